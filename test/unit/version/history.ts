import { createHash } from 'node:crypto'
import { fc } from '../../property.ts'
import { commonTypes } from '../../../src/version/commit-types.ts'
import {
  type ExplainedCommit,
  type ExplainRules,
  explainCommits,
  type HistoryCommit,
  type RangePull,
} from '../../../src/version/explain-commits.ts'

/** The id of a commit that a test knows by name. */
export const sha = (name: string): string => createHash('sha1').update(name).digest('hex')

export const short = (name: string): string => sha(name).slice(0, 7)

/** A commit with parents by name; `base` is below every range. */
export const commit = (name: string, message: string, ...parents: string[]): HistoryCommit => ({
  sha: sha(name),
  message,
  parents: (parents.length === 0 ? ['base'] : parents).map(sha),
})

/** A line of commits, given oldest first and named 1, 2, 3; newest first as ranges are. */
export const line = (...messages: string[]): readonly HistoryCommit[] =>
  messages.map((message, index) => commit(String(index + 1), message, String(index))).reverse()

export const pull = (number: number, of: string, more: Partial<RangePull> = {}): RangePull => ({
  number,
  title: `pull ${number}`,
  body: '',
  labels: [],
  mergeCommit: sha(of),
  ...more,
})

interface Told extends Partial<ExplainRules> {
  readonly pulls?: readonly RangePull[]
  readonly inPaths?: readonly string[]
}

/** Explains a range by the usual rules and what a test changes of them; paths by names of commits. */
export function explain(commits: readonly HistoryCommit[], told: Told = {}): readonly ExplainedCommit[] {
  const { pulls = [], inPaths, ...rules } = told
  const range = { commits, pulls, inPaths: inPaths && new Set(inPaths.map(sha)) }
  const usual = { types: commonTypes, breakingBump: 'auto', unparsable: 'warn', by: 'commits' } as const
  return explainCommits(range, { ...usual, ...rules })
}

/** The one row of a commit, by name. */
export function rowOf(rows: readonly ExplainedCommit[], name: string): ExplainedCommit {
  const row = rows.find((each) => each.sha === sha(name))
  if (row === undefined) throw new Error(`no row of ${name}`)
  return row
}

/** Rule of each commit, by the given names. */
export const rulesOf = (rows: readonly ExplainedCommit[], ...names: string[]): readonly string[] =>
  names.map((name) => rowOf(rows, name).rule)

/** Ranges of any shape: each commit has up to three parents among the older ones or below the range. */
export const anyRange: fc.Arbitrary<readonly HistoryCommit[]> = fc
  .array(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 3 }), { maxLength: 25 })
  .map((shapes) =>
    shapes.map((steps, place) =>
      commit(`n${place}`, `feat: ${place}`, ...steps.map((step) => `n${place + 1 + step}`)),
    ),
  )
