import { type CommitObject, isoTime } from './objects.ts'
import type { Git } from './git.ts'

export interface MergeAsk {
  readonly base: string
  readonly head: string
  readonly message: string
  readonly author: string
  readonly nowMs: number
  readonly email: string
  /** Undefined: both sides. One parent makes a squash. */
  readonly parents?: readonly string[]
}

/** Merges two commits without a work tree; gives the new commit, or undefined on a conflict. Refs stay. */
export function mergeCommits(git: Git, ask: MergeAsk): string | undefined {
  const merged = git.try(['merge-tree', '--write-tree', '--allow-unrelated-histories', ask.base, ask.head])
  if (merged.code !== 0) return undefined
  const tree = merged.stdout.toString().split('\n')[0] ?? ''
  const parents = (ask.parents ?? [ask.base, ask.head]).flatMap((sha) => ['-p', sha])
  const date = isoTime(ask.nowMs)
  const env = {
    GIT_AUTHOR_NAME: ask.author,
    GIT_AUTHOR_EMAIL: ask.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'GitHub',
    GIT_COMMITTER_EMAIL: 'noreply@example.test',
    GIT_COMMITTER_DATE: date,
  }
  return git.run(['commit-tree', tree, ...parents], { input: `${ask.message}\n`, env })
}

/**
 * Writes commits, oldest first, anew on top of another commit; gives the last one, or undefined on a conflict.
 * Merges among them are left out, as git's own rebase does. Refs stay.
 */
export function rebaseCommits(
  git: Git,
  commits: readonly CommitObject[],
  { onto, nowMs }: { readonly onto: string; readonly nowMs: number },
): string | undefined {
  let tip = onto
  for (const commit of commits.filter(({ parents }) => parents.length === 1)) {
    const tree = pickedTree(git, tip, commit)
    if (tree === undefined) return undefined
    const date = isoTime(nowMs)
    const env = {
      GIT_AUTHOR_NAME: commit.author.name,
      GIT_AUTHOR_EMAIL: commit.author.email,
      GIT_AUTHOR_DATE: commit.author.date,
      GIT_COMMITTER_NAME: 'GitHub',
      GIT_COMMITTER_EMAIL: 'noreply@example.test',
      GIT_COMMITTER_DATE: date,
    }
    tip = git.run(['commit-tree', tree, '-p', tip], { input: `${commit.message}\n`, env })
  }
  return tip
}

/** The files of a commit's change on top of `tip`: git merges against the parent when `tip` poses as its child. */
function pickedTree(git: Git, tip: string, { sha, parents }: CommitObject): string | undefined {
  const env = {
    GIT_AUTHOR_NAME: 'x',
    GIT_AUTHOR_EMAIL: 'x',
    GIT_COMMITTER_NAME: 'x',
    GIT_COMMITTER_EMAIL: 'x',
  }
  const sibling = git.run(['commit-tree', `${tip}^{tree}`, '-p', parents[0] ?? ''], { input: 'x\n', env })
  const merged = git.try(['merge-tree', '--write-tree', sibling, sha])
  return merged.code === 0 ? merged.stdout.toString().split('\n')[0] : undefined
}
