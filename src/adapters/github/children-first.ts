import type { HistoryCommit } from '../../ports/history.ts'

/**
 * The commits with every child before its parents, and otherwise in the order given. GitHub orders by date,
 * which a wrong clock or a rebase turns upside down.
 */
export function childrenFirst(commits: readonly HistoryCommit[]): readonly HistoryCommit[] {
  const children = childrenBySha(commits)
  const placed = new Set<HistoryCommit>()
  for (const commit of commits) place(commit, placed, children)
  return [...placed]
}

function childrenBySha(commits: readonly HistoryCommit[]): ReadonlyMap<string, readonly HistoryCommit[]> {
  const children = new Map<string, HistoryCommit[]>()
  for (const commit of commits) {
    for (const parent of commit.parents) {
      const known = children.get(parent)
      if (known === undefined) children.set(parent, [commit])
      else known.push(commit)
    }
  }
  return children
}

/** Places the commit after all of its children; a stack of our own, as histories are deeper than the call stack. */
function place(
  commit: HistoryCommit,
  placed: Set<HistoryCommit>,
  children: ReadonlyMap<string, readonly HistoryCommit[]>,
): void {
  const waiting = [commit]
  for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
    const child = (children.get(top.sha) ?? []).find((candidate) => !placed.has(candidate))
    if (child === undefined) placed.add(waiting.pop() ?? top)
    else waiting.push(child)
  }
}
