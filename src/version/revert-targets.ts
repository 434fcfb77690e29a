import { pullNumberIn, subjectOf } from './conventional-commit.ts'
import type { HistoryCommit } from './explained-commit.ts'
import { broughtIn, type RangeGraph } from './graph.ts'
import type { RangePulls } from './range-pulls.ts'
import type { RevertTarget } from './reverts.ts'

/** A range as far as reverts need it. */
export interface RevertRange {
  readonly commits: readonly HistoryCommit[]
  readonly graph: RangeGraph
  readonly pulls: RangePulls
}

/**
 * Gives the places of the commits that a target stands for: older than the revert and not taken back yet; of a
 * merge all that it brought in. Ask with the reverts in the order of the range.
 */
export function targetFinder(
  { commits, graph, pulls }: RevertRange,
  taken: ReadonlyMap<number, string>,
): (target: RevertTarget, revert: number) => readonly number[] {
  const prefixes = prefixFinder(graph)
  const names = nameFinder(commits, pulls, taken)
  return (target, revert) => {
    const place = target.kind === 'commit' ? prefixes(target.sha) : names(target, revert)
    if (place === undefined || place <= revert || taken.has(place)) return []
    const parents = commits[place]?.parents ?? []
    const main =
      parents.find((parent) => target.kind === 'commit' && parent === target.mainline) ?? parents[0]
    if (parents.length < 2 || main === undefined) return [place]
    const brought = broughtIn(place, main, graph)
    return brought.length === 0 ? [] : [place, ...brought.filter((commit) => !taken.has(commit))]
  }
}

/** Finds a commit by the first digits of its id; nothing when two begin with them. */
function prefixFinder({ places }: RangeGraph): (prefix: string) => number | undefined {
  const sorted = [...places.keys()].sort()
  return (prefix) => {
    const whole = places.get(prefix)
    if (whole !== undefined) return whole
    const at = lowerBound(sorted, prefix)
    const sha = sorted[at]
    if (sha === undefined || !sha.startsWith(prefix) || sorted[at + 1]?.startsWith(prefix) === true)
      return undefined
    return places.get(sha)
  }
}

function lowerBound(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}

type NamedTarget = Exclude<RevertTarget, { readonly kind: 'commit' }>
type Names = ReadonlyMap<string | number, number[]>

/** Finds the newest commit of a name that is older than a revert and not taken back; asked with reverts in order. */
function nameFinder(
  commits: readonly HistoryCommit[],
  pulls: RangePulls,
  taken: ReadonlyMap<number, string>,
): (target: NamedTarget, revert: number) => number | undefined {
  let names: Names | undefined
  return (target, revert) => {
    // Most ranges have no revert by name, and need no index of names.
    names ??= namesOf(commits, pulls)
    const places = names.get(target.kind === 'pull' ? target.number : target.subject) ?? []
    for (let place = places.at(-1); place !== undefined; place = places.at(-1)) {
      if (place > revert && !taken.has(place)) return place
      places.pop()
    }
    return undefined
  }
}

/** Places by what a revert may call a commit (its subject, also without ` (#12)`; its pull requests), oldest first. */
function namesOf(commits: readonly HistoryCommit[], { carried }: RangePulls): Names {
  const names = new Map<string | number, number[]>()
  for (let place = commits.length - 1; place >= 0; place -= 1) {
    const subject = subjectOf(commits[place]?.message ?? '')
    const own = [subject, subject.replace(/ \(#\d{1,10}\)$/, ''), pullNumberIn(subject)]
    const ofPulls = (carried.get(place) ?? []).flatMap(({ title, number }) => [title.trim(), number])
    for (const name of new Set([...own, ...ofPulls])) {
      const places = name === undefined ? undefined : names.get(name)
      if (places !== undefined) places.push(place)
      else if (name !== undefined) names.set(name, [place])
    }
  }
  return names
}
