import { digestIn } from '../image/digest.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import { type LedgerProof, proofOf } from './proof.ts'
import { attemptsAt, type ServicePlace } from './standing.ts'

/** How long a digest was proven at a place. */
export interface ProvenTime {
  /** The longest stretch without a break, milliseconds. */
  readonly longestMs: number
  /** What that stretch began with. */
  readonly proof: LedgerProof
}

interface Stretch {
  readonly proof: LedgerProof
  readonly endMs: number
}

/**
 * Whether a digest was proven at a place, and for how long at a stretch; undefined when it never was. A stretch
 * begins with the proof, not with the apply, and ends when the next attempt opens, unless that one is of the same
 * digest and proven as well (deploy-and-verify.md, 7.2: longest continuous time; a replacement ends it). What
 * the cluster did in between, such as restarts, is not in the ledger.
 */
export function provenTimeOf(
  entries: readonly LedgerEntry[],
  wanted: ServicePlace & { readonly digest: string },
  nowMs: number,
): ProvenTime | undefined {
  const stretches = stretchesOf(attemptsAt(entries, wanted).toReversed(), wanted.digest, nowMs)
  const longest = stretches.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]
  return longest === undefined ? undefined : { longestMs: lengthOf(longest), proof: longest.proof }
}

/** Clocks of GitHub and of runners differ: a stretch is never shorter than nothing. */
function lengthOf({ proof, endMs }: Stretch): number {
  return Math.max(0, endMs - proof.sinceMs)
}

function stretchesOf(oldestFirst: readonly LedgerEntry[], digest: string, nowMs: number): readonly Stretch[] {
  const ended: Stretch[] = []
  let running: LedgerProof | undefined
  for (const entry of oldestFirst) {
    const proof = digestIn(entry.record.image) === digest ? proofOf(entry) : undefined
    if (proof === undefined && running !== undefined) ended.push({ proof: running, endMs: entry.createdAtMs })
    running = proof === undefined ? undefined : (running ?? proof)
  }
  return running === undefined ? ended : [...ended, { proof: running, endMs: nowMs }]
}
