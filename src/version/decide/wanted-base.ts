import { channelOf, compareVersions, isPrerelease } from '../next-version.ts'
import { isInLine, type VersionLine } from '../version-line.ts'
import type { VersionTag } from '../version-tags.ts'
import { settledVersion } from './settled-version.ts'
import type { Candidate } from './version-facts.ts'
import type { VersionRules } from './version-rules.ts'

/** Which release a commit is to be compared with: what has to be known besides before its version is decided on. */
export interface WantedBase {
  readonly commit: string
  /** Highest first. */
  readonly tags: readonly VersionTag[]
  /** Only releases below this version count; undefined: all. */
  readonly below: string | undefined
  readonly line: VersionLine | undefined
  /** Of the pre-release that is wanted: an earlier one of its name may hold the commit, too. */
  readonly channel: string | undefined
}

/** What the base of a candidate is. Errors: those of settledVersion, since nothing more need be read then. */
export function wantedBase(rules: VersionRules, candidate: Candidate): WantedBase {
  const { commit, tags, line } = candidate
  const below = settledVersion(rules, candidate)?.version
  const channel = below === undefined ? candidate.channel : channelOf(below)
  return { commit, tags, below, line, channel }
}

/** The stable releases that may be the base: those of each minor version together, all highest first. */
export function baseLines(wanted: WantedBase): readonly (readonly VersionTag[])[] {
  const lines = new Map<string, VersionTag[]>()
  for (const tag of wanted.tags.filter(({ version }) => mayBeBase(version, wanted))) {
    const line = tag.version.replace(/\.\d+$/, '')
    lines.set(line, [...(lines.get(line) ?? []), tag])
  }
  return [...lines.values()]
}

function mayBeBase(version: string, { below, line }: WantedBase): boolean {
  if (isPrerelease(version) || (below !== undefined && compareVersions(version, below) >= 0)) return false
  return line === undefined || isInLine(version, line) || compareVersions(version, lineStart(line)) < 0
}

/** A new line starts from the releases before it. */
function lineStart({ major, minor }: VersionLine): string {
  return `${major}.${minor ?? 0}.0`
}

/** The highest pre-release of the wanted name, when it came after the last stable release. */
export function latestPrerelease(
  { tags, channel }: WantedBase,
  previous: VersionTag | undefined,
): VersionTag | undefined {
  if (channel === undefined) return undefined
  const highest = tags.find(({ version }) => channelOf(version) === channel)
  if (highest === undefined) return undefined
  return compareVersions(highest.version, previous?.version ?? '0.0.0-0') < 0 ? undefined : highest
}
