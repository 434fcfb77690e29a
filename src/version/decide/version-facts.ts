import type { HistoryCommit, RangePull } from '../explained-commit.ts'
import type { FileVersion } from '../files/read-version-file.ts'
import type { VersionLine } from '../version-line.ts'
import type { VersionTag } from '../version-tags.ts'

/** A commit that may be released, as far as it is known before its range is read. */
export interface Candidate {
  readonly commit: string
  /** Of the whole history, highest first. */
  readonly tags: readonly VersionTag[]
  /** What the version file says at the commit, when there is one to read. */
  readonly file: FileVersion | undefined
  /** The name of the pre-releases that its branch gives. */
  readonly channel: string | undefined
  /** The maintenance line that its branch is. */
  readonly line: VersionLine | undefined
}

/** The last stable release below a commit, and what came since. */
export interface ReleaseBase<Commit extends HistoryCommit = HistoryCommit> {
  /** Undefined: nothing was released below the commit. */
  readonly previous: VersionTag | undefined
  /** Since then, newest first. */
  readonly commits: readonly Commit[]
  /** Higher releases that are not below the commit. */
  readonly beside: readonly VersionTag[]
  /** The release that has the commit below it already; undefined when none has. */
  readonly container: VersionTag | undefined
}

/** Everything that a version is decided on. */
export interface VersionFacts extends Candidate {
  /** The commit whose message may hold a skip marker; of a pull request the head of its branch. */
  readonly head: string
  readonly base: ReleaseBase
  readonly pulls: readonly RangePull[]
  readonly inPaths: ReadonlySet<string> | undefined
}
