import { type ErrorCode, endings } from '../endings.ts'
import type { ActionError } from '../errors.ts'
import type { DeploymentState, LedgerStatus } from './ledger-entry.ts'

/**
 * Endings that say something about what was deployed. Every other one, a cancelled run or a cluster out of
 * reach, leaves open whether the release is good.
 */
const judging: readonly ErrorCode[] = [
  'rollout-failed',
  'rollout-timed-out',
  'apply-failed',
  'apply-rejected',
  'apply-conflict',
]

export interface RecordEnding {
  readonly state: Extract<DeploymentState, 'failure' | 'error'>
  /** Reason code first, so that a reader of the ledger knows why. */
  readonly description: string
}

/** How a run that ended with an error closes its record: `failure` when something was found bad, else `error`. */
export function recordEnding({ code, message }: ActionError): RecordEnding {
  return { state: judging.includes(code) ? 'failure' : 'error', description: `${code}: ${message}` }
}

/** The reason code in the description of a status; undefined when it begins with none. */
export function codeIn({ description }: Pick<LedgerStatus, 'description'>): ErrorCode | undefined {
  const [word = ''] = description.split(':', 1)
  const known = Object.hasOwn(endings, word) && 'blame' in endings[word as keyof typeof endings]
  return known ? (word as ErrorCode) : undefined
}

/** Whether a status speaks against the release itself: `failure`, and not by the fault of cluster or manifests. */
export function condemns(status: Pick<LedgerStatus, 'state' | 'description'>): boolean {
  const code = codeIn(status)
  return status.state === 'failure' && (code === undefined || endings[code].blame === 'service')
}
