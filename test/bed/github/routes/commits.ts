import { type CommitObject, readCommit, readCommits } from '../git/objects.ts'
import { ApiError, notFound, type RepositoryCall, type RepositoryRoute } from '../http/call.ts'
import { onRepository } from '../http/define.ts'
import { linkHeader, pageOf } from '../http/paging.ts'
import { commitShape, commitWithFilesShape, gitCommitShape } from '../shapes/git.ts'

/**
 * The commit that a branch, a tag or an id (also a shortened one) names; in this order, as on GitHub.
 * `heads/NAME` and `tags/NAME` say which is meant.
 */
export function findCommit(call: RepositoryCall, name: string): CommitObject | undefined {
  const { git } = call.repository
  const isExplicit = /^(heads|tags)\/./.test(name)
  const full = name.startsWith('refs/') ? [name] : isExplicit ? [`refs/${name}`] : []
  const names = [`refs/heads/${name}`, `refs/tags/${name}`, ...full]
  const isId = /^[0-9a-f]{7,40}$/.test(name)
  for (const expression of [...names, ...(isId ? [name] : []), ...(name === 'HEAD' ? [name] : [])]) {
    const sha = git.resolve(`${expression}^{commit}`)
    if (sha !== undefined) return readCommit(git, sha)
  }
  return undefined
}

/** The commit, or its id alone when `application/vnd.github.sha` is asked for. */
function getCommit(call: RepositoryCall) {
  const name = call.params['ref'] ?? ''
  if (call.repository.git.refs('refs/heads').size === 0) throw new ApiError(409, 'Git Repository is empty.')
  const commit = findCommit(call, name)
  if (!commit) throw new ApiError(422, `No commit found for SHA: ${name}`)
  if (/\bsha\b/.test(String(call.headers.accept ?? ''))) {
    const headers = { 'content-type': 'application/vnd.github.sha; charset=utf-8' }
    return { status: 200, bytes: Buffer.from(commit.sha), headers }
  }
  return { status: 200, body: commitWithFilesShape(call.world, call.repository, commit) }
}

function getGitCommit(call: RepositoryCall) {
  const commit = readCommit(call.repository.git, call.params['commit_sha'] ?? '')
  if (!commit) throw notFound()
  return { status: 200, body: gitCommitShape(call.world, call.repository, commit) }
}

/** Filters of the listing as git's own options. */
function filters(call: RepositoryCall): string[] {
  const query = (name: string) => call.query.get(name)
  const author = query('author')
  const path = query('path')
  return [
    ...(query('since') ? [`--since=${query('since')}`] : []),
    ...(query('until') ? [`--until=${query('until')}`] : []),
    ...(author ? [`--author=${author}`, '--fixed-strings'] : []),
    ...(path ? ['--', path] : []),
  ]
}

function listCommits(call: RepositoryCall) {
  const { git, settings } = call.repository
  if (git.refs('refs/heads').size === 0) throw new ApiError(409, 'Git Repository is empty.')
  const start = findCommit(call, call.query.get('sha') ?? settings.defaultBranch)
  if (!start) throw notFound()
  const shas = git
    .run(['rev-list', start.sha, ...filters(call)])
    .split('\n')
    .filter(Boolean)
  const page = pageOf(call)
  const shown = readCommits(git, shas.slice((page.page - 1) * page.perPage, page.page * page.perPage))
  const body = shown.map((commit) => commitShape(call.world, call.repository, commit))
  return { status: 200, body, headers: linkHeader(call, page, shas.length) }
}

const needs = 'contents:read'

export const commitRoutes: readonly RepositoryRoute[] = [
  onRepository('GET /commits', { operation: 'repos/list-commits', needs }, listCommits),
  onRepository('GET /commits/{ref}', { operation: 'repos/get-commit', needs }, getCommit),
  onRepository('GET /git/commits/{commit_sha}', { operation: 'git/get-commit', needs }, getGitCommit),
]
