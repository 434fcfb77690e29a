import { defined } from '../../defined.ts'
import { ActionError, toActionError } from '../../errors.ts'
import { recordEnding } from '../../ledger/record-ending.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Deployments, NewDeploymentStatus } from '../../ports/forge/deployments.ts'
import type { RunControl } from '../control.ts'
import { retireEarlier } from './retire-earlier.ts'

/** A record of the ledger (a GitHub Deployment) that is still in progress. */
export interface ClosableRecord {
  readonly id: number
  readonly environment: string
  /** Address of the run that closes it. */
  readonly logUrl: string
  readonly environmentUrl?: string
}

/** Where to close which record; nothing is done when there is none. */
export interface Closing {
  readonly forge: Deployments | undefined
  readonly record: ClosableRecord | undefined
}

/** What is nice to have after the proof must not hold the job, nor the environment that others wait for. */
const retireWithinMs = 5_000

/**
 * Writes that the release is proven, then retires the earlier records for 5 s at most, or until the run is
 * cancelled: the proof stands by then. Errors: those of the Deployments port for the first, as later promotions read
 * this record.
 */
export async function closeProven(
  { forge, record, clock }: Closing & { readonly clock: Clock },
  description: string,
  control: RunControl,
): Promise<void> {
  if (forge === undefined || record === undefined) return
  await forge.setDeploymentStatus(record.id, withLinks(record, { state: 'success', description }))
  const over = new AbortController()
  const patience = clock.sleep(retireWithinMs, AbortSignal.any([control.signal, over.signal]))
  await Promise.race([retireEarlier(forge, record, control), patience.catch(() => undefined)])
  over.abort()
}

/**
 * Writes how a run ended that threw (`recordEnding`). Trouble on this way is a warning: it must not hide what
 * went wrong first.
 */
export async function closeFailed(
  { forge, record }: Closing,
  thrown: unknown,
  { emit, signal }: RunControl,
): Promise<void> {
  if (forge === undefined || record === undefined) return
  try {
    const ending = recordEnding(errorBehind(thrown, signal))
    await forge.setDeploymentStatus(record.id, withLinks(record, ending))
  } catch (failure) {
    const message = `the Deployment record ${record.id} could not be closed: ${toActionError(failure).message}`
    emit({ type: 'note', level: 'warning', message })
  }
}

/**
 * What was under way when a run is cancelled fails in its own words; the signal knows why. A verdict that was reached
 * just before stands in the ledger all the same.
 */
function errorBehind(thrown: unknown, signal: AbortSignal): ActionError {
  return toActionError(signal.aborted && !(thrown instanceof ActionError) ? signal.reason : thrown)
}

/** A status with the addresses that people open from it. */
export function withLinks(
  { logUrl, environmentUrl }: Pick<ClosableRecord, 'logUrl' | 'environmentUrl'>,
  status: Pick<NewDeploymentStatus, 'state' | 'description'>,
): NewDeploymentStatus {
  return { ...status, logUrl, ...defined({ environmentUrl }) }
}
