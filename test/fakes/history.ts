import type { History, HistoryCommit, HistoryTag } from '../../src/ports/history.ts'

interface Given {
  /** Newest first, children before parents. */
  readonly commits?: readonly {
    readonly sha: string
    readonly message: string
    readonly parents: readonly string[]
  }[]
  readonly tags?: readonly HistoryTag[]
  /** Text by path, at every commit. */
  readonly files?: Readonly<Record<string, string>>
  /** Head by branch. */
  readonly branches?: Readonly<Record<string, string>>
}

export interface FakeHistory extends History {
  /** `compare base head` and the like, in order. */
  readonly asked: readonly string[]
}

/** Commits that a test writes down, read as the port says. */
export function fakeHistory({ commits = [], tags = [], files = {}, branches = {} }: Given): FakeHistory {
  const asked: string[] = []
  const all = commits.map((commit) => ({ ...commit, committedAtMs: 0 }))
  return {
    asked,
    tags: async () => {
      asked.push('tags')
      return tags
    },
    branches: async () => Object.entries(branches).map(([name, commit]) => ({ name, commit })),
    compare: async (base, head) => {
      asked.push(`compare ${base} ${head}`)
      const above = reach(head, all)
      const below = base === undefined ? new Set<string>() : reach(base, all)
      if (base !== undefined && base !== head && !above.has(base)) return { kind: 'apart', missing: 1 }
      return { kind: 'above', commits: all.filter((each) => above.has(each.sha) && !below.has(each.sha)) }
    },
    touching: async (paths, range) => {
      asked.push(`touching ${paths.join()} ${range.map((each) => each.sha).join()}`)
      return new Set()
    },
    file: async (path, commit) => {
      asked.push(`file ${path} ${commit}`)
      return files[path]
    },
    resolve: async (revision) => branches[revision],
  }
}

/** What a commit reaches in a range, itself included: the slow way. */
export function reach(
  from: string,
  commits: readonly Pick<HistoryCommit, 'sha' | 'parents'>[],
): ReadonlySet<string> {
  const found = new Set<string>()
  const walk = (id: string): void => {
    const at = commits.find((each) => each.sha === id)
    if (at === undefined || found.has(id)) return
    found.add(id)
    at.parents.forEach(walk)
  }
  walk(from)
  return found
}
