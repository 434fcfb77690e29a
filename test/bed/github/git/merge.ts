import { isoTime } from './objects.ts'
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
