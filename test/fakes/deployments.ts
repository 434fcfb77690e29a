import type { LedgerStatus } from '../../src/ledger/ledger-entry.ts'
import type { Deployments, NewDeployment, NewDeploymentStatus } from '../../src/ports/forge/deployments.ts'

interface KeptDeployment extends NewDeployment {
  readonly id: number
  readonly createdAtMs: number
  /** Newest first. */
  readonly statuses: LedgerStatus[]
}

export interface FakeDeployments extends Deployments {
  /** Oldest first. */
  readonly kept: readonly KeptDeployment[]
  /** What was asked for, in order: the call, and of what. */
  readonly calls: readonly string[]
  /** Every status that was set, in order; its deployment need not be one of those that are kept. */
  readonly statuses: readonly { readonly id: number; readonly status: NewDeploymentStatus }[]
}

interface Given {
  /** Of the first one that is created; 1 when absent. */
  readonly firstId?: number
  /** Called before each call; one that throws fails the call. */
  readonly before?: (call: keyof Deployments) => void
}

/** A ledger in memory that does what the port says; a second passes between two statuses. */
export function fakeDeployments({ firstId = 1, before = () => undefined }: Given = {}): FakeDeployments {
  const kept: KeptDeployment[] = []
  const calls: string[] = []
  const statuses: { id: number; status: NewDeploymentStatus }[] = []
  const byId = (id: number): KeptDeployment | undefined => kept.find((one) => one.id === id)
  let nowMs = 0
  const tick = (): number => (nowMs += 1000)
  return {
    ...{ kept, calls, statuses },
    createDeployment: async (deployment) => {
      before('createDeployment')
      calls.push(`create ${deployment.environment}`)
      const id = firstId + kept.length
      kept.push({ ...deployment, id, createdAtMs: tick(), statuses: [] })
      return { id }
    },
    setDeploymentStatus: async (id, status) => {
      before('setDeploymentStatus')
      calls.push(`set ${id} ${status.state}`)
      statuses.push({ id, status })
      byId(id)?.statuses.unshift(keptStatus(status, tick()))
    },
    deploymentStatuses: async (id) => {
      before('deploymentStatuses')
      calls.push(`statuses ${id}`)
      return byId(id)?.statuses ?? []
    },
    deployments: async ({ environment, commit, atMost }) => {
      before('deployments')
      calls.push(`list ${environment}`)
      const found = kept
        .filter((one) => one.environment === environment && (commit ?? one.commit) === one.commit)
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
