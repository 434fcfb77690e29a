import type { DeploymentState, LedgerStatus, UncheckedEntry } from '../../ledger/ledger-entry.ts'

/** GitHub Deployments: what the ledger is kept in. Reading needs `deployments: read`, the rest `write`. */
export interface Deployments {
  /** Newest first, as GitHub lists them; `complete` is false when there are more than were asked for. */
  deployments(query: DeploymentQuery): Promise<DeploymentListing>
  /** Every status of a deployment, newest first: the thousand newest of them. */
  deploymentStatuses(id: number): Promise<readonly LedgerStatus[]>
  /** Never repeated after a lost answer: it might be there twice. */
  createDeployment(deployment: NewDeployment): Promise<{ readonly id: number }>
  /** Retires no other deployment: GitHub would take those of every service in the environment. */
  setDeploymentStatus(id: number, status: NewDeploymentStatus): Promise<void>
}

export interface DeploymentQuery {
  readonly environment: string
  /** Only those of this commit. */
  readonly commit?: string
  /** How many at most; each hundred costs a request. */
  readonly atMost: number
}

export interface DeploymentListing {
  readonly deployments: readonly UncheckedEntry[]
  readonly complete: boolean
}

export interface NewDeployment {
  readonly commit: string
  readonly environment: string
  readonly production: boolean
  readonly payload: object
  /** Cut at 140 characters by the adapter. */
  readonly description: string
}

export interface NewDeploymentStatus {
  readonly state: Exclude<DeploymentState, 'waiting'>
  /** Cut at 140 characters by the adapter. */
  readonly description: string
  readonly logUrl?: string
  readonly environmentUrl?: string
}
