import { isOpen } from '../../ledger/proof.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Deployments } from '../../ports/forge/deployments.ts'
import { runUrl } from '../../release/run-url.ts'
import type { RunControl } from '../control.ts'

/** A record that a job may have left behind. */
export interface LeftRecord {
  readonly id: number
  /** Whether everything had been applied. */
  readonly applied: boolean
}

interface LedgerPorts {
  readonly forge: Pick<Deployments, 'deploymentStatuses' | 'setDeploymentStatus'>
  readonly context: RunContext
}

/**
 * Sets a record to `error` when it is still open: the job is over, nobody works on it. A verify-rollout of another
 * job may still write `success` after that. Errors: those of the Deployments port.
 */
export async function closeLeftRecord(
  { id, applied }: LeftRecord,
  { forge, context }: LedgerPorts,
  { emit }: RunControl,
): Promise<void> {
  const statuses = await forge.deploymentStatuses(id)
  if (!isOpen(statuses)) return
  const description = applied
    ? 'applied, but nothing verified it before the job ended'
    : 'the job ended while this was being applied; how far it got is not known'
  await forge.setDeploymentStatus(id, { state: 'error', description, logUrl: runUrl(context) })
  const left = statuses[0]?.state ?? 'without a status'
  const message = `the Deployment record ${id} was left ${left}; closed as error: ${description}`
  emit({ type: 'note', level: 'notice', message })
}
