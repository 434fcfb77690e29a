import { cancelledCommits } from './cancelled-commits.ts'
import { type Ruling, rulingOfText } from './commit-rule.ts'
import { parseCommit, pullNumberIn, releaseAsIn, subjectOf } from './conventional-commit.ts'
import type {
  CommitRange,
  ExplainedCommit,
  ExplainRules,
  HistoryCommit,
  RangePull,
} from './explained-commit.ts'
import { rangeGraph } from './graph.ts'
import { rulingOfPulls } from './pull-rule.ts'
import { type RangePulls, rangePulls } from './range-pulls.ts'

export type {
  CommitRange,
  ExplainedCommit,
  ExplainRules,
  HistoryCommit,
  RangePull,
} from './explained-commit.ts'
export { decisiveCommit, highestBump, requestedVersion } from './range-verdict.ts'

/**
 * Explains each commit of a range, one row for each in the same order. Merge commits are not counted (their
 * commits are), unless a pull request decides: then its merge or squash stands for all of it. A revert and what it
 * takes back leave the range together. A Release-As is read in the message of the commit itself, whatever decides:
 * title and description of a pull request can be changed after its merge, by whoever opened it.
 */
export function explainCommits(range: CommitRange, rules: ExplainRules): readonly ExplainedCommit[] {
  const graph = rangeGraph(range.commits)
  const pulls = rangePulls(graph, rules.by === 'commits' ? [] : range.pulls)
  const cancelled = cancelledCommits({ commits: range.commits, graph, pulls })
  const known = { range, pulls, cancelled }
  return range.commits.map((commit, place) => {
    const why = whyLeftOut(commit, place, known)
    const pull = pulls.carried.get(place)?.[0]?.number ?? pulls.partOf.get(place)
    if (why !== undefined) return leftOut(commit, why, pull)
    const [first, ...more] = pulls.carried.get(place) ?? []
    return first === undefined ? ofItself(commit, rules) : ofPulls(commit, [first, ...more], rules)
  })
}

interface Known {
  readonly range: CommitRange
  readonly pulls: RangePulls
  readonly cancelled: ReadonlyMap<number, string>
}

/** Why a commit is no part of the change of its own; undefined when it is. */
function whyLeftOut(commit: HistoryCommit, place: number, known: Known): string | undefined {
  const { pulls, cancelled } = known
  if (isOutside(commit, place, known)) return 'outside paths'
  const taken = cancelled.get(place)
  if (taken !== undefined || pulls.carried.has(place)) return taken
  const pull = pulls.partOf.get(place)
  if (pull !== undefined && commit.parents.length < 2) return `part of #${pull}`
  return commit.parents.length > 1 ? 'merge commit' : undefined
}

/** What a merge changes is what it brought in; a plain merge is left out as such. */
function isOutside(commit: HistoryCommit, place: number, { range, pulls }: Known): boolean {
  const { inPaths, commits } = range
  if (inPaths === undefined || inPaths.has(commit.sha)) return false
  if (commit.parents.length < 2) return true
  const brought = pulls.brought.get(place)
  return brought !== undefined && !brought.some((other) => inPaths.has(commits[other]?.sha ?? ''))
}

function leftOut(commit: HistoryCommit, rule: string, pull: number | undefined): ExplainedCommit {
  const { sha, message } = commit
  const subject = subjectOf(message)
  return {
    sha,
    subject,
    commit: parseCommit(message),
    rule,
    bump: 'none',
    kind: 'left-out',
    breaking: false,
    releaseAs: undefined,
    pull: pull ?? pullNumberIn(subject),
  }
}

function ofItself({ sha, message }: HistoryCommit, rules: ExplainRules): ExplainedCommit {
  const subject = subjectOf(message)
  const commit = parseCommit(message)
  const ruling = rulingOfText(message, commit, rules)
  const releaseAs = releaseAsIn(message)
  return { ...row({ sha, subject, commit }, ruling), releaseAs, pull: pullNumberIn(subject) }
}

function ofPulls(
  { sha, message }: HistoryCommit,
  pulls: readonly [RangePull, ...RangePull[]],
  rules: ExplainRules,
): ExplainedCommit {
  const { pull, commit, rule, bump, kind } = rulingOfPulls(pulls, rules)
  const read = { sha, subject: pull.title.trim(), commit }
  return { ...row(read, { rule, bump, kind }), releaseAs: releaseAsIn(message), pull: pull.number }
}

function row(
  read: Pick<ExplainedCommit, 'sha' | 'subject' | 'commit'>,
  ruling: Ruling,
): Omit<ExplainedCommit, 'releaseAs' | 'pull'> {
  return { ...read, ...ruling, breaking: ruling.kind === 'counted' && read.commit?.breaking === true }
}
