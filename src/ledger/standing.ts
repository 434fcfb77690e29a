import type { LedgerEntry } from './ledger-entry.ts'
import { type LedgerProof, proofOf } from './proof.ts'

/** Where one service of a repository is deployed. */
export interface ServicePlace {
  readonly service: string
  readonly environment: string
}

/** What the ledger says about a place. The cluster is the truth about what runs there. */
export interface Standing {
  /** The newest attempt that is proven; undefined when none is. */
  readonly live: { readonly entry: LedgerEntry; readonly proof: LedgerProof } | undefined
  /** Later attempts that are not, newest first: where there are any, something else may run than `live`. */
  readonly unproven: readonly LedgerEntry[]
}

/** What is live for a service in an environment, read from payloads and endings, never from the last state. */
export function standingOf(entries: readonly LedgerEntry[], place: ServicePlace): Standing {
  const attempts = attemptsAt(entries, place)
  const proofs = attempts.map(proofOf)
  const index = proofs.findIndex((proof) => proof !== undefined)
  const entry = attempts[index]
  const proof = proofs[index]
  if (entry === undefined || proof === undefined) return { live: undefined, unproven: attempts }
  return { live: { entry, proof }, unproven: attempts.slice(0, index) }
}

/** The attempts at a place, newest first; ids of deployments only grow. */
export function attemptsAt(entries: readonly LedgerEntry[], place: ServicePlace): readonly LedgerEntry[] {
  return entries
    .filter(({ record }) => record.service === place.service && record.environment === place.environment)
    .toSorted((a, b) => b.id - a.id)
}
