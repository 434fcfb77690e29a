import parse from 'semver/functions/parse.js'

/** A maintenance line: the versions that a branch such as `1.x` or `1.2.x` may release. */
export interface VersionLine {
  readonly major: number
  /** Undefined: the line holds every minor of the major. */
  readonly minor: number | undefined
  /** `1.2.x`. */
  readonly name: string
}

const linePattern = /(?:^|\/)v?((0|[1-9]\d{0,14})(?:\.(0|[1-9]\d{0,14}))?\.x)$/

/** The line that a branch is named after: `1.x`, `v1.x`, `release/1.2.x`; undefined for any other name. */
export function lineOfBranch(branch: string): VersionLine | undefined {
  const [, name, major, minor] = linePattern.exec(branch) ?? []
  if (name === undefined || major === undefined) return undefined
  return { name, major: Number(major), minor: minor === undefined ? undefined : Number(minor) }
}

/** Whether a version belongs to a line; a pre-release does as its final version does. */
export function isInLine(version: string, line: VersionLine): boolean {
  const read = parse(version)
  return read?.major === line.major && (line.minor === undefined || read.minor === line.minor)
}
