import {
  ApiError,
  idOf,
  notFound,
  type RepositoryCall,
  type RepositoryRoute,
  textOf,
  validationFailed,
} from '../http/call.ts'
import { onRepository } from '../http/define.ts'
import { paged } from '../http/paging.ts'
import { checkShape } from '../shapes/check.ts'
import { checksOf } from '../state/checks.ts'
import type { CheckRun } from '../state/records.ts'
import { findCommit } from './commits.ts'

const shape = (call: RepositoryCall, check: CheckRun) => checkShape(call.world, call.repository, check)

/** Made by the API; the check runs of jobs belong to the server. */
function ownCheck(call: RepositoryCall): CheckRun {
  const id = idOf(call, 'check_run_id')
  const found = call.repository.checkRuns.find((check) => check.id === id)
  if (!found) throw notFound()
  return found
}

function anyCheck(call: RepositoryCall): CheckRun {
  const id = idOf(call, 'check_run_id')
  const shas = new Set([...call.repository.runs.values()].map(({ record }) => record.sha))
  const ofJobs = [...shas].flatMap((sha) => checksOf(call.repository, sha))
  const found = [...call.repository.checkRuns, ...ofJobs].find((check) => check.id === id)
  if (!found) throw notFound()
  return found
}

interface OutputField {
  readonly title?: string
  readonly summary?: string
  readonly text?: string
  readonly annotations?: readonly Record<string, unknown>[]
}

/** Fields of the body over what the check run had. Annotations add up over requests, 50 each. */
function apply(call: RepositoryCall, check: CheckRun): void {
  const output = call.body['output'] as OutputField | undefined
  const conclusion = textOf(call, 'conclusion')
  check.status = conclusion ? 'completed' : (textOf(call, 'status') ?? check.status)
  check.conclusion = conclusion ?? (check.status === 'completed' ? check.conclusion : null)
  check.detailsUrl = textOf(call, 'details_url') ?? check.detailsUrl
  check.externalId = textOf(call, 'external_id') ?? check.externalId
  check.startedAt = textOf(call, 'started_at') ?? check.startedAt
  const isDone = check.status === 'completed'
  check.completedAt = isDone ? (textOf(call, 'completed_at') ?? check.completedAt ?? call.world.time()) : null
  if (!output) return
  const { title, summary, text } = { ...check.output, ...output }
  check.output = { title: title ?? null, summary: summary ?? null, text: text ?? null }
  check.annotations.push(...(output.annotations ?? []))
}

function checkCompletion(call: RepositoryCall): void {
  if (textOf(call, 'status') === 'completed' && textOf(call, 'conclusion') === undefined) {
    throw new ApiError(422, 'Invalid request.\n\nconclusion must be given when status is completed.')
  }
}

function create(call: RepositoryCall) {
  if (call.grant?.kind === 'user') throw new ApiError(403, 'You must authenticate via a GitHub App.')
  const headSha = textOf(call, 'head_sha') ?? ''
  if (call.repository.git.typeOf(headSha) !== 'commit')
    throw validationFailed(`No commit found for SHA: ${headSha}`)
  checkCompletion(call)
  const check: CheckRun = {
    id: call.world.newId(),
    writtenAtMs: call.world.now(),
    name: textOf(call, 'name') ?? '',
    headSha,
    status: 'queued',
    conclusion: null,
    detailsUrl: null,
    externalId: '',
    startedAt: call.world.time(),
    completedAt: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  }
  apply(call, check)
  call.repository.checkRuns.push(check)
  return { status: 201, body: shape(call, check) }
}

function update(call: RepositoryCall) {
  if (call.grant?.kind === 'user') throw new ApiError(403, 'You must authenticate via a GitHub App.')
  const check = ownCheck(call)
  checkCompletion(call)
  apply(call, check)
  return { status: 200, body: shape(call, check) }
}

/** `filter=latest` (default): of several runs with one name only the newest. */
function listForRef(call: RepositoryCall) {
  const name = call.params['ref'] ?? ''
  const commit = findCommit(call, name)
  if (!commit) throw new ApiError(422, `No commit found for SHA: ${name}`)
  const wanted = (parameter: string, value: string) => [null, value].includes(call.query.get(parameter))
  const all = checksOf(call.repository, commit.sha).filter(
    (check) =>
      wanted('check_name', check.name) &&
      wanted('status', check.status) &&
      check.writtenAtMs <= call.visibleUntilMs,
  )
  const isAll = call.query.get('filter') === 'all'
  const newest = new Map(all.map((check) => [check.name, check]))
  return paged(call, isAll ? all : [...newest.values()], {
    key: 'check_runs',
    shape: (check) => shape(call, check),
  })
}

function listAnnotations(call: RepositoryCall) {
  const optional = { start_column: null, end_column: null, title: null, raw_details: null }
  return paged(call, anyCheck(call).annotations, {
    shape: (annotation) => ({ ...optional, blob_href: call.world.serverUrl, ...annotation }),
  })
}

const read = 'checks:read'
const write = 'checks:write'
const one = '/check-runs/{check_run_id}'

export const checkRoutes: readonly RepositoryRoute[] = [
  onRepository('POST /check-runs', { operation: 'checks/create', needs: write }, create),
  onRepository(`GET ${one}`, { operation: 'checks/get', needs: read }, (call) => ({
    status: 200,
    body: shape(call, anyCheck(call)),
  })),
  onRepository(`PATCH ${one}`, { operation: 'checks/update', needs: write }, update),
  onRepository(
    `GET ${one}/annotations`,
    { operation: 'checks/list-annotations', needs: read },
    listAnnotations,
  ),
  onRepository(
    'GET /commits/{ref}/check-runs',
    { operation: 'checks/list-for-ref', needs: read },
    listForRef,
  ),
]
