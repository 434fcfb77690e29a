import type { DeploymentState, LedgerEntry, LedgerStatus } from '../../../src/ledger/ledger-entry.ts'
import { ledgerRecordOf, type LedgerRecord } from '../../../src/ledger/ledger-record.ts'
import type { ReleaseRecord } from '../../../src/release/release-record.ts'

export const commit = 'c'.repeat(40)
export const digestOf = (hexDigit: string): string => `sha256:${hexDigit.repeat(64)}`
export const imageOf = (hexDigit: string): string => `registry.example/acme/parcel@${digestOf(hexDigit)}`

export const buildOf = (image = imageOf('a'), of = commit): ReleaseRecord => ({
  schemaVersion: 1,
  repository: 'acme/parcel',
  commit: of,
  image,
  tags: [],
})

/** A record as deploy-env writes it; the changes may make anything of it. */
export function recordOf(changes: Partial<LedgerRecord> = {}): LedgerRecord {
  const { image = imageOf('a') } = changes
  const place = { service: 'parcel', environment: 'test', namespace: 'shop' }
  const run = 'https://github.example/acme/parcel/actions/runs/7'
  const objects = ['v1 ConfigMap shop/one']
  return { ...ledgerRecordOf({ ...place, run, release: buildOf(image), objects }), ...changes }
}

export const statusOf = (
  state: DeploymentState,
  createdAtMs = 0,
  more: Partial<LedgerStatus> = {},
): LedgerStatus => ({ state, createdAtMs, description: '', creator: 'ann', ...more })

/** An entry, opened at `id` seconds; statuses newest first. */
export function entryOf(
  id: number,
  record: Partial<LedgerRecord> = {},
  statuses: readonly LedgerStatus[] = [],
): LedgerEntry {
  const whole = recordOf(record)
  const { environment } = whole
  return {
    id,
    commit,
    environment,
    production: false,
    createdAtMs: id * 1000,
    creator: 'ann',
    record: whole,
    statuses,
  }
}
