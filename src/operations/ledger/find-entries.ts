import { checkEntries, type EntryFilter, type LedgerReading } from '../../ledger/check-entries.ts'
import type { CheckedEntry, LedgerEntry } from '../../ledger/ledger-entry.ts'
import type { Deployments } from '../../ports/forge/deployments.ts'

export interface LedgerQuery extends EntryFilter {
  /** Only attempts with this commit. */
  readonly commit?: string
}

type LedgerReader = Pick<Deployments, 'deployments' | 'deploymentStatuses'>

/** Deployments of an environment that are looked through, whatever service they are of: three requests. */
const mostListed = 300
/** Entries of which the statuses are read: a request each, of the thousand that a job's token has in an hour. */
const mostRead = 50
const requestsAtOnce = 4

/**
 * The newest entries of the ledger in an environment, checked, with every status that they had. Errors: those of
 * the Deployments port; what cannot be read as a record is no error (`requireWhole`).
 */
export async function findEntries(forge: LedgerReader, query: LedgerQuery): Promise<LedgerReading> {
  const { service: _, ...asked } = query
  const { deployments, complete } = await forge.deployments({ ...asked, atMost: mostListed })
  const { believed, ignored } = checkEntries(deployments, query)
  const entries = await withStatuses(forge, believed.slice(0, mostRead))
  return { entries, ignored, complete: complete && entries.length === believed.length }
}

async function withStatuses(
  forge: Pick<LedgerReader, 'deploymentStatuses'>,
  entries: readonly CheckedEntry[],
): Promise<readonly LedgerEntry[]> {
  const read: LedgerEntry[] = []
  while (read.length < entries.length) {
    const next = entries.slice(read.length, read.length + requestsAtOnce)
    const statuses = next.map(async (entry) => await forge.deploymentStatuses(entry.id))
    const found = await Promise.all(statuses)
    read.push(...next.map((entry, index) => ({ ...entry, statuses: found[index] ?? [] })))
  }
  return read
}
