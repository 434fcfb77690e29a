import { mergeCommits } from '../git/merge.ts'
import {
  ApiError,
  flagOf,
  idOf,
  notFound,
  type Reply,
  type RepositoryCall,
  type RepositoryRoute,
  textOf,
  validationFailed,
  visible,
} from '../http/call.ts'
import { onRepository } from '../http/define.ts'
import { paged } from '../http/paging.ts'
import { deploymentShape, statusShape } from '../shapes/deployment.ts'
import { emailOf } from '../shapes/user.ts'
import { checksOf, isGreen } from '../state/checks.ts'
import { addDeployment, addStatus, retireEarlier } from '../state/deployments.ts'
import type { Deployment, DeploymentStatus } from '../state/records.ts'
import { actorOf } from './actor.ts'
import { findCommit } from './commits.ts'

const MAX_DESCRIPTION = 140

function deploymentOf(call: RepositoryCall): Deployment {
  const id = idOf(call, 'deployment_id')
  const found = call.repository.deployments.find((deployment) => deployment.id === id)
  if (!found) throw notFound()
  return found
}

const shape = (call: RepositoryCall, deployment: Deployment) =>
  deploymentShape(call.world, call.repository, deployment)
const showStatus = (call: RepositoryCall, deployment: Deployment, status: DeploymentStatus) =>
  statusShape(call.world, call.repository, { deployment, status })

/**
 * `auto_merge` (true unless refused): a branch that lacks commits of the default branch gets them merged,
 * and no deployment is made. 409 on a conflict.
 */
function autoMerge(call: RepositoryCall, ref: string): Reply | undefined {
  const { git, settings } = call.repository
  const branch = git.resolve(`refs/heads/${ref}`)
  const base = git.resolve(`refs/heads/${settings.defaultBranch}`)
  if (!flagOf(call, 'auto_merge', true) || !branch || !base || git.isAncestor(base, branch)) return undefined
  const message = `Merge branch '${settings.defaultBranch}' into ${ref}`
  const { login } = actorOf(call)
  const merged = mergeCommits(git, {
    base: branch,
    head: base,
    message,
    author: login,
    email: emailOf(login),
    nowMs: call.world.now(),
  })
  if (!merged) throw new ApiError(409, `Conflict merging ${settings.defaultBranch} into ${ref}`)
  git.run(['update-ref', `refs/heads/${ref}`, merged])
  call.notices.refsChanged(call.repository, actorOf(call))
  return {
    status: 202,
    body: { message: `Auto-merged ${settings.defaultBranch} into ${ref} on deployment.` },
  }
}

/** `required_contexts` (every check of the commit unless named): 409 while one of them is not green. */
function checkContexts(call: RepositoryCall, ref: string, sha: string): void {
  const named = call.body['required_contexts']
  const checks = checksOf(call.repository, sha)
  const names = Array.isArray(named) ? named.map(String) : [...new Set(checks.map(({ name }) => name))]
  const bad = names.filter((name) => !checks.some((check) => check.name === name && isGreen(check)))
  if (bad.length === 0) return
  throw new ApiError(409, `Conflict: Commit status checks failed for ${ref}.`, {
    errors: bad.map((context) => ({
      resource: 'Deployment',
      field: 'required_contexts',
      code: 'invalid',
      contexts: context,
    })),
  })
}

function create(call: RepositoryCall): Reply {
  const ref = textOf(call, 'ref') ?? ''
  const commit = findCommit(call, ref)
  if (!commit) throw new ApiError(422, `No ref found for: ${ref}`)
  const merged = autoMerge(call, ref)
  if (merged) return merged
  checkContexts(call, ref, commit.sha)
  const environment = textOf(call, 'environment') ?? 'production'
  const deployment = addDeployment(call.world, call.repository, {
    sha: commit.sha,
    ref,
    environment,
    creator: actorOf(call).login,
    task: textOf(call, 'task') ?? 'deploy',
    payload: call.body['payload'] ?? {},
    description: textOf(call, 'description') ?? null,
    transient: flagOf(call, 'transient_environment', false),
    production: flagOf(call, 'production_environment', environment === 'production'),
  })
  const payload = { deployment: shape(call, deployment), workflow: null, workflow_run: null }
  call.notices.event(call.repository, actorOf(call), {
    name: 'deployment',
    action: 'created',
    ref,
    sha: commit.sha,
    payload,
  })
  return { status: 201, body: shape(call, deployment) }
}

/** Newest first; each filter counts only when it is given. */
function list(call: RepositoryCall) {
  const fits = (deployment: Deployment) =>
    (['sha', 'ref', 'task', 'environment'] as const).every((key) => {
      const wanted = call.query.get(key)
      return wanted === null || wanted === 'none' || deployment[key] === wanted
    })
  const shown = visible(call, call.repository.deployments).filter(fits).toReversed()
  return paged(call, shown, { shape: (deployment) => shape(call, deployment) })
}

function remove(call: RepositoryCall) {
  const deployment = deploymentOf(call)
  const { deployments } = call.repository
  const isActive = deployment.statuses.at(-1)?.state !== 'inactive'
  const isOnly = deployments.filter(({ environment }) => environment === deployment.environment).length === 1
  if (isActive && !isOnly) {
    throw new ApiError(
      422,
      'We cannot delete an active deployment unless it is the only deployment in a given environment.',
    )
  }
  deployments.splice(deployments.indexOf(deployment), 1)
  return { status: 204 }
}

function createStatus(call: RepositoryCall) {
  const deployment = deploymentOf(call)
  const description = textOf(call, 'description') ?? ''
  if ([...description].length > MAX_DESCRIPTION) {
    const message = `description is too long (maximum is ${MAX_DESCRIPTION} characters)`
    throw validationFailed({ resource: 'DeploymentStatus', code: 'custom', field: 'description', message })
  }
  const { login } = actorOf(call)
  const state = textOf(call, 'state') ?? ''
  const environment = textOf(call, 'environment')
  const status = addStatus(call.world, deployment, {
    state,
    creator: login,
    description,
    logUrl: textOf(call, 'log_url') ?? textOf(call, 'target_url') ?? '',
    environmentUrl: textOf(call, 'environment_url') ?? '',
    ...(environment === undefined ? {} : { environment }),
  })
  const isRetiring = state === 'success' && flagOf(call, 'auto_inactive', true)
  if (isRetiring) retireEarlier(call.world, call.repository, deployment, login)
  statusEvent(call, deployment, status)
  return { status: 201, body: showStatus(call, deployment, status) }
}

function statusEvent(call: RepositoryCall, deployment: Deployment, status: DeploymentStatus): void {
  call.notices.event(call.repository, actorOf(call), {
    name: 'deployment_status',
    action: 'created',
    ref: deployment.ref,
    sha: deployment.sha,
    payload: {
      deployment: shape(call, deployment),
      deployment_status: withoutEmpty(showStatus(call, deployment, status)),
    },
  })
}

/** The webhook's addresses are absent rather than empty. */
function withoutEmpty(shape: Record<string, unknown>): Record<string, unknown> {
  const urls = ['log_url', 'environment_url']
  return Object.fromEntries(
    Object.entries(shape).filter(([key, value]) => value !== '' || !urls.includes(key)),
  )
}

function listStatuses(call: RepositoryCall) {
  const deployment = deploymentOf(call)
  const shown = visible(call, deployment.statuses).toReversed()
  return paged(call, shown, { shape: (status) => showStatus(call, deployment, status) })
}

function getStatus(call: RepositoryCall) {
  const deployment = deploymentOf(call)
  const status = deployment.statuses.find(({ id }) => id === idOf(call, 'status_id'))
  if (!status) throw notFound()
  return { status: 200, body: showStatus(call, deployment, status) }
}

const read = 'deployments:read'
const write = 'deployments:write'
const one = '/deployments/{deployment_id}'

export const deploymentRoutes: readonly RepositoryRoute[] = [
  onRepository('GET /deployments', { operation: 'repos/list-deployments', needs: read }, list),
  onRepository('POST /deployments', { operation: 'repos/create-deployment', needs: write }, create),
  onRepository(`GET ${one}`, { operation: 'repos/get-deployment', needs: read }, (call) => ({
    status: 200,
    body: shape(call, deploymentOf(call)),
  })),
  onRepository(`DELETE ${one}`, { operation: 'repos/delete-deployment', needs: write }, remove),
  onRepository(
    `GET ${one}/statuses`,
    { operation: 'repos/list-deployment-statuses', needs: read },
    listStatuses,
  ),
  onRepository(
    `POST ${one}/statuses`,
    { operation: 'repos/create-deployment-status', needs: write },
    createStatus,
  ),
  onRepository(
    `GET ${one}/statuses/{status_id}`,
    { operation: 'repos/get-deployment-status', needs: read },
    getStatus,
  ),
]
