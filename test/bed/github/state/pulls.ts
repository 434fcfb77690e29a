import type { RefChange } from '../events/push.ts'
import { mergeCommits } from '../git/merge.ts'
import type { Notices } from '../http/notices.ts'
import { pullShape } from '../shapes/pull.ts'
import { emailOf } from '../shapes/user.ts'
import type { PullRequest, Repository } from './records.ts'
import type { Actor, World } from './world.ts'

interface Where {
  readonly repository: Repository
  readonly actor: Actor
}

/**
 * Makes `refs/pull/N/head` and the test merge `refs/pull/N/merge`, as GitHub does; on a conflict there is
 * no merge ref and the pull request is not mergeable.
 */
export function refreshMerge(world: World, repository: Repository, pull: PullRequest): void {
  const { git } = repository
  pull.baseSha = git.resolve(`refs/heads/${pull.base}`) ?? pull.baseSha
  pull.headSha = git.resolve(`refs/heads/${pull.head}`) ?? pull.headSha
  git.run(['update-ref', `refs/pull/${pull.number}/head`, pull.headSha])
  const message = `Merge ${pull.headSha} into ${pull.baseSha}`
  const ends = { base: pull.baseSha, head: pull.headSha }
  const merged = mergeCommits(git, {
    ...ends,
    message,
    author: pull.author,
    email: emailOf(pull.author),
    nowMs: world.now(),
  })
  pull.mergeable = merged !== undefined
  pull.mergeSha = merged ?? null
  const ref = `refs/pull/${pull.number}/merge`
  git.run(merged ? ['update-ref', ref, merged] : ['update-ref', '-d', ref])
}

/** `pull_request` with this action. Merged ones show the base branch as `github.ref`, others the test merge. */
export function pullEvent(
  world: World,
  notices: Notices,
  event: Where & {
    readonly pull: PullRequest
    readonly action: string
    readonly more?: Record<string, unknown>
  },
): void {
  const { repository, actor, pull, action, more } = event
  const isMerged = pull.mergedAt !== null
  notices.event(repository, actor, {
    name: 'pull_request',
    action,
    ref: isMerged ? `refs/heads/${pull.base}` : `refs/pull/${pull.number}/merge`,
    sha: pull.mergeSha ?? pull.headSha,
    payload: { number: pull.number, pull_request: pullShape(world, repository, pull), ...more },
  })
}

/** Closes a pull request as merged by this commit. */
export function closeMerged(
  world: World,
  notices: Notices,
  merged: Where & { pull: PullRequest; sha: string },
): void {
  const { pull, actor, sha } = merged
  Object.assign(pull, {
    state: 'closed',
    mergedAt: world.time(),
    closedAt: world.time(),
    updatedAt: world.time(),
    writtenAtMs: world.now(),
    mergedBy: actor.login,
    mergeSha: sha,
  })
  pullEvent(world, notices, { ...merged, action: 'closed' })
}

/**
 * Brings pull requests up to date after a branch changed: new commits of the head are `synchronize`, a base
 * that now holds the head means merged.
 */
export function syncPulls(
  world: World,
  notices: Notices,
  changed: Where & { readonly change: RefChange },
): void {
  const { repository, change, actor } = changed
  const branch = change.ref.replace(/^refs\/heads\//, '')
  if (branch === change.ref || change.after === undefined) return
  const open = repository.pulls.filter(({ state }) => state === 'open')
  for (const pull of open.filter(({ head }) => head === branch)) {
    refreshMerge(world, repository, pull)
    touch(world, pull)
    const more = { before: change.before ?? '', after: change.after }
    pullEvent(world, notices, { repository, actor, pull, action: 'synchronize', more })
  }
  for (const pull of open.filter(({ base }) => base === branch)) {
    const isMerged = repository.git.isAncestor(pull.headSha, change.after)
    if (isMerged) closeMerged(world, notices, { repository, actor, pull, sha: change.after })
    else refreshMerge(world, repository, pull)
  }
}

function touch(world: World, pull: PullRequest): void {
  pull.updatedAt = world.time()
  pull.writtenAtMs = world.now()
}
