import type { BasePorts } from '../../main/action.ts'
import { connectClusters } from '../../main/connect-clusters.ts'
import { forgeWhenAsked } from '../../main/connect-forge.ts'
import type { DeployInputs } from './facts.ts'
import type { DeployPorts } from './ports.ts'

/** Wires the real adapters in; each is loaded when it is first needed. */
export async function connectPorts(
  base: BasePorts,
  inputs: DeployInputs,
  held: AsyncDisposableStack,
): Promise<DeployPorts> {
  return {
    ...base,
    ...held.use(connectClusters(base)),
    forge: forgeWhenAsked(base, inputs.token),
    kustomize: async (folder, signal) => {
      const { renderKustomization } = await import('../../adapters/kustomize/index.ts')
      return await renderKustomization(base, folder, signal)
    },
  }
}
