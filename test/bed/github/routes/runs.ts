import { ApiError, idOf, notFound, type RepositoryCall, type RepositoryRoute, visible } from '../http/call.ts'
import { onRepository } from '../http/define.ts'
import { paged } from '../http/paging.ts'
import { jobShape, runShape } from '../shapes/run.ts'
import type { RunState } from '../state/records.ts'
import { workflowId } from '../state/runs.ts'

export function runOf(call: RepositoryCall): RunState {
  const found = call.repository.runs.get(idOf(call, 'run_id'))
  if (!found) throw notFound()
  return found
}

const shape = (call: RepositoryCall, state: RunState) => runShape(call.world, call.repository, state)

/** Each filter of the listing with what it is compared with. */
function fits(call: RepositoryCall, { record }: RunState): boolean {
  const wanted = (name: string, ...values: (string | undefined)[]) => {
    const asked = call.query.get(name)
    return asked === null || values.includes(asked)
  }
  return (
    wanted('event', record.event) &&
    wanted('branch', record.ref.replace(/^refs\/(heads|tags)\//, '')) &&
    wanted('head_sha', record.sha) &&
    wanted('actor', record.actor) &&
    wanted('status', record.status, record.conclusion)
  )
}

function runsShown(call: RepositoryCall): RunState[] {
  const runs = visible(call, [...call.repository.runs.values()])
  return runs.filter((state) => fits(call, state)).sort((a, b) => b.id - a.id)
}

function list(call: RepositoryCall) {
  return paged(call, runsShown(call), { key: 'workflow_runs', shape: (state) => shape(call, state) })
}

function listOfWorkflow(call: RepositoryCall) {
  const wanted = call.params['workflow_id'] ?? ''
  const isMember = ({ record: { workflowPath } }: RunState) =>
    workflowPath.split('/').at(-1) === wanted ||
    String(workflowId(call.world, call.repository, workflowPath)) === wanted
  const runs = runsShown(call).filter(isMember)
  return paged(call, runs, { key: 'workflow_runs', shape: (state) => shape(call, state) })
}

/** The attempt that the engine last put; earlier ones are not kept. */
function attemptOf(call: RepositoryCall): RunState {
  const state = runOf(call)
  if (state.record.attempt !== idOf(call, 'attempt_number')) throw notFound()
  return state
}

function listJobs(call: RepositoryCall, state: RunState) {
  return paged(call, state.record.jobs, {
    key: 'jobs',
    shape: (job) => jobShape(call.world, call.repository, { state, job }),
  })
}

function getJob(call: RepositoryCall) {
  const id = idOf(call, 'job_id')
  for (const state of call.repository.runs.values()) {
    const job = state.record.jobs.find((candidate) => candidate.id === id)
    if (job) return { status: 200, body: jobShape(call.world, call.repository, { state, job }) }
  }
  throw notFound()
}

function cancel(call: RepositoryCall) {
  const state = runOf(call)
  if (state.record.status === 'completed')
    throw new ApiError(409, 'Cannot cancel a workflow run that is completed.')
  call.notices.runRequest({ runId: state.id, type: 'cancel' })
  return { status: 202, body: {} }
}

function rerun(type: 'rerun' | 'rerun-failed') {
  return (call: RepositoryCall) => {
    const state = runOf(call)
    if (state.record.status !== 'completed') throw new ApiError(403, 'This workflow is already running')
    call.notices.runRequest({ runId: state.id, type })
    return { status: 201, body: {} }
  }
}

const read = 'actions:read'
const write = 'actions:write'
const one = '/actions/runs/{run_id}'
const attempt = `${one}/attempts/{attempt_number}`

export const runRoutes: readonly RepositoryRoute[] = [
  onRepository('GET /actions/runs', { operation: 'actions/list-workflow-runs-for-repo', needs: read }, list),
  onRepository(
    'GET /actions/workflows/{workflow_id}/runs',
    { operation: 'actions/list-workflow-runs', needs: read },
    listOfWorkflow,
  ),
  onRepository(`GET ${one}`, { operation: 'actions/get-workflow-run', needs: read }, (call) => ({
    status: 200,
    body: shape(call, runOf(call)),
  })),
  onRepository(`GET ${attempt}`, { operation: 'actions/get-workflow-run-attempt', needs: read }, (call) => ({
    status: 200,
    body: shape(call, attemptOf(call)),
  })),
  onRepository(`GET ${one}/jobs`, { operation: 'actions/list-jobs-for-workflow-run', needs: read }, (call) =>
    listJobs(call, runOf(call)),
  ),
  onRepository(
    `GET ${attempt}/jobs`,
    { operation: 'actions/list-jobs-for-workflow-run-attempt', needs: read },
    (call) => listJobs(call, attemptOf(call)),
  ),
  onRepository(
    'GET /actions/jobs/{job_id}',
    { operation: 'actions/get-job-for-workflow-run', needs: read },
    getJob,
  ),
  onRepository(`POST ${one}/cancel`, { operation: 'actions/cancel-workflow-run', needs: write }, cancel),
  onRepository(
    `POST ${one}/force-cancel`,
    { operation: 'actions/force-cancel-workflow-run', needs: write },
    cancel,
  ),
  onRepository(`POST ${one}/rerun`, { operation: 'actions/re-run-workflow', needs: write }, rerun('rerun')),
  onRepository(
    `POST ${one}/rerun-failed-jobs`,
    { operation: 'actions/re-run-workflow-failed-jobs', needs: write },
    rerun('rerun-failed'),
  ),
]
