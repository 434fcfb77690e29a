import { ActionError } from '../../errors.ts'
import type { Bump } from '../bump.ts'
import {
  decisiveCommit,
  type ExplainedCommit,
  explainCommits,
  highestBump,
  requestedVersion,
} from '../explain-commits.ts'
import { bumpBetween, nextVersion } from '../next-version.ts'
import type { VersionTag } from '../version-tags.ts'
import { type Hold, holdOf, nothingToRelease } from './hold.ts'
import { commitsSince, notesStart } from './notes-start.ts'
import { refuseBesideReleases, requireMajorForBreaking, requireParsable } from './policies.ts'
import { type SettledVersion, settledVersion } from './settled-version.ts'
import type { ReleaseBase, VersionFacts } from './version-facts.ts'
import type { VersionRules } from './version-rules.ts'

/** What a range is worth, and what it was decided on. */
export type VersionDecision = Explained & (Released | Held)

interface Explained {
  /** Undefined: the commits decided. */
  readonly settled: SettledVersion | undefined
  readonly commits: readonly ExplainedCommit[]
  /** What the notes tell of; fewer than `commits` after a pre-release. */
  readonly changes: readonly ExplainedCommit[]
  /** The release that the notes start from. */
  readonly previous: VersionTag | undefined
  readonly bump: Bump
  readonly because: ExplainedCommit | undefined
}

interface Released {
  readonly version: string
  readonly hold: undefined
}

/** There is nothing to release. */
interface Held {
  readonly version: undefined
  readonly hold: Hold
}

/**
 * Decides on the version of a commit. Errors: those of settledVersion; `commit-unparsable`, `breaking-not-major`,
 * `not-releasable`, `version-invalid`.
 */
export function decideVersion(rules: VersionRules, facts: VersionFacts): VersionDecision {
  return decideUpon(settledVersion(rules, facts), rules, facts)
}

/** Decides when it is known which version is settled, if any. Errors: those of the policies, `version-invalid`. */
export function decideUpon(
  settled: SettledVersion | undefined,
  rules: VersionRules,
  facts: VersionFacts,
): VersionDecision {
  const { base, pulls, inPaths } = facts
  const commits = explainCommits({ commits: base.commits, pulls, inPaths }, rules.explain)
  const previous = notesStart(facts, settled)
  const changes = commitsSince(previous, base, commits)
  const known = { settled, commits, changes, previous }
  const early = settled === undefined ? holdOf(rules, facts) : undefined
  if (early !== undefined) return { ...known, ...nothing, hold: early }
  if (settled?.again !== true) requireParsable(commits, rules.explain)
  const version = settled?.version ?? computedVersion(rules, facts, { commits, changes })
  if (version === undefined) return { ...known, ...nothing, hold: nothingToRelease(previous) }
  const chosen = settled ?? requestedChoice(version, commits)
  if (chosen?.again === false) requireMajorForBreaking(chosen, commits, { base, rules: rules.explain })
  requireTagLength(version)
  refuseBesideReleases(version, facts, settled?.existing)
  const bump = bumpBetween(base.previous?.version, version)
  const because = decisiveCommit(commits, highestBump(commits))
  return { ...known, version, hold: undefined, bump, because }
}

const nothing = { version: undefined, bump: 'none', because: undefined } as const

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

function computedVersion(
  { explain, defaultBump, initialVersion }: VersionRules,
  { base, tags, channel, line }: VersionFacts,
  { commits, changes }: Pick<Explained, 'commits' | 'changes'>,
): string | undefined {
  // Merges, cancelled pairs and what lies outside of the component are no content of a release.
  if (commits.every(({ kind }) => kind === 'left-out')) return undefined
  const bump = highestBump(commits, defaultBump)
  // After a pre-release something new has to ask for the next one.
  if (changes.length < commits.length && highestBump(changes, defaultBump) === 'none') return undefined
  return nextVersion({
    last: highestBelow(base, tags),
    bump,
    initialVersion,
    breakingBump: explain.breakingBump,
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
