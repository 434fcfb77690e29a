import type { HistoryCommit } from './explained-commit.ts'
import { textOfPull } from './range-pulls.ts'
import { type RevertRange, targetFinder } from './revert-targets.ts'
import { type RevertTarget, revertsIn } from './reverts.ts'

/**
 * The commits of a range, by place, that a revert in the range takes back, and those reverts themselves, each with
 * the rule in words. Newest first, so that the revert of a revert brings its target back. A revert that also takes
 * back something older than the range is a change of its own and is not among them.
 */
export function cancelledCommits(range: RevertRange): ReadonlyMap<number, string> {
  const rules = new Map<number, string>()
  const finder = targetFinder(range, rules)
  range.commits.forEach((commit, place) => {
    if (rules.has(place)) return
    const { found, whole } = takenBack(textsOf(commit, place, range), (target) => finder(target, place))
    for (const target of found) rules.set(target, `cancelled by ${commit.sha.slice(0, 7)}`)
    if (whole && found[0] !== undefined) rules.set(place, cancels(found, range.commits))
  })
  return rules
}

/** Titles and messages that may say that a commit is a revert. The commits of a plain merge speak for it. */
function textsOf(commit: HistoryCommit, place: number, { pulls }: RevertRange): readonly string[] {
  const ofPulls = (pulls.carried.get(place) ?? []).map(textOfPull)
  return commit.parents.length > 1 ? ofPulls : [commit.message, ...ofPulls]
}

interface TakenBack {
  readonly found: readonly number[]
  /** Whether all that was named was found. */
  readonly whole: boolean
}

/** The first way of naming the targets that finds one of them counts. */
function takenBack(texts: readonly string[], find: (target: RevertTarget) => readonly number[]): TakenBack {
  for (const way of texts.flatMap(revertsIn)) {
    const groups = way.map(find)
    const found = [...new Set(groups.flat())]
    if (found.length > 0) return { found, whole: groups.every((group) => group.length > 0) }
  }
  return { found: [], whole: false }
}

function cancels([first = 0, ...more]: readonly number[], commits: readonly HistoryCommit[]): string {
  const name = commits[first]?.sha.slice(0, 7)
  return more.length === 0 ? `cancels ${name}` : `cancels ${name} and ${more.length} more`
}
