import type { BasePorts } from '../../main/action.ts'
import { connectClusters } from '../../main/connect-clusters.ts'
import { openForge } from '../../main/connect-forge.ts'
import type { VerifyInputs, VerifyPorts } from './facts.ts'

/** Makes the ports: GitHub only when there is a record to finish. */
export async function connect(
  base: BasePorts,
  { context, deploymentId, token }: VerifyInputs,
): Promise<VerifyPorts & AsyncDisposable> {
  const hasRecord = deploymentId !== undefined && deploymentId !== ''
  const forge = hasRecord ? await openForge(base, token) : undefined
  return { ...base, ...connectClusters(base, context), forge }
}
