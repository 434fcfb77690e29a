import { type Bump, higherBump } from './bump.ts'
import { commitTypes } from './commit-types.ts'
import { type ConventionalCommit, parseCommit, revertedCommit, subjectOf } from './conventional-commit.ts'

/** A commit as any forge or clone gives it. */
export interface HistoryCommit {
  readonly sha: string
  readonly message: string
  readonly parents: readonly string[]
}

/** One commit of a range with the rule that decided: nothing vanishes without a word. */
export interface ExplainedCommit {
  readonly sha: string
  /** First line of the message. */
  readonly subject: string
  readonly commit: ConventionalCommit | undefined
  readonly rule: string
  readonly bump: Bump
  /** `unparsed` commits deserve a warning; `left-out` ones are not part of the change (merges, cancelled pairs). */
  readonly kind: 'counted' | 'unparsed' | 'left-out'
}

/**
 * Explains each commit of a range, newest first, by the table of types. Merge commits are not counted (their
 * commits are); a revert and what it reverts cancel each other when both are in the range.
 */
export function explainCommits(commits: readonly HistoryCommit[]): readonly ExplainedCommit[] {
  const cancelled = cancelledPairs(commits)
  return commits.map((commit) => {
    const partner = cancelled.get(commit.sha)
    const base = { sha: commit.sha, subject: subjectOf(commit.message), commit: parseCommit(commit.message) }
    if (partner !== undefined) {
      return { ...base, rule: `cancelled by ${partner.slice(0, 7)}`, bump: 'none', kind: 'left-out' }
    }
    if (commit.parents.length > 1) return { ...base, rule: 'merge commit', bump: 'none', kind: 'left-out' }
    return { ...base, ...ruleFor(base.commit, commit.message) }
  })
}

/** The highest bump of a range. */
export function highestBump(commits: readonly ExplainedCommit[]): Bump {
  return commits.reduce<Bump>((highest, { bump }) => higherBump(highest, bump), 'none')
}

type Ruled = Pick<ExplainedCommit, 'rule' | 'bump' | 'kind'>

function ruleFor(commit: ConventionalCommit | undefined, message: string): Ruled {
  if (commit === undefined) {
    return revertedCommit(message) === undefined
      ? { rule: 'not a conventional commit', bump: 'none', kind: 'unparsed' }
      : { rule: 'revert', bump: 'patch', kind: 'counted' }
  }
  if (commit.breaking) return { rule: 'breaking change', bump: 'major', kind: 'counted' }
  const bump = Object.hasOwn(commitTypes, commit.type) ? commitTypes[commit.type] : undefined
  if (bump === undefined) return { rule: `unknown type '${commit.type}'`, bump: 'none', kind: 'unparsed' }
  return { rule: `type '${commit.type}'`, bump, kind: 'counted' }
}

/** Newest first, so that the revert of a revert brings its target back. */
function cancelledPairs(newestFirst: readonly HistoryCommit[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  newestFirst.forEach((commit, index) => {
    const reverted = revertedCommit(commit.message)
    if (reverted === undefined || pairs.has(commit.sha)) return
    const target = newestFirst.find((other, place) => place > index && other.sha.startsWith(reverted))
    if (target === undefined || pairs.has(target.sha)) return
    pairs.set(commit.sha, target.sha)
    pairs.set(target.sha, commit.sha)
  })
  return pairs
}
