import type { BasePorts } from '../../main/action.ts'
import { connectClusters } from '../../main/connect-clusters.ts'
import { openForge } from '../../main/connect-forge.ts'
import type { VerifyInputs, VerifyPorts } from './facts.ts'

/** Makes the ports: GitHub only when there is a record to finish. */
export async function connect(
  base: BasePorts,
  { context, deploymentId, token }: VerifyInputs,
  held: AsyncDisposableStack,
): Promise<VerifyPorts> {
  const hasRecord = deploymentId !== undefined && deploymentId !== ''
  const forge = hasRecord ? await openForge(base, token) : undefined
  return { ...base, ...held.use(connectClusters(base, context)), forge }
}
