import {
  type Call,
  type GlobalRoute,
  notFound,
  type RepositoryCall,
  type RepositoryRoute,
} from '../http/call.ts'
import { onRepository, onServer } from '../http/define.ts'
import { paged } from '../http/paging.ts'
import { notAccessible } from '../http/permission.ts'
import { commitShape } from '../shapes/git.ts'
import { repositoryHtmlUrl, repositoryShape, repositoryUrl } from '../shapes/repository.ts'
import { fullUserShape } from '../shapes/user.ts'
import { ApiError } from '../http/call.ts'
import { appliesTo } from '../state/rulesets.ts'
import { findCommit } from './commits.ts'

function getRepository(call: RepositoryCall) {
  const shape = repositoryShape(call.world, call.repository)
  return { status: 200, body: { ...shape, subscribers_count: 0, network_count: 0 } }
}

const isProtected = (call: RepositoryCall, name: string) =>
  call.repository.rulesets.some((ruleset) => appliesTo(call.repository, ruleset, `refs/heads/${name}`))

function listBranches(call: RepositoryCall) {
  const url = repositoryUrl(call.world, call.repository)
  const branches = [...call.repository.git.refs('refs/heads')].filter(
    ([ref]) => (call.repository.refWrittenAtMs.get(ref) ?? 0) <= call.visibleUntilMs,
  )
  return paged(call, branches, {
    shape: ([ref, sha]) => {
      const name = ref.slice('refs/heads/'.length)
      return { name, commit: { sha, url: `${url}/commits/${sha}` }, protected: isProtected(call, name) }
    },
  })
}

function getBranch(call: RepositoryCall) {
  const name = call.params['branch'] ?? ''
  const sha = call.repository.git.resolve(`refs/heads/${name}`)
  const commit = sha === undefined ? undefined : findCommit(call, sha)
  if (!commit) throw notFound()
  const self = `${repositoryUrl(call.world, call.repository)}/branches/${encodeURIComponent(name)}`
  return {
    status: 200,
    body: {
      name,
      commit: commitShape(call.world, call.repository, commit),
      _links: { self, html: `${repositoryHtmlUrl(call.world, call.repository)}/tree/${encodeURI(name)}` },
      protected: isProtected(call, name),
      protection: { enabled: isProtected(call, name) },
      protection_url: `${self}/protection`,
    },
  }
}

/** Only a person has an account to show: tokens of workflows and apps are refused, as on GitHub. */
function getSelf(call: Call) {
  if (!call.grant) throw new ApiError(401, 'Requires authentication')
  if (call.grant.kind !== 'user') throw notAccessible('', call.grant)
  return { status: 200, body: fullUserShape(call.world, call.world.user(call.grant.login)) }
}

function getUser(call: Call) {
  const user = call.world.users.get((call.params['username'] ?? '').toLowerCase())
  if (!user) throw notFound()
  return { status: 200, body: fullUserShape(call.world, user) }
}

function rateLimit(call: Call) {
  const core = call.rate()
  const search = { limit: 30, used: 0, remaining: 30, reset: core.reset }
  return { status: 200, body: { resources: { core, search }, rate: core } }
}

const needs = 'contents:read'

export const repositoryRoutes: readonly RepositoryRoute[] = [
  onRepository('GET /', { operation: 'repos/get', needs: 'metadata:read' }, getRepository),
  onRepository('GET /branches', { operation: 'repos/list-branches', needs }, listBranches),
  onRepository('GET /branches/{branch}', { operation: 'repos/get-branch', needs }, getBranch),
]

export const globalRoutes: readonly GlobalRoute[] = [
  onServer('GET /user', 'users/get-authenticated', getSelf),
  onServer('GET /users/{username}', 'users/get-by-username', getUser),
  onServer('GET /rate_limit', 'rate-limit/get', rateLimit),
]
