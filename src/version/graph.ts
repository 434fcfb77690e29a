interface Node {
  readonly sha: string
  readonly parents: readonly string[]
}

/**
 * The commits of a range that `sha` does not reach (it reaches itself). One that is outside of the range reaches
 * nothing of it. The range has children before parents.
 */
export function notReachedFrom<C extends Node>(sha: string, commits: readonly C[]): readonly C[] {
  const reached = new Set([sha])
  return commits.filter((commit) => {
    if (!reached.has(commit.sha)) return true
    for (const parent of commit.parents) reached.add(parent)
    return false
  })
}

/** A range, children before parents, with the place of each commit in it. */
export interface RangeGraph {
  readonly commits: readonly Node[]
  readonly places: ReadonlyMap<string, number>
  /** Places of the parents of each commit, as far as they are in the range. */
  readonly parents: readonly (readonly number[])[]
}

/** Puts a range into the form in which it can be searched. */
export function rangeGraph(commits: readonly Node[]): RangeGraph {
  const places = new Map(commits.map((commit, place) => [commit.sha, place]))
  const parents = commits.map((commit) => commit.parents.flatMap((parent) => places.get(parent) ?? []))
  return { commits, places, parents }
}

/**
 * The places of the commits that the merge at `place` brought to one of its parents, `main`: reached from the
 * other parents and not from `main`. Takes as many steps as the merged branch spans in the order of the range.
 */
export function broughtIn(place: number, main: string, { places, parents }: RangeGraph): readonly number[] {
  const sides = new Sides(parents.length)
  const mainPlace = places.get(main)
  if (mainPlace !== undefined) sides.mark(mainPlace, onMain)
  for (const parent of parents[place] ?? []) if (parent !== mainPlace) sides.mark(parent, onBranch)
  const found: number[] = []
  for (let at = place + 1; sides.open > 0 && at < parents.length; at += 1) {
    const side = sides.take(at)
    if (side === unknown) continue
    if (side === onBranch) found.push(at)
    for (const parent of parents[at] ?? []) sides.mark(parent, side)
  }
  return found
}

const unknown = 0
const onBranch = 1
const onMain = 2

/** Where each commit was reached from; what both sides reach is on main. */
class Sides {
  /** How many commits of the branch are still to be taken: without one there is nothing left to find. */
  open = 0
  readonly #sides: Uint8Array

  constructor(size: number) {
    this.#sides = new Uint8Array(size)
  }

  mark(place: number, side: number): void {
    const before = this.#sides[place] ?? unknown
    if (before >= side) return
    this.#sides[place] = side
    if (side === onBranch) this.open += 1
    else if (before === onBranch) this.open -= 1
  }

  take(place: number): number {
    const side = this.#sides[place] ?? unknown
    if (side === onBranch) this.open -= 1
    return side
  }
}
