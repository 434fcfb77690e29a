import { ActionError } from '../../errors.ts'
import type { ExplainedCommit, ExplainRules } from '../explained-commit.ts'
import { bumpBetween, channelOf, compareVersions, isPrerelease, nextVersion } from '../next-version.ts'
import { isInLine } from '../version-line.ts'
import type { VersionTag } from '../version-tags.ts'
import type { SettledVersion } from './settled-version.ts'
import type { ReleaseBase, VersionFacts } from './version-facts.ts'

/** With `unparsable: fail` every commit must be readable. Errors: `commit-unparsable`, naming each. */
export function requireParsable(commits: readonly ExplainedCommit[], { unparsable }: ExplainRules): void {
  const unread = commits.filter(({ kind }) => kind === 'unparsed')
  if (unparsable !== 'fail' || unread.length === 0) return
  throw new ActionError({
    code: 'commit-unparsable',
    message: `${unread.length} ${unread.length === 1 ? 'commit' : 'commits'} cannot be read, and \`unparsable\` is \`fail\``,
    problems: unread.map(({ sha, subject, rule }) => ({ message: `${sha.slice(0, 7)} ${subject}: ${rule}` })),
  })
}

interface Range {
  readonly base: ReleaseBase
  readonly rules: ExplainRules
}

/**
 * A version that somebody chose must not hide a breaking change: it has to grow as much as such a change asks
 * for. Errors: `breaking-not-major`, naming the commits and the version it should be.
 */
export function requireMajorForBreaking(
  settled: SettledVersion,
  commits: readonly ExplainedCommit[],
  { base, rules }: Range,
): void {
  const breaking = commits.filter((commit) => commit.breaking)
  const last = base.previous?.version
  if (breaking.length === 0 || last === undefined) return
  const { breakingBump } = rules
  const bump = breakingBump === 'auto' ? 'major' : breakingBump
  const least = nextVersion({ ...plain, last, bump, breakingBump })
  if (least === undefined || compareVersions(withoutPrerelease(settled.version), least) >= 0) return
  const grown = bumpBetween(last, settled.version)
  throw new ActionError({
    code: 'breaking-not-major',
    message: `the version ${settled.version} ${settled.from} is only a ${grown} release after ${last}, but these commits break: it has to be ${least} at least`,
    problems: breaking.map(({ sha, subject }) => ({ message: `${sha.slice(0, 7)} ${subject}` })),
  })
}

const plain = {
  initialVersion: '0.1.0',
  requested: undefined,
  channel: undefined,
  known: [],
  line: undefined,
} as const

function withoutPrerelease(version: string): string {
  return version.replace(/-.*$/, '')
}

/**
 * Never backwards by accident: a new version is above every release of its line, and the commit holds what
 * was released before. Backports of the same line may lie beside it; what has its tag on the commit already is not
 * judged again. Errors: `not-releasable`.
 */
export function refuseBesideReleases(
  version: string,
  facts: VersionFacts,
  existing: VersionTag | undefined,
): void {
  const { commit, base } = facts
  if (existing?.commit === commit) return
  requireAboveLast(version, facts)
  const foreign = base.beside.find((tag) => !isBackport(tag, version, base.previous))
  if (foreign === undefined) return
  throw refused(
    `the commit ${commit} is not above the release ${foreign.name} (commit ${foreign.commit}), whose changes would be missing from ${version}`,
  )
}

/** Pre-releases of other names (`beta` on another branch, say) have numbers of their own. */
function requireAboveLast(version: string, { tags, line }: VersionFacts): void {
  const channel = channelOf(version)
  const rivals = tags.filter(
    (tag) =>
      (!isPrerelease(tag.version) || channelOf(tag.version) === channel) &&
      (line === undefined || isInLine(tag.version, line)),
  )
  const highest = rivals[0]
  if (highest === undefined || compareVersions(version, highest.version) > 0) return
  throw refused(
    `the version ${version} is not above the last release ${highest.name} (commit ${highest.commit})`,
  )
}

/** A release beside the commit is a backport when it is of the line of the last release below the commit. */
function isBackport(tag: VersionTag, version: string, previous: VersionTag | undefined): boolean {
  if (previous === undefined) return false
  const between = bumpBetween(previous.version, tag.version)
  return between === 'patch' || (between === 'minor' && bumpBetween(tag.version, version) === 'major')
}

function refused(message: string): ActionError {
  const remedy =
    'Release a commit above the last release, with a higher version; an older line is released from a branch named like it (`1.2.x`). If the commit that was released is no longer in the history, delete that tag and its release, or put the commit back.'
  return new ActionError({ code: 'not-releasable', message, remedy })
}
