import { load } from 'js-yaml'
import {
  ApiError,
  notFound,
  type RepositoryCall,
  type RepositoryRoute,
  textOf,
  validationFailed,
} from '../http/call.ts'
import { onRepository } from '../http/define.ts'
import { paged } from '../http/paging.ts'
import { repositoryHtmlUrl, repositoryUrl } from '../shapes/repository.ts'
import { nodeId } from '../shapes/user.ts'
import { workflowId } from '../state/runs.ts'
import { actorOf } from './actor.ts'
import { listTree } from './contents.ts'

const FOLDER = '.github/workflows'

/** Paths of the workflow files of the default branch. */
function workflowPaths(call: RepositoryCall): string[] {
  const { git, settings } = call.repository
  const tree = git.resolve(`refs/heads/${settings.defaultBranch}:${FOLDER}`)
  const entries = tree === undefined ? [] : listTree(call, [tree])
  return entries.filter(({ path }) => /\.ya?ml$/.test(path)).map(({ path }) => `${FOLDER}/${path}`)
}

interface Input {
  readonly required?: boolean
  readonly default?: unknown
}

/** The parsed file at a commit; undefined when it is no YAML mapping. */
function readWorkflow(
  call: RepositoryCall,
  commit: string,
  path: string,
): Record<string, unknown> | undefined {
  const text = call.repository.git.try(['cat-file', 'blob', `${commit}:${path}`])
  if (text.code !== 0) return undefined
  try {
    const parsed: unknown = load(text.stdout.toString())
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** The inputs of `on.workflow_dispatch`; undefined when the workflow cannot be dispatched. */
function dispatchInputs(
  workflow: Record<string, unknown>,
): Readonly<Record<string, Input | null>> | undefined {
  const on = workflow['on']
  if (on === 'workflow_dispatch' || (Array.isArray(on) && on.includes('workflow_dispatch'))) return {}
  if (typeof on !== 'object' || on === null || !('workflow_dispatch' in on)) return undefined
  const trigger = on.workflow_dispatch as { inputs?: Record<string, Input | null> } | null
  return trigger?.inputs ?? {}
}

function pathOf(call: RepositoryCall): string {
  const wanted = call.params['workflow_id'] ?? ''
  const isIt = (path: string) =>
    path.split('/').at(-1) === wanted || String(workflowId(call.world, call.repository, path)) === wanted
  const found = workflowPaths(call).find(isIt)
  if (found === undefined) throw notFound()
  return found
}

/** Branch or tag of the body as a full ref with its commit. */
function refOf(call: RepositoryCall): { ref: string; sha: string } {
  const name = textOf(call, 'ref') ?? ''
  for (const ref of [
    `refs/heads/${name}`,
    `refs/tags/${name}`,
    ...(name.startsWith('refs/') ? [name] : []),
  ]) {
    const sha = call.repository.git.resolve(`${ref}^{commit}`)
    if (sha !== undefined) return { ref, sha }
  }
  throw new ApiError(422, `No ref found for: ${name}`)
}

/** Given inputs over defaults, as `github.event.inputs` shows them: every value a string. */
function inputsOf(
  call: RepositoryCall,
  declared: Readonly<Record<string, Input | null>>,
): Record<string, string> {
  const given = (call.body['inputs'] ?? {}) as Record<string, unknown>
  const unexpected = Object.keys(given).filter((name) => !(name in declared))
  if (unexpected.length > 0)
    throw new ApiError(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`)
  const inputs: Record<string, string> = {}
  for (const [name, input] of Object.entries(declared)) {
    const value = given[name] ?? input?.default
    if (value !== undefined && value !== null) inputs[name] = String(value)
    else if (input?.required === true) throw new ApiError(422, `Required input '${name}' not provided`)
  }
  return inputs
}

function dispatchWorkflow(call: RepositoryCall) {
  const path = pathOf(call)
  const { ref, sha } = refOf(call)
  const workflow = readWorkflow(call, sha, path)
  const declared = workflow && dispatchInputs(workflow)
  if (!declared) throw new ApiError(422, "Workflow does not have 'workflow_dispatch' trigger")
  const payload = { inputs: inputsOf(call, declared), ref, workflow: path }
  call.notices.event(call.repository, actorOf(call), {
    name: 'workflow_dispatch',
    ref,
    sha,
    payload,
    workflow: path.split('/').at(-1) ?? '',
  })
  return { status: 204 }
}

const MAX_PAYLOAD_PROPERTIES = 10

function dispatchRepository(call: RepositoryCall) {
  const { git, settings } = call.repository
  const client = (call.body['client_payload'] ?? {}) as Record<string, unknown>
  if (Object.keys(client).length > MAX_PAYLOAD_PROPERTIES) {
    throw validationFailed(`No more than ${MAX_PAYLOAD_PROPERTIES} properties are allowed in client_payload`)
  }
  const ref = `refs/heads/${settings.defaultBranch}`
  const sha = git.resolve(ref)
  if (sha === undefined) throw validationFailed('The default branch has no commit')
  const payload = { branch: settings.defaultBranch, client_payload: client }
  const action = textOf(call, 'event_type') ?? ''
  call.notices.event(call.repository, actorOf(call), {
    name: 'repository_dispatch',
    action,
    ref,
    sha,
    payload,
  })
  return { status: 204 }
}

function workflowShape(call: RepositoryCall, path: string) {
  const { world, repository } = call
  const id = workflowId(world, repository, path)
  const html = repositoryHtmlUrl(world, repository)
  const name = readWorkflow(call, `refs/heads/${repository.settings.defaultBranch}`, path)?.['name']
  return {
    id,
    node_id: nodeId('Workflow', id),
    name: typeof name === 'string' ? name : path,
    path,
    state: 'active',
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    url: `${repositoryUrl(world, repository)}/actions/workflows/${id}`,
    html_url: `${html}/blob/${repository.settings.defaultBranch}/${path}`,
    badge_url: `${html}/workflows/${encodeURIComponent(path)}/badge.svg`,
  }
}

function listWorkflows(call: RepositoryCall) {
  return paged(call, workflowPaths(call), { key: 'workflows', shape: (path) => workflowShape(call, path) })
}

const workflows = '/actions/workflows'

export const dispatchRoutes: readonly RepositoryRoute[] = [
  onRepository(
    `GET ${workflows}`,
    { operation: 'actions/list-repo-workflows', needs: 'actions:read' },
    listWorkflows,
  ),
  onRepository(
    `GET ${workflows}/{workflow_id}`,
    { operation: 'actions/get-workflow', needs: 'actions:read' },
    (call) => ({
      status: 200,
      body: workflowShape(call, pathOf(call)),
    }),
  ),
  onRepository(
    `POST ${workflows}/{workflow_id}/dispatches`,
    { operation: 'actions/create-workflow-dispatch', needs: 'actions:write' },
    dispatchWorkflow,
  ),
  onRepository(
    'POST /dispatches',
    { operation: 'repos/create-dispatch-event', needs: 'contents:write' },
    dispatchRepository,
  ),
]
