import type { DeploymentState, LedgerEntry, LedgerStatus } from './ledger-entry.ts'

/** That an attempt was proven healthy. */
export interface LedgerProof {
  /** Milliseconds since the epoch. */
  readonly sinceMs: number
  /** Login of who said so; undefined when the account is gone. */
  readonly by: string | undefined
  /** The run that proved it. */
  readonly runUrl: string
}

/**
 * The newest word on how an attempt ended; undefined while there is none. `inactive` is no ending: GitHub sets
 * it when anything else succeeds in the environment, another service too.
 */
export function lastEnding({ statuses }: LedgerEntry): LedgerStatus | undefined {
  return statuses.find(isEnding)
}

function isEnding({ state }: LedgerStatus): boolean {
  return state === 'success' || state === 'failure' || state === 'error'
}

/** Whether an attempt was proven at any time, whatever was found out about it later. */
export function wasProven({ statuses }: LedgerEntry): boolean {
  return statuses.some(({ state }) => state === 'success')
}

/**
 * The proof that an attempt still has: since its first success after which no other ending came. Undefined when
 * its newest ending is none.
 */
export function proofOf(entry: LedgerEntry): LedgerProof | undefined {
  const endings = entry.statuses.filter(isEnding)
  const firstOther = endings.findIndex(({ state }) => state !== 'success')
  const first = (firstOther < 0 ? endings : endings.slice(0, firstOther)).at(-1)
  if (first === undefined) return undefined
  return { sinceMs: first.createdAtMs, by: first.creator, runUrl: first.logUrl ?? entry.record.run }
}

const openStates: readonly (DeploymentState | undefined)[] = [
  ...(['waiting', 'queued', 'pending', 'in_progress'] as const),
  undefined,
]

/** Whether nobody has said how an attempt ended; its statuses newest first. Its run waits, works, or died. */
export function isOpen(statuses: readonly Pick<LedgerStatus, 'state'>[]): boolean {
  return openStates.includes(statuses[0]?.state)
}

/** The attempts that are open. */
export function leftOpen(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries.filter(({ statuses }) => isOpen(statuses))
}
