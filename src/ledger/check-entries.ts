import { ActionError } from '../errors.ts'
import type { CheckedEntry, LedgerEntry, UncheckedEntry } from './ledger-entry.ts'
import { readLedgerRecord } from './ledger-record.ts'

/** Of what entries are wanted. */
export interface EntryFilter {
  readonly environment: string
  /** Every service when absent. */
  readonly service?: string
}

/** A deployment that says nothing here, and why. */
export interface IgnoredEntry {
  readonly id: number
  readonly reason: 'malformed' | 'newer-version' | 'other-service' | 'other-environment'
  /** Completes "deployment 12 ...". */
  readonly message: string
}

/** What was read of the ledger. */
export interface LedgerReading {
  /** Newest first. */
  readonly entries: readonly LedgerEntry[]
  readonly ignored: readonly IgnoredEntry[]
  /** Records of other images, where one was asked for: their statuses were not read. */
  readonly ofOtherImages: number
  /** Whether nothing older was left unread. */
  readonly complete: boolean
}

/** Which deployments are records of this place; their order stays, and the environment is spelled as it was asked for. */
export function checkEntries(
  found: readonly UncheckedEntry[],
  wanted: EntryFilter,
): { readonly believed: readonly CheckedEntry[]; readonly ignored: readonly IgnoredEntry[] } {
  const checked = found.map((entry) => checkEntry(entry, wanted))
  return {
    believed: checked.filter((one) => 'record' in one),
    ignored: checked.filter((one) => 'reason' in one),
  }
}

function checkEntry(entry: UncheckedEntry, wanted: EntryFilter): CheckedEntry | IgnoredEntry {
  const { payload, ...head } = entry
  const ignored = (reason: IgnoredEntry['reason'], message: string) => ({ id: entry.id, reason, message })
  const reading = readLedgerRecord(payload, entry.commit)
  const service = serviceIn(reading)
  if (wanted.service !== undefined && service !== undefined && service !== wanted.service)
    return ignored('other-service', `is of the service ${service}`)
  if (reading.kind === 'malformed')
    return ignored('malformed', `is no record: \`${reading.field}\` of its payload is missing or malformed`)
  if (reading.kind === 'newer')
    return ignored('newer-version', `has a record of version ${reading.schemaVersion}; this is version 1`)
  const { record } = reading
  if (!sameEnvironment(record.environment, entry.environment, wanted.environment))
    return ignored('other-environment', `is in ${entry.environment}, its record says ${record.environment}`)
  const { environment } = wanted
  return { ...head, environment, record: { ...record, environment } }
}

function serviceIn(reading: ReturnType<typeof readLedgerRecord>): string | undefined {
  if (reading.kind === 'record') return reading.record.service
  return reading.kind === 'newer' ? reading.service : undefined
}

/** GitHub does not tell `Prod` from `prod` (REST, deployment environments: names are not case sensitive). */
function sameEnvironment(...names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size === 1
}

/**
 * For whoever concludes from what the ledger does *not* show. Errors: `ledger-unreadable`, when an entry of a later
 * Slipway, or one that was left unread, might be what is missing.
 */
export function requireWhole({ entries, ignored, complete }: LedgerReading): void {
  const newer = ignored.filter(({ reason }) => reason === 'newer-version')
  if (newer.length > 0) {
    throw new ActionError({
      code: 'ledger-unreadable',
      message: `${newer.length} of the deployment records found were written by a later version of Slipway`,
      problems: newer.map(({ id, message }) => ({ message: `deployment ${id} ${message}` })),
    })
  }
  if (complete) return
  const oldest = entries.at(-1)
  throw new ActionError({
    code: 'ledger-unreadable',
    message: `there are more deployment records than are read; the oldest one read is ${oldest?.id ?? 'none'}`,
    remedy: 'Deploy this release once more, so that its record is among the newest.',
  })
}
