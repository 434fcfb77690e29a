import inc from 'semver/functions/inc.js'
import { ActionError } from '../errors.ts'
import type { Bump } from './bump.ts'
import type { ExplainRules } from './explained-commit.ts'
import { nextPrerelease } from './prerelease.ts'
import { compareVersions, requireVersion } from './semver-text.ts'
import { isInLine, type VersionLine } from './version-line.ts'

export { bumpBetween, channelOf, compareVersions, isPrerelease, requireVersion } from './semver-text.ts'

/** Everything that the next version depends on. */
export interface VersionRequest {
  /** The highest stable version below; undefined without one. */
  readonly last: string | undefined
  readonly bump: Bump
  readonly initialVersion: string
  readonly breakingBump: ExplainRules['breakingBump']
  /** Of a Release-As footer: wins over the bump. */
  readonly requested: string | undefined
  /** `rc`: a pre-release of this name. */
  readonly channel: string | undefined
  /** Every version that has a tag. */
  readonly known: readonly string[]
  readonly line: VersionLine | undefined
}

/**
 * The version to release; undefined when nothing asks for one. The first release needs no commit that asks: its
 * history was written before anybody thought of versions. A version that is
 * requested is taken as it is, but on a channel a stable one is the goal of the pre-releases. Errors:
 * `version-invalid`; `not-releasable` when the requested version is not higher than the last, or when the version
 * is not of the maintenance line.
 */
export function nextVersion(request: VersionRequest): string | undefined {
  const { channel, known, line, requested } = request
  const base = requested === undefined ? versionByBump(request) : requireHigher(requested, request.last)
  if (base === undefined) return undefined
  if (line !== undefined && !isInLine(base, line)) throw outOfLine(base, line, request)
  return channel === undefined ? base : nextPrerelease(base, channel, known)
}

function versionByBump({ last, bump, initialVersion, breakingBump }: VersionRequest): string | undefined {
  if (last === undefined) {
    requireVersion(initialVersion, "input 'initial-version'")
    return initialVersion
  }
  if (bump === 'none') return undefined
  // Below 1.0.0 a breaking change gives a minor: the step to 1.0.0 is taken by request only.
  const early = requireVersion(last, 'the last version').major === 0 && breakingBump !== 'major'
  return inc(last, early && bump === 'major' ? 'minor' : bump) ?? undefined
}

function requireHigher(requested: string, last: string | undefined): string {
  requireVersion(requested, 'the Release-As footer')
  if (last === undefined || compareVersions(requested, last) > 0) return requested
  throw new ActionError({
    code: 'not-releasable',
    message: `a Release-As footer asks for ${requested}, which is not higher than the last version ${last}`,
    remedy:
      'Add a commit with a Release-As footer of a higher version (the newest counts), or give the input `version`.',
  })
}

function outOfLine(version: string, line: VersionLine, { last, requested }: VersionRequest): ActionError {
  const cause =
    requested === undefined
      ? `the commits since ${last ?? 'the beginning'} ask for ${version}`
      : `a Release-As footer asks for ${version}`
  return new ActionError({
    code: 'not-releasable',
    message: `${cause}, which is not of the maintenance line ${line.name} of this branch`,
    remedy: adviceFor(line, last),
  })
}

function adviceFor(line: VersionLine, last: string | undefined): string {
  const smaller = line.minor === undefined ? 'features and fixes' : 'fixes'
  const first = `${line.major}.${line.minor ?? 0}.0`
  if (last === undefined) return `Give the input \`initial-version\` a version of the line, e.g. ${first}.`
  return `Keep this branch to ${smaller}, and release the rest from the main branch or a branch of a higher line.`
}
