import { checkEntries, type EntryFilter, type LedgerReading } from '../../ledger/check-entries.ts'
import type { CheckedEntry, LedgerEntry } from '../../ledger/ledger-entry.ts'
import type { Deployments } from '../../ports/forge/deployments.ts'

export interface LedgerQuery extends EntryFilter {
  /** Only attempts with this commit. */
  readonly commit?: string
  /** Only attempts with this image, `registry/repository@sha256:...`. */
  readonly image?: string
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
  const { service: _, image, ...asked } = query
  const { deployments, complete } = await forge.deployments({ ...asked, atMost: mostListed })
  const { believed, ignored } = checkEntries(deployments, query)
  const wanted = believed.filter(({ record }) => image === undefined || record.image === image)
  const entries = await withStatuses(forge, wanted.slice(0, mostRead))
  return {
    ...{ entries, ignored, ofOtherImages: believed.length - wanted.length },
    complete: complete && entries.length === wanted.length,
  }
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
