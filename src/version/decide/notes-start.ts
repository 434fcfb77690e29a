import type { ExplainedCommit } from '../explained-commit.ts'
import { notReachedFrom } from '../graph.ts'
import { compareVersions, isPrerelease } from '../next-version.ts'
import type { VersionTag } from '../version-tags.ts'
import type { SettledVersion } from './settled-version.ts'
import type { ReleaseBase, VersionFacts } from './version-facts.ts'

/**
 * The release that the notes start from. A pre-release tells what came since the one before it; a stable release
 * since the last stable one.
 */
export function notesStart(
  { base, tags, channel }: VersionFacts,
  settled: SettledVersion | undefined,
): VersionTag | undefined {
  const prerelease = settled === undefined ? channel !== undefined : isPrerelease(settled.version)
  if (!prerelease) return base.previous
  const inRange = new Set(base.commits.map(({ sha }) => sha))
  const earlier = tags.find(
    ({ version, commit, name }) =>
      isPrerelease(version) &&
      inRange.has(commit) &&
      name !== settled?.existing?.name &&
      (settled === undefined || compareVersions(version, settled.version) < 0),
  )
  return earlier ?? base.previous
}

/** The commits of the range that came after the start of the notes. */
export function commitsSince(
  start: VersionTag | undefined,
  base: ReleaseBase,
  commits: readonly ExplainedCommit[],
): readonly ExplainedCommit[] {
  if (start === undefined || start === base.previous) return commits
  const left = new Set(notReachedFrom(start.commit, base.commits).map(({ sha }) => sha))
  return commits.filter(({ sha }) => left.has(sha))
}
