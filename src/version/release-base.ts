import { type VersionTag, versionBefore } from './version-tags.ts'

/** What a release of a commit starts from, before any commit is read. */
export interface ReleaseBase {
  /** The version that is already settled: asked for, or found on the commit. Undefined: to be worked out. */
  readonly version: string | undefined
  /** The tag of that version, on whichever commit. */
  readonly existing: VersionTag | undefined
  /** The release before it. */
  readonly previous: VersionTag | undefined
}

/** A version that is asked for wins; else the highest version tag on the commit (a run that comes again). */
export function releaseBase(
  commit: string,
  asked: string | undefined,
  highestFirst: readonly VersionTag[],
): ReleaseBase {
  const settled = asked ?? highestFirst.find((tag) => tag.commit === commit)?.version
  const same = highestFirst.filter((tag) => tag.version === settled)
  return {
    version: settled,
    existing: same.find((tag) => tag.commit === commit) ?? same[0],
    previous: versionBefore(settled, highestFirst),
  }
}
