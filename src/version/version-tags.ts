import compare from 'semver/functions/compare.js'
import parse from 'semver/functions/parse.js'

/** A tag that names a version. */
export interface VersionTag {
  readonly name: string
  readonly version: string
  readonly commit: string
}
interface Tag {
  readonly name: string
  readonly commit: string
}

/**
 * The tags that are versions, highest first by semver precedence. Without a prefix of its own (or with `v`)
 * a history is read in both forms, `1.2.3` and `v1.2.3`; two-part and other tags are left out.
 */
export function versionTags(tags: readonly Tag[], prefix: string | undefined): readonly VersionTag[] {
  const found = tags.flatMap((tag) => {
    const version = versionIn(tag.name, prefix)
    return version === undefined ? [] : [{ ...tag, version }]
  })
  return found.sort((a, b) => compare(b.version, a.version) || a.name.length - b.name.length)
}

function versionIn(name: string, prefix: string | undefined): string | undefined {
  const both = prefix === undefined || prefix === '' || prefix === 'v'
  const start = both ? (/^v(?=\d)/.exec(name)?.[0] ?? '') : prefix
  if (!name.startsWith(start)) return undefined
  const text = name.slice(start.length)
  const version = parse(text)
  return version !== null && version.version === text ? text : undefined
}

/** The prefix to write: the one asked for, else the form of the highest version, else none. */
export function tagPrefix(asked: string | undefined, highestFirst: readonly VersionTag[]): string {
  if (asked !== undefined) return asked
  const highest = highestFirst[0]
  return highest === undefined ? '' : highest.name.slice(0, highest.name.length - highest.version.length)
}

/** The release before a version: the highest lower one; pre-releases count for pre-releases only. */
export function versionBefore(
  version: string | undefined,
  highestFirst: readonly VersionTag[],
): VersionTag | undefined {
  const stableOnly = version === undefined || parse(version)?.prerelease.length === 0
  return highestFirst.find(
    (tag) =>
      (version === undefined || compare(tag.version, version) < 0) &&
      !(stableOnly && (parse(tag.version)?.prerelease.length ?? 0) > 0),
  )
}

/** Whether a version is stable and none of the tags names a higher stable one: only then may `latest` move. */
export function isHighestStable(version: string, tags: readonly VersionTag[]): boolean {
  const isStable = (text: string): boolean => parse(text)?.prerelease.length === 0
  return (
    isStable(version) && tags.every((tag) => !isStable(tag.version) || compare(tag.version, version) <= 0)
  )
}
