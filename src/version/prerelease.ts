import parse from 'semver/functions/parse.js'

/**
 * The next pre-release of a version on a channel: `1.4.0` on `rc` gives `1.4.0-rc.1`, and the number after the
 * highest one that is known (semver 2.0.0, item 11: numbers are compared as numbers, so 10 follows 9). A base that is
 * itself a numbered pre-release of the channel is where counting begins; one of another name is taken as it is.
 */
export function nextPrerelease(base: string, channel: string, known: readonly string[]): string {
  const version = parse(base)
  if (version === null) return base
  const [name, number] = version.prerelease
  if (name !== undefined && (name !== channel || typeof number !== 'number')) return base
  const goal = `${version.major}.${version.minor}.${version.patch}`
  const highest = known.reduce((most, other) => Math.max(most, numberOf(other, goal, channel)), 0)
  const first = typeof number === 'number' ? number : 1
  return `${goal}-${channel}.${Math.max(first, highest + 1)}`
}

/** The number of a pre-release of this version and channel, whatever follows it; 0 for any other version. */
function numberOf(text: string, goal: string, channel: string): number {
  const prefix = `${goal}-${channel}.`
  if (!text.startsWith(prefix)) return 0
  const number = parse(text)?.prerelease[1]
  return typeof number === 'number' ? number : 0
}
