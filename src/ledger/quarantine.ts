import { digestIn } from '../image/digest.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import { lastEnding } from './proof.ts'
import { condemns } from './record-ending.ts'

/** Why a digest must not be deployed again. */
export interface Quarantine {
  readonly entry: LedgerEntry
  /** Milliseconds since the epoch. */
  readonly sinceMs: number
  /** Reason code and message, as the run wrote them. */
  readonly cause: string
  readonly runUrl: string
}

/**
 * Whether a digest of a service is known to be bad; undefined when it is not. It is when, in any environment,
 * its newest attempt with a verdict was found bad after it had been applied: `failure` with the service to blame
 * (`rollout-failed`, `rollout-timed-out`, or a failure whose code says nothing else). A failed apply, an `error` and
 * an attempt without an ending are no verdict, since they are often the fault of the infrastructure: they neither
 * bring a digest into quarantine nor out of it. Out of it brings a later success of the same digest in the same
 * environment; a success elsewhere does not, and a rebuild has another digest (deploy-and-verify.md, 7.5).
 */
export function quarantineOf(
  entries: readonly LedgerEntry[],
  wanted: { readonly service: string; readonly digest: string },
): Quarantine | undefined {
  const attempts = entries
    .filter(({ record }) => record.service === wanted.service && digestIn(record.image) === wanted.digest)
    .toSorted((a, b) => b.id - a.id)
  const newest = new Map<string, Quarantine | undefined>()
  for (const entry of attempts) {
    const { environment } = entry.record
    const verdict = newest.has(environment) ? undefined : verdictOn(entry)
    if (verdict !== undefined) newest.set(environment, verdict === 'good' ? undefined : verdict)
  }
  return [...newest.values()].find((found) => found !== undefined)
}

function verdictOn(entry: LedgerEntry): Quarantine | 'good' | undefined {
  const ending = lastEnding(entry)
  if (ending?.state === 'success') return 'good'
  if (ending === undefined || !condemns(ending)) return undefined
  const runUrl = ending.logUrl ?? entry.record.run
  return { entry, sinceMs: ending.createdAtMs, cause: ending.description, runUrl }
}
