import type { DeploymentState, LedgerEntry, LedgerStatus } from '../../src/ledger/ledger-entry.ts'
import { ledgerRecordOf, type LedgerRecord } from '../../src/ledger/ledger-record.ts'
import type { Deployments, NewDeployment, NewDeploymentStatus } from '../../src/ports/forge/deployments.ts'
import type { ReleaseRecord } from '../../src/release/release-record.ts'

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

interface KeptDeployment extends NewDeployment {
  readonly id: number
  readonly createdAtMs: number
  /** Newest first. */
  readonly statuses: LedgerStatus[]
}

export interface MemoryLedger extends Deployments {
  /** Oldest first. */
  readonly kept: readonly KeptDeployment[]
  /** What was asked for, in order. */
  readonly calls: readonly string[]
}

/** A ledger in memory that does what the port says; a second passes between two statuses. */
export function memoryLedger(): MemoryLedger {
  const kept: KeptDeployment[] = []
  const calls: string[] = []
  let nowMs = 0
  const tick = (): number => (nowMs += 1000)
  return {
    kept,
    calls,
    createDeployment: async (deployment) => {
      calls.push(`create ${deployment.environment}`)
      return { id: kept.push({ ...deployment, id: kept.length + 1, createdAtMs: tick(), statuses: [] }) }
    },
    setDeploymentStatus: async (id, status) => {
      calls.push(`set ${id} ${status.state}`)
      kept[id - 1]?.statuses.unshift(keptStatus(status, tick()))
    },
    deploymentStatuses: async (id) => {
      calls.push(`statuses ${id}`)
      return kept[id - 1]?.statuses ?? []
    },
    deployments: async ({ environment, commit: wanted, atMost }) => {
      calls.push(`list ${environment}`)
      const found = kept
        .filter((one) => one.environment === environment && (wanted ?? one.commit) === one.commit)
        .toReversed()
        .map((one) => listed(one))
      return { deployments: found.slice(0, atMost), complete: found.length <= atMost }
    },
  }
}

function listed({ id, commit: of, environment, production, payload, createdAtMs }: KeptDeployment) {
  return { id, commit: of, environment, production, payload, createdAtMs, creator: 'bot' }
}

function keptStatus(
  { state, description, ...links }: NewDeploymentStatus,
  createdAtMs: number,
): LedgerStatus {
  return { state, description, createdAtMs, creator: 'bot', ...links }
}
