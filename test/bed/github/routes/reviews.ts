import { type RepositoryCall, type RepositoryRoute, textOf, validationFailed } from '../http/call.ts'
import { onRepository } from '../http/define.ts'
import { notAccessible } from '../http/permission.ts'
import { deploymentShape } from '../shapes/deployment.ts'
import { environmentReference, reviewersShape } from '../shapes/environment.ts'
import { userShape } from '../shapes/user.ts'
import type { EnvironmentRecord, RunState } from '../state/records.ts'
import { runOf } from './runs.ts'

/** A required reviewer, signed in as a user, and not the one who started the run where that is forbidden. */
function mayReview(call: RepositoryCall, state: RunState, record: EnvironmentRecord): boolean {
  const { grant } = call
  const { reviewers, preventSelfReview } = record.settings
  if (!grant || grant.kind !== 'user') return false
  const same = (login: string) => login.toLowerCase() === grant.login.toLowerCase()
  return reviewers.some(same) && !(preventSelfReview && same(state.record.actor))
}

function waiting(call: RepositoryCall, state: RunState): EnvironmentRecord[] {
  return state.record.pending.map((name) => call.world.environment(call.repository, name))
}

function pendingShape(call: RepositoryCall, state: RunState, record: EnvironmentRecord) {
  const { waitTimerMinutes, name } = record.settings
  return {
    environment: environmentReference(call.world, call.repository, record),
    wait_timer: waitTimerMinutes,
    wait_timer_started_at: waitTimerMinutes > 0 ? (state.waitingSince.get(name) ?? null) : null,
    current_user_can_approve: mayReview(call, state, record),
    reviewers: reviewersShape(call.world, record),
  }
}

function pending(call: RepositoryCall) {
  const state = runOf(call)
  return { status: 200, body: waiting(call, state).map((record) => pendingShape(call, state, record)) }
}

/** The environments of the body; ApiError when one does not wait, or the user may not decide on it. */
function chosen(call: RepositoryCall, state: RunState): EnvironmentRecord[] {
  if (call.grant?.kind !== 'user') throw notAccessible('deployments=write', call.grant)
  const ids = call.body['environment_ids'] as readonly number[]
  return ids.map((id) => {
    const record = waiting(call, state).find((candidate) => candidate.id === id)
    if (!record) throw validationFailed(`Environment ${id} does not wait for a review of this run.`)
    const { name } = record.settings
    if (!mayReview(call, state, record))
      throw validationFailed(`${call.grant?.login ?? ''} may not review ${name}.`)
    return record
  })
}

/** Approves or rejects. The run's listeners act on it; what was decided waits no longer. */
function review(call: RepositoryCall) {
  const state = runOf(call)
  const records = chosen(call, state)
  const environments = records.map(({ settings }) => settings.name)
  const login = call.grant?.login ?? ''
  const decision = textOf(call, 'state') === 'approved' ? ('approved' as const) : ('rejected' as const)
  const comment = textOf(call, 'comment') ?? ''
  const isDecided = (name: string) =>
    environments.some((decided) => decided.toLowerCase() === name.toLowerCase())
  state.reviews.push({ environments, state: decision, login, comment })
  state.record = { ...state.record, pending: state.record.pending.filter((name) => !isDecided(name)) }
  for (const name of environments) state.waitingSince.delete(name)
  call.notices.review({ runId: state.id, environments, state: decision, login, comment })
  const deployments = call.repository.deployments.filter(
    ({ sha, environment }) => sha === state.record.sha && isDecided(environment),
  )
  return { status: 200, body: deployments.map((one) => deploymentShape(call.world, call.repository, one)) }
}

/** History of reviews: the API tells no times. */
function approvals(call: RepositoryCall) {
  const body = runOf(call).reviews.map(({ environments, state, login, comment }) => ({
    state,
    comment,
    user: userShape(call.world, login),
    environments: environments.map((name) => {
      return environmentReference(call.world, call.repository, call.world.environment(call.repository, name))
    }),
  }))
  return { status: 200, body }
}

const one = '/actions/runs/{run_id}'

export const reviewRoutes: readonly RepositoryRoute[] = [
  onRepository(
    `GET ${one}/pending_deployments`,
    { operation: 'actions/get-pending-deployments-for-run', needs: 'actions:read' },
    pending,
  ),
  onRepository(
    `POST ${one}/pending_deployments`,
    { operation: 'actions/review-pending-deployments-for-run', needs: 'deployments:write' },
    review,
  ),
  onRepository(
    `GET ${one}/approvals`,
    { operation: 'actions/get-reviews-for-run', needs: 'actions:read' },
    approvals,
  ),
]
