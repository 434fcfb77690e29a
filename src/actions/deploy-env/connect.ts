import type { BasePorts } from '../../main/action.ts'
import type { Cluster } from '../../ports/cluster.ts'
import type { Deployments } from '../../ports/forge/deployments.ts'
import type { DeployInputs } from './facts.ts'
import type { DeployPorts } from './ports.ts'

type OpenCluster = Cluster & { close(): void }
type ConnectedPorts = DeployPorts & {
  readonly opened: { cluster?: Promise<OpenCluster>; forge?: Promise<Deployments> }
}

/** Wires the real adapters in; each is loaded when it is first needed. */
export async function connectPorts(base: BasePorts, inputs: DeployInputs): Promise<ConnectedPorts> {
  const opened: ConnectedPorts['opened'] = {}
  return {
    ...base,
    opened,
    cluster: async (context) => await (opened.cluster ??= openCluster(base, context)),
    forge: async () => await (opened.forge ??= openForge(base, inputs.token)),
    kustomize: async (folder, signal) => {
      const { renderKustomization } = await import('../../adapters/kustomize/index.ts')
      return await renderKustomization(base, folder, signal)
    },
  }
}

/** Ends the connections that were opened. */
export async function closePorts(ports: ConnectedPorts): Promise<void> {
  const cluster = await ports.opened.cluster?.catch(() => undefined)
  cluster?.close()
}

async function openCluster(base: BasePorts, context: string | undefined): Promise<OpenCluster> {
  const { connectCluster } = await import('../../adapters/kubernetes/index.ts')
  const { clock, processes } = base
  return await connectCluster({ kubeconfigPath: base.context.kubeconfig, context, processes, clock })
}

async function openForge(base: BasePorts, token: string): Promise<Deployments> {
  const { connectForge } = await import('../../adapters/github/index.ts')
  const { repository, apiUrl } = base.context
  return await connectForge({ token, repository, apiUrl, clock: base.clock })
}
