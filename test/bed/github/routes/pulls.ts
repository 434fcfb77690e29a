import { readCommits } from '../git/objects.ts'
import { mergeCommits, rebaseCommits } from '../git/merge.ts'
import {
  ApiError,
  flagOf,
  idOf,
  notFound,
  type RepositoryCall,
  type RepositoryRoute,
  textOf,
  visible,
} from '../http/call.ts'
import { onRepository } from '../http/define.ts'
import { paged } from '../http/paging.ts'
import { commitShape } from '../shapes/git.ts'
import { pullShape, simplePullShape } from '../shapes/pull.ts'
import { emailOf } from '../shapes/user.ts'
import type { PullRequest } from '../state/records.ts'
import { closeMerged, pullEvent, refreshMerge } from '../state/pulls.ts'
import { actorOf } from './actor.ts'

function pullOf(call: RepositoryCall): PullRequest {
  const number = idOf(call, 'pull_number')
  const found = call.repository.pulls.find((pull) => pull.number === number)
  if (!found) throw notFound()
  return found
}

const shape = (call: RepositoryCall, pull: PullRequest) => pullShape(call.world, call.repository, pull)
const simple = (call: RepositoryCall, pull: PullRequest) => simplePullShape(call.world, call.repository, pull)

/**
 * `head` is `owner:branch`; without an owner GitHub ignores it. By creation newest first, by any other order
 * oldest first, unless asked otherwise.
 */
function list(call: RepositoryCall) {
  const state = call.query.get('state') ?? 'open'
  const head = call.query.get('head')?.split(':')[1]
  const base = call.query.get('base') ?? undefined
  const pulls = visible(call, call.repository.pulls).filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      (head === undefined || pull.head === head) &&
      (base === undefined || pull.base === base),
  )
  const order = call.query.get('sort') ?? 'created'
  const isAscending = (call.query.get('direction') ?? (order === 'created' ? 'desc' : 'asc')) === 'asc'
  const key = order === 'updated' ? 'updatedAt' : 'createdAt'
  const sorted = pulls.sort((a, b) => (a[key] === b[key] ? a.id - b.id : a[key] < b[key] ? -1 : 1))
  return paged(call, isAscending ? sorted : sorted.toReversed(), { shape: (pull) => simple(call, pull) })
}

function invalid(message: string, field?: string): ApiError {
  const code = field ? { code: 'invalid', field } : { code: 'custom', message }
  return new ApiError(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', ...code }] })
}

/** The commits that the two branches name; ApiError when there is nothing to merge. */
function endsOf(call: RepositoryCall, head: string, base: string): { headSha: string; baseSha: string } {
  const { git, pulls, owner } = call.repository
  const headSha = git.resolve(`refs/heads/${head}`)
  const baseSha = git.resolve(`refs/heads/${base}`)
  if (headSha === undefined) throw invalid('', 'head')
  if (baseSha === undefined) throw invalid('', 'base')
  if (git.isAncestor(headSha, baseSha)) throw invalid(`No commits between ${base} and ${head}`)
  const isOpen = pulls.some((pull) => pull.state === 'open' && pull.head === head && pull.base === base)
  if (isOpen) throw invalid(`A pull request already exists for ${owner}:${head}.`)
  return { headSha, baseSha }
}

function create(call: RepositoryCall) {
  const { world, repository } = call
  const head = (textOf(call, 'head') ?? '').replace(/^[^:]*:/, '')
  const base = textOf(call, 'base') ?? ''
  const ends = endsOf(call, head, base)
  const time = world.time()
  const pull: PullRequest = {
    id: world.newId(),
    writtenAtMs: world.now(),
    number: repository.pulls.length + 1,
    title: textOf(call, 'title') ?? head,
    body: textOf(call, 'body') ?? null,
    state: 'open',
    draft: flagOf(call, 'draft', false),
    head,
    base,
    ...ends,
    mergeSha: null,
    mergeable: false,
    mergedAt: null,
    mergedBy: null,
    closedAt: null,
    author: actorOf(call).login,
    createdAt: time,
    updatedAt: time,
    labels: [],
  }
  repository.pulls.push(pull)
  refreshMerge(world, repository, pull)
  pullEvent(world, call.notices, { repository, actor: actorOf(call), pull, action: 'opened' })
  return { status: 201, body: shape(call, pull) }
}

/** What became different, as the `edited` event tells it. */
function applyTexts(call: RepositoryCall, pull: PullRequest): Record<string, { from: string }> {
  const changes: Record<string, { from: string }> = {}
  for (const key of ['title', 'body'] as const) {
    const value = textOf(call, key)
    if (value === undefined || value === pull[key]) continue
    changes[key] = { from: pull[key] ?? '' }
    pull[key] = value
  }
  return changes
}

function update(call: RepositoryCall) {
  const { world, repository, notices } = call
  const pull = pullOf(call)
  const state = textOf(call, 'state')
  const base = textOf(call, 'base')
  if (pull.mergedAt !== null && state === 'open')
    throw invalid('state cannot be changed. The pull request was merged.')
  if (base !== undefined && repository.git.resolve(`refs/heads/${base}`) === undefined)
    throw invalid('', 'base')
  const changes = applyTexts(call, pull)
  if (base !== undefined) pull.base = base
  if (base !== undefined && pull.state === 'open') refreshMerge(world, repository, pull)
  Object.assign(pull, { updatedAt: world.time(), writtenAtMs: world.now() })
  const event = { repository, actor: actorOf(call), pull }
  if (Object.keys(changes).length > 0)
    pullEvent(world, notices, { ...event, action: 'edited', more: { changes } })
  if ((state === 'open' || state === 'closed') && state !== pull.state) {
    Object.assign(pull, { state, closedAt: state === 'closed' ? world.time() : null })
    pullEvent(world, notices, { ...event, action: state === 'closed' ? 'closed' : 'reopened' })
  }
  return { status: 200, body: shape(call, pull) }
}

/** Commits of the pull request, oldest first. */
function commitsOf(call: RepositoryCall, { headSha, baseSha }: PullRequest): string[] {
  const text = call.repository.git.run(['rev-list', '--reverse', '--topo-order', headSha, `^${baseSha}`])
  return text.split('\n').filter(Boolean)
}

function listCommits(call: RepositoryCall) {
  const commits = readCommits(call.repository.git, commitsOf(call, pullOf(call)))
  return paged(call, commits, { shape: (commit) => commitShape(call.world, call.repository, commit) })
}

/** The merged pull request that brought the commit to the default branch; elsewhere open and merged ones. */
function listOfCommit(call: RepositoryCall) {
  const { git, settings, pulls } = call.repository
  const sha = git.resolve(`${call.params['commit_sha'] ?? ''}^{commit}`)
  if (sha === undefined)
    throw new ApiError(422, `No commit found for SHA: ${call.params['commit_sha'] ?? ''}`)
  const isMain = git.isAncestor(sha, `refs/heads/${settings.defaultBranch}`)
  const holds = (pull: PullRequest) =>
    (pull.mergedAt !== null && pull.mergeSha === sha) || commitsOf(call, pull).includes(sha)
  const found = visible(call, pulls).filter(
    (pull) => (pull.mergedAt !== null || (!isMain && pull.state === 'open')) && holds(pull),
  )
  return paged(call, found, { shape: (pull) => simple(call, pull) })
}

/** The commit that a merge makes: for a rebase the last of those it writes anew. */
function mergeCommit(call: RepositoryCall, pull: PullRequest, base: string): string | undefined {
  const method = textOf(call, 'merge_method') ?? 'merge'
  const { git, owner } = call.repository
  if (method === 'rebase') {
    const commits = readCommits(git, commitsOf(call, pull))
    return rebaseCommits(git, commits, { onto: base, nowMs: call.world.now() })
  }
  const isSquash = method === 'squash'
  const title = isSquash
    ? `${pull.title} (#${pull.number})`
    : `Merge pull request #${pull.number} from ${owner}/${pull.head}`
  const text = textOf(call, 'commit_message') ?? (isSquash ? (pull.body ?? '') : pull.title)
  return mergeCommits(git, {
    base,
    head: pull.headSha,
    message: `${textOf(call, 'commit_title') ?? title}\n\n${text}`.trim(),
    author: actorOf(call).login,
    email: emailOf(actorOf(call).login),
    nowMs: call.world.now(),
    ...(isSquash ? { parents: [base] } : {}),
  })
}

function merge(call: RepositoryCall) {
  const { world, repository, notices } = call
  const pull = pullOf(call)
  const expected = textOf(call, 'sha')
  if (pull.state !== 'open' || !pull.mergeable) throw new ApiError(405, 'Pull Request is not mergeable')
  if (expected !== undefined && expected !== pull.headSha) {
    throw new ApiError(409, 'Head branch was modified. Review and try the merge again.')
  }
  const base = repository.git.resolve(`refs/heads/${pull.base}`) ?? pull.baseSha
  const sha = mergeCommit(call, pull, base)
  if (sha === undefined) throw new ApiError(405, 'Pull Request is not mergeable')
  repository.git.run(['update-ref', `refs/heads/${pull.base}`, sha, base])
  closeMerged(world, notices, { repository, actor: actorOf(call), pull, sha })
  notices.refsChanged(repository, actorOf(call))
  return { status: 200, body: { sha, merged: true, message: 'Pull Request successfully merged' } }
}

const read = 'pull-requests:read'
const write = 'pull-requests:write'
const one = '/pulls/{pull_number}'

export const pullRoutes: readonly RepositoryRoute[] = [
  onRepository('GET /pulls', { operation: 'pulls/list', needs: read }, list),
  onRepository('POST /pulls', { operation: 'pulls/create', needs: write }, create),
  onRepository(`GET ${one}`, { operation: 'pulls/get', needs: read }, (call) => ({
    status: 200,
    body: shape(call, pullOf(call)),
  })),
  onRepository(`PATCH ${one}`, { operation: 'pulls/update', needs: write }, update),
  onRepository(`GET ${one}/commits`, { operation: 'pulls/list-commits', needs: read }, listCommits),
  onRepository(`PUT ${one}/merge`, { operation: 'pulls/merge', needs: 'contents:write' }, merge),
  onRepository(
    'GET /commits/{commit_sha}/pulls',
    { operation: 'repos/list-pull-requests-associated-with-commit', needs: `${read}|contents:read` },
    listOfCommit,
  ),
]
