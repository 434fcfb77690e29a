import parse from 'semver/functions/parse.js'

// PEP 440, appendix B, without epochs, post-releases and local versions: semver has no counterpart of those.
const pep440 =
  /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?$/i

const preReleases: Readonly<Record<string, string>> = {
  a: 'alpha',
  alpha: 'alpha',
  b: 'beta',
  beta: 'beta',
  c: 'rc',
  pre: 'rc',
  preview: 'rc',
  rc: 'rc',
}

/**
 * The semantic version that a text most likely means: without `v`, leading zeros, white space and build metadata,
 * with the missing parts, and Python's `1.4.0rc1` as `1.4.0-rc.1`. Undefined when there is none: more than
 * three parts, an epoch, a post-release, or a development release of a pre-release, which semver would order above it.
 */
export function semverSpelling(text: string): string | undefined {
  const trimmed = text.trim()
  const strict = parse(trimmed)
  if (strict !== null) return strict.version
  const [, major, minor = '0', patch = '0', pre, preNumber, dev, devNumber] = pep440.exec(trimmed) ?? []
  if (major === undefined || (pre !== undefined && dev !== undefined)) return undefined
  const core = [major, minor, patch].map(withoutZeros).join('.')
  const name = dev === undefined ? preReleases[(pre ?? '').toLowerCase()] : 'dev'
  const version = name === undefined ? core : `${core}-${name}.${withoutZeros(preNumber || devNumber || '0')}`
  return parse(version)?.version
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '')
}
