import { higherBump } from './bump.ts'
import { bumpOfBreaking, type Ruling, rulingOfText, unparsed } from './commit-rule.ts'
import { bumpOfType } from './commit-types.ts'
import { type ConventionalCommit, parseCommit } from './conventional-commit.ts'
import type { ExplainRules, RangePull } from './explained-commit.ts'
import { textOfPull } from './range-pulls.ts'

/** A pull request, read in place of the commit that stands for it. */
export interface PullRuling extends Ruling {
  readonly pull: RangePull
  readonly commit: ConventionalCommit | undefined
}

/** The ruling on a commit by its pull requests; of several the one that asks for most. */
export function rulingOfPulls(
  [first, ...more]: readonly [RangePull, ...RangePull[]],
  rules: ExplainRules,
): PullRuling {
  return more
    .map((pull) => rulingOfPull(pull, rules))
    .reduce((a, b) => (higherBump(a.bump, b.bump) === a.bump ? a : b), rulingOfPull(first, rules))
}

function rulingOfPull(pull: RangePull, rules: ExplainRules): PullRuling {
  const text = textOfPull(pull)
  const commit = parseCommit(text)
  const read = { pull, commit }
  if (rules.by !== 'pr-labels') return { ...read, ...rulingOfText(text, commit, rules) }
  return rulingOfLabels(read, rules)
}

/** A `!` or a BREAKING CHANGE that the pull request states counts beside its labels; the type of its title does not. */
function rulingOfLabels(read: Omit<PullRuling, keyof Ruling>, rules: ExplainRules): PullRuling {
  const labels = read.pull.labels.flatMap((label) => rulingOfLabel(label, rules) ?? [])
  const stated = read.commit?.breaking === true ? [breakingRuling('breaking change', rules)] : []
  const highest = [...stated, ...labels].reduce<Ruling | undefined>(
    (best, next) => (best !== undefined && higherBump(best.bump, next.bump) === best.bump ? best : next),
    undefined,
  )
  if (highest === undefined)
    return { ...read, ...unparsed(`no label of #${read.pull.number} names a bump`, rules) }
  const breaking = read.pull.labels.some((label) => lastWord(label) === 'breaking')
  return { ...read, ...highest, commit: breaking ? asBreaking(read) : read.commit }
}

/** `major`, `semver:minor`, `release/patch`, `breaking`, or a type of the table; undefined for any other label. */
function rulingOfLabel(label: string, rules: ExplainRules): Ruling | undefined {
  const rule = `label '${label}'`
  const word = lastWord(label)
  if (word === 'breaking') return breakingRuling(rule, rules)
  if (word === 'major' || word === 'minor' || word === 'patch') return { rule, bump: word, kind: 'counted' }
  const bump = bumpOfType(label.trim().toLowerCase(), rules.types)
  return bump === undefined ? undefined : { rule, bump, kind: 'counted' }
}

const breakingRuling = (rule: string, rules: ExplainRules): Ruling => ({
  rule,
  bump: bumpOfBreaking(rules),
  kind: 'counted',
})

function lastWord(label: string): string {
  const text = label.toLowerCase()
  return text.slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('/')) + 1).trim()
}

/** What a label alone calls breaking gets the title as its note. */
function asBreaking({ pull, commit }: Omit<PullRuling, keyof Ruling>): ConventionalCommit {
  if (commit?.breaking === true) return commit
  const subject = commit?.subject ?? pull.title.trim()
  const breakingNotes = [{ what: subject, upgrade: '' }]
  return { type: '', scope: undefined, ...commit, subject, breaking: true, breakingNotes }
}
