import type { Bump } from './bump.ts'
import type { CommitTypes } from './commit-types.ts'
import type { ConventionalCommit } from './conventional-commit.ts'

/** A commit as any forge or clone gives it. */
export interface HistoryCommit {
  readonly sha: string
  readonly message: string
  readonly parents: readonly string[]
}

/** A merged pull request of a range. */
export interface RangePull {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  /** The merge, the squash, or the last of a rebase; undefined while the pull request is open. */
  readonly mergeCommit: string | undefined
}

/** What lies between two releases. */
export interface CommitRange {
  /** Newest first, children before parents. */
  readonly commits: readonly HistoryCommit[]
  /** Empty when `by` is `commits`. */
  readonly pulls: readonly RangePull[]
  /** The commits that change something below the paths that count; undefined: all paths count. */
  readonly inPaths: ReadonlySet<string> | undefined
}

/** How a team reads its commits. */
export interface ExplainRules {
  readonly types: CommitTypes
  /** `auto` explains a breaking change as `major`; the next version lowers that below 1.0.0. */
  readonly breakingBump: 'auto' | 'major' | 'minor' | 'patch'
  /** `patch` counts a commit that no rule reads; `warn` and `fail` name it, and differ for the caller only. */
  readonly unparsable: 'warn' | 'fail' | 'patch'
  /** What decides for a commit that came with a pull request. */
  readonly by: 'commits' | 'pr-title' | 'pr-labels'
}

/** One commit of a range with the rule that decided: nothing vanishes without a word. */
export interface ExplainedCommit {
  readonly sha: string
  /** First line of the message; the title where a pull request decides. */
  readonly subject: string
  readonly commit: ConventionalCommit | undefined
  readonly rule: string
  readonly bump: Bump
  /**
   * `unparsed` commits deserve a warning; `left-out` ones are no part of the change of their own (merges, commits
   * of a pull request that decides, cancelled ones, those outside of the paths).
   */
  readonly kind: 'counted' | 'unparsed' | 'left-out'
  /** Counted and breaking. */
  readonly breaking: boolean
  /** Version of a Release-As footer of the commit's own message, as written; never of a left-out commit. */
  readonly releaseAs: string | undefined
  readonly pull: number | undefined
}
