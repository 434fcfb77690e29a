import type { LedgerRecord } from './ledger-record.ts'

/** The states of a GitHub Deployment (REST, `deployment-status`); `waiting` is set by GitHub alone. */
export type DeploymentState =
  | 'waiting'
  | 'queued'
  | 'pending'
  | 'in_progress'
  | 'success'
  | 'failure'
  | 'error'
  | 'inactive'

/** One status of a deployment. */
export interface LedgerStatus {
  readonly state: DeploymentState
  readonly description: string
  /** Milliseconds since the epoch; GitHub counts in whole seconds. */
  readonly createdAtMs: number
  /** Login of who set it; undefined when the account is gone. */
  readonly creator: string | undefined
  /** The run that set it, as it says itself. */
  readonly logUrl?: string
  readonly environmentUrl?: string
}

/** What GitHub keeps of a deployment itself. */
interface DeploymentHead {
  readonly id: number
  readonly commit: string
  readonly environment: string
  readonly production: boolean
  /** Milliseconds since the epoch. */
  readonly createdAtMs: number
  /** Login of who opened it; undefined when the account is gone. */
  readonly creator: string | undefined
}

/** A deployment as it was read: anybody with `deployments: write` may have written the payload. */
export interface UncheckedEntry extends DeploymentHead {
  readonly payload: unknown
}

/** A deployment whose payload was checked. */
export interface CheckedEntry extends DeploymentHead {
  readonly record: LedgerRecord
}

/** One attempt to bring a service to an environment, with every status that it had, newest first. */
export interface LedgerEntry extends CheckedEntry {
  readonly statuses: readonly LedgerStatus[]
}
