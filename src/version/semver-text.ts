import compare from 'semver/functions/compare.js'
import parse from 'semver/functions/parse.js'
import { defined } from '../defined.ts'
import { ActionError } from '../errors.ts'
import type { Bump } from './bump.ts'

interface Version {
  readonly major: number
  readonly prerelease: readonly (string | number)[]
}

/**
 * Reads a version strictly: no prefix, and no build metadata, which no tag can carry. `what` names its
 * source. Errors: `version-invalid`, with the usual remedy or one of its own.
 */
export function requireVersion(text: string, what: string, remedy?: string): Version {
  const version = parse(text)
  if (version !== null && version.version === text) return version
  const hint = version === null ? '' : `; did you mean ${version.version}?`
  const message = `${what} is '${text}', which is no version like 1.4.0 or 1.4.0-rc.1${hint}`
  throw new ActionError({ code: 'version-invalid', message, ...defined({ remedy }) })
}

/** Whether a version is a pre-release such as `1.4.0-rc.1`. */
export function isPrerelease(version: string): boolean {
  return (parse(version)?.prerelease.length ?? 0) > 0
}

/** The name of a pre-release, `rc` of `1.4.0-rc.1`; undefined for a stable version. */
export function channelOf(version: string): string | undefined {
  const name = parse(version)?.prerelease[0]
  return name === undefined ? undefined : String(name)
}

/** Which part grew between two versions; from 0.0.0 when there was none before. `none`: only the pre-release did. */
export function bumpBetween(previous: string | undefined, version: string): Bump {
  const before = parse(previous ?? '0.0.0')
  const after = parse(version)
  if (before === null || after === null) return 'none'
  if (before.major !== after.major) return 'major'
  if (before.minor !== after.minor) return 'minor'
  return before.patch === after.patch ? 'none' : 'patch'
}

/** Semver precedence: negative when `a` is lower than `b`. Both must be versions. */
export function compareVersions(a: string, b: string): number {
  return compare(a, b)
}
