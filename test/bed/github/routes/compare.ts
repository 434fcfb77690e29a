import { changesBetween } from '../git/changes.ts'
import { type CommitObject, readCommits } from '../git/objects.ts'
import { ApiError, notFound, type RepositoryCall, type RepositoryRoute } from '../http/call.ts'
import { onRepository } from '../http/define.ts'
import { linkHeader } from '../http/paging.ts'
import { commitShape, fileShape } from '../shapes/git.ts'
import { repositoryHtmlUrl, repositoryUrl } from '../shapes/repository.ts'
import { findCommit } from './commits.ts'

/** Without paging a comparison shows this many commits: the newest of them, oldest first. */
const MAX_COMMITS = 250
const MAX_FILES = 300

interface Ends {
  readonly base: CommitObject
  readonly head: CommitObject
  readonly mergeBase: string
}

function endsOf(call: RepositoryCall): Ends {
  const text = call.params['basehead'] ?? ''
  const dots = text.indexOf('...')
  if (dots < 0) throw notFound()
  const base = findCommit(call, text.slice(0, dots))
  const head = findCommit(call, text.slice(dots + 3))
  if (!base || !head) throw notFound()
  const mergeBase = call.repository.git.mergeBase(base.sha, head.sha)
  if (mergeBase === undefined)
    throw new ApiError(404, `No common ancestor between ${text.slice(0, dots)} and ${text.slice(dots + 3)}.`)
  return { base, head, mergeBase }
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged'
  return ahead > 0 ? 'ahead' : behind > 0 ? 'behind' : 'identical'
}

function listed(call: RepositoryCall, from: string, to: string): string[] {
  return call.repository.git
    .run(['rev-list', '--reverse', '--topo-order', to, `^${from}`])
    .split('\n')
    .filter(Boolean)
}

/** The commits to show, oldest first: by page when one is asked for, else the newest 250. */
function pageOfCommits(call: RepositoryCall, shas: readonly string[]) {
  const isPaged = call.query.has('page') || call.query.has('per_page')
  const page = Math.max(1, Number(call.query.get('page') ?? 1) || 1)
  const perPage = isPaged
    ? Math.min(call.world.maxComparePage, Number(call.query.get('per_page') ?? MAX_COMMITS) || MAX_COMMITS)
    : MAX_COMMITS
  if (!isPaged) return { page, shown: shas.slice(-MAX_COMMITS), headers: {} }
  const shown = shas.slice((page - 1) * perPage, page * perPage)
  return { page, shown, headers: linkHeader(call, { page, perPage }, shas.length) }
}

function compare(call: RepositoryCall) {
  const { world, repository } = call
  const { base, head, mergeBase } = endsOf(call)
  const shas = listed(call, base.sha, head.sha)
  const behind = listed(call, head.sha, base.sha).length
  const { page, shown, headers } = pageOfCommits(call, shas)
  const changes =
    page === 1 ? changesBetween(repository.git, mergeBase, head.sha).slice(0, MAX_FILES) : undefined
  const shape = (commit: CommitObject) => commitShape(world, repository, commit)
  const body = {
    ...links(call, base, head),
    base_commit: shape(base),
    merge_base_commit: readCommits(repository.git, [mergeBase]).map(shape)[0],
    status: statusOf(shas.length, behind),
    ahead_by: shas.length,
    behind_by: behind,
    total_commits: shas.length,
    commits: readCommits(repository.git, shown).map(shape),
    ...(changes
      ? { files: changes.map((change) => fileShape(world, repository, { change, sha: head.sha })) }
      : {}),
  }
  return { status: 200, body, headers }
}

function links(call: RepositoryCall, base: CommitObject, head: CommitObject): Record<string, string> {
  const pair = call.params['basehead'] ?? ''
  const html = `${repositoryHtmlUrl(call.world, call.repository)}/compare/${encodeURI(pair)}`
  const { owner } = call.repository
  return {
    url: `${repositoryUrl(call.world, call.repository)}/compare/${encodeURI(pair)}`,
    html_url: html,
    permalink_url: `${repositoryHtmlUrl(call.world, call.repository)}/compare/${owner}:${base.sha.slice(0, 7)}...${owner}:${head.sha.slice(0, 7)}`,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
  }
}

export const compareRoutes: readonly RepositoryRoute[] = [
  onRepository(
    'GET /compare/{basehead}',
    { operation: 'repos/compare-commits-with-basehead', needs: 'contents:read' },
    compare,
  ),
]
