import { ActionError } from '../../errors.ts'
import type { HistoryCommit } from '../../ports/history.ts'
import { skipMarkerIn } from '../../release/skip-markers.ts'
import type { Bump } from '../../version/bump.ts'
import {
  decisiveCommit,
  type ExplainedCommit,
  explainCommits,
  highestBump,
  type RangePull,
  requestedVersion,
} from '../../version/explain-commits.ts'
import { notReachedFrom } from '../../version/graph.ts'
import { bumpBetween, compareVersions, isPrerelease, nextVersion } from '../../version/next-version.ts'
import type { VersionLine } from '../../version/version-line.ts'
import type { VersionTag } from '../../version/version-tags.ts'
import type { ReleaseBase } from './facts-history.ts'
import { refuseBesideReleases, requireMajorForBreaking, requireParsable } from './policies.ts'
import type { Settings, TagReleaseInputs } from './settings.ts'

/** What is known before a version is decided on. */
export interface VersionFacts {
  readonly commit: string
  /** The commit whose message may hold a skip marker; of a pull request the head of its branch. */
  readonly head: string
  /** Asked for, in the file, or found as a tag on the commit; undefined: the commits decide. */
  readonly settled: SettledVersion | undefined
  readonly channel: string | undefined
  readonly line: VersionLine | undefined
  /** Highest first. */
  readonly tags: readonly VersionTag[]
  readonly base: ReleaseBase
  readonly pulls: readonly RangePull[]
  readonly inPaths: ReadonlySet<string> | undefined
}

export interface SettledVersion {
  readonly version: string
  /** The tag of that version, on whichever commit. */
  readonly existing: VersionTag | undefined
  /** How it came: completes "the version 1.4.0 ...". */
  readonly from: string
  /** An earlier run of the same release: policies were kept then. */
  readonly again: boolean
}

export interface VersionDecision {
  readonly commits: readonly ExplainedCommit[]
  /** What the notes tell of; fewer than `commits` after a pre-release. */
  readonly changes: readonly ExplainedCommit[]
  /** Undefined: there is nothing to release, for the reason in `hold`. */
  readonly version: string | undefined
  readonly hold: Hold | undefined
  /** The release that the notes start from. */
  readonly previous: VersionTag | undefined
  readonly bump: Bump
  readonly because: ExplainedCommit | undefined
}

/** Why a commit is not released; no error. */
export interface Hold {
  readonly reasonCode: 'nothing-to-release' | 'release-skipped' | 'contained-in-release'
  readonly headline: string
}

/**
 * Decides on the version. Errors: `commit-unparsable`, `breaking-not-major`, `not-releasable`,
 * `version-invalid`.
 */
export function decideVersion(
  inputs: TagReleaseInputs,
  settings: Settings,
  facts: VersionFacts,
): VersionDecision {
  const { base, settled, pulls, inPaths } = facts
  const commits = explainCommits({ commits: base.commits, pulls, inPaths }, settings.rules)
  const start = notesStart(facts)
  const since = sinceTag(start, base, commits)
  const nothing = {
    commits,
    changes: since,
    previous: start,
    version: undefined,
    bump: 'none',
    because: undefined,
  } as const
  const early = settled === undefined ? holdOf(inputs, facts) : undefined
  if (early !== undefined) return { ...nothing, hold: early }
  if (settled?.again !== true) requireParsable(commits, settings.rules)
  const version = settled?.version ?? computedVersion(inputs, facts, { commits, since })
  if (version === undefined) return { ...nothing, hold: nothingToRelease(start) }
  const chosen = settled ?? requestedChoice(version, commits)
  if (chosen?.again === false) requireMajorForBreaking(chosen, commits, { base, settings })
  requireTagLength(version)
  refuseBesideReleases(version, facts)
  const bump = bumpBetween(base.previous?.version, version)
  const because = decisiveCommit(commits, highestBump(commits))
  return { commits, changes: since, version, hold: undefined, previous: start, bump, because }
}

/** A version that a Release-As footer asks for is a choice as well. */
function requestedChoice(version: string, commits: readonly ExplainedCommit[]): SettledVersion | undefined {
  if (requestedVersion(commits) === undefined) return undefined
  return { version, existing: undefined, from: 'of a Release-As footer', again: false }
}

/** Image tags have 128 characters at most (distribution-spec). */
function requireTagLength(version: string): void {
  if (version.length <= 128) return
  const message = `the version ${version} is longer than an image tag can be (128 characters)`
  throw new ActionError({ code: 'version-invalid', message })
}

function holdOf(inputs: TagReleaseInputs, { commit, head, base }: VersionFacts): Hold | undefined {
  const { container } = base
  if (container !== undefined) {
    const headline = `The commit ${commit} is part of the release ${container.name} (commit ${container.commit}) already.`
    return { reasonCode: 'contained-in-release', headline }
  }
  // A check is often a required one: a word in a message must not pass it unless the team has named that word.
  const applies = inputs.mode === 'check' ? inputs.skipMarkers.length > 0 : inputs.mode !== 'preview'
  const message = (applies && base.commits.find(({ sha }) => sha === head)?.message) || ''
  const marker = skipMarkerIn(message, inputs.skipMarkers)
  if (marker === undefined) return undefined
  return {
    reasonCode: 'release-skipped',
    headline: `The message of ${head} holds '${marker}': it is not released.`,
  }
}

function nothingToRelease(previous: VersionTag | undefined): Hold {
  const headline =
    previous === undefined
      ? 'There is no commit to release.'
      : `No commit since ${previous.name} asks for a release.`
  return { reasonCode: 'nothing-to-release', headline }
}

interface Explained {
  readonly commits: readonly ExplainedCommit[]
  readonly since: readonly ExplainedCommit[]
}

function computedVersion(
  inputs: TagReleaseInputs,
  { base, tags, channel, line }: VersionFacts,
  { commits, since }: Explained,
): string | undefined {
  // Merges, cancelled pairs and what lies outside of the component are no content of a release.
  if (commits.every(({ kind }) => kind === 'left-out')) return undefined
  const bump = highestBump(commits, inputs.defaultBump)
  // After a pre-release something new has to ask for the next one.
  if (since.length < commits.length && highestBump(since, inputs.defaultBump) === 'none') return undefined
  return nextVersion({
    last: highestBelow(base, tags),
    bump,
    initialVersion: inputs.initialVersion,
    breakingBump: inputs.breakingBump,
    requested: requestedVersion(commits),
    channel,
    known: tags.map(({ version }) => version),
    line,
  })
}

/** Releases of the same line that lie beside the commit (backports) count: their numbers are taken. */
function highestBelow({ previous, beside }: ReleaseBase, tags: readonly VersionTag[]): string | undefined {
  const counted = new Set([previous, ...beside].map((tag) => tag?.version))
  return tags.find(({ version }) => counted.has(version))?.version
}

/** A pre-release tells what came since the one before it; a stable release since the last stable one. */
function notesStart({ base, tags, channel, settled }: VersionFacts): VersionTag | undefined {
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

function sinceTag(
  start: VersionTag | undefined,
  base: ReleaseBase,
  commits: readonly ExplainedCommit[],
): readonly ExplainedCommit[] {
  if (start === undefined || start === base.previous) return commits
  const left = new Set(notReachedFrom<HistoryCommit>(start.commit, base.commits).map(({ sha }) => sha))
  return commits.filter(({ sha }) => left.has(sha))
}

/** The error for a tag that is on another commit; both are named. */
export function tagExists(tag: string, found: string, wanted: string): ActionError {
  const message = `the tag ${tag} is on commit ${found}, this release is of commit ${wanted}`
  return new ActionError({ code: 'tag-exists', message })
}
