import type { HistoryCommit } from '../../../../src/ports/history.ts'
import type { SettledVersion } from '../../../../src/version/decide/settled-version.ts'
import type { VersionFacts } from '../../../../src/version/decide/version-facts.ts'
import type { VersionTag } from '../../../../src/version/version-tags.ts'
import { line, sha } from '../history.ts'

/** The tag of a version, `v` or not, on a commit by name. */
export const tagged = (name: string, on: string): VersionTag => ({
  name,
  version: name.replace(/^v/, ''),
  commit: sha(on),
})

/** Highest first, as tags are read. */
export const tags = (...all: readonly (readonly [string, string])[]): readonly VersionTag[] =>
  all.map(([name, on]) => tagged(name, on))

/** Commits 1, 2, 3 given oldest first, above 0. Newest first, as ranges are. */
export const range = (...messages: readonly string[]): readonly HistoryCommit[] =>
  line(...messages).map((commit) => ({ ...commit, committedAtMs: 0 }))

/** Facts with what was settled upon them. */
export interface SettledFacts extends VersionFacts {
  readonly settled: SettledVersion | undefined
}

/** What is known of the last of some commits above 1.0.0, and what a test changes of it. */
export function versionFacts(messages: readonly string[], changes: Partial<SettledFacts> = {}): SettledFacts {
  const last = tagged('1.0.0', '0')
  const head = sha(String(messages.length))
  return {
    commit: head,
    head,
    settled: undefined,
    file: undefined,
    channel: undefined,
    line: undefined,
    tags: [last],
    base: { previous: last, commits: range(...messages), beside: [], container: undefined },
    pulls: [],
    inPaths: undefined,
    ...changes,
  }
}
