import type { BasePorts } from '../../main/action.ts'
import type { VerifyInputs, VerifyPorts } from './facts.ts'

/** Makes the ports: the cluster always, GitHub only when there is a record to finish. Errors: `kubeconfig-*`. */
export async function connect(
  { clock, context, processes }: BasePorts,
  inputs: VerifyInputs,
): Promise<VerifyPorts> {
  const { connectCluster } = await import('../../adapters/kubernetes/index.ts')
  const cluster = await connectCluster({
    kubeconfigPath: context.kubeconfig,
    context: inputs.context,
    processes,
    clock,
  })
  if (inputs.deploymentId === undefined || inputs.deploymentId === '')
    return { clock, context, cluster, forge: undefined }
  const { connectForge } = await import('../../adapters/github/index.ts')
  const forge = await connectForge({
    token: inputs.token,
    repository: context.repository,
    apiUrl: context.apiUrl,
    clock,
  })
  return { clock, context, cluster, forge }
}
