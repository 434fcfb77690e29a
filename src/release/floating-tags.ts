import parse from 'semver/functions/parse.js'
import { compareVersions, isPrerelease } from '../version/next-version.ts'

export interface KnownVersions {
  /** Versions that have a git tag. */
  readonly tagged: readonly string[]
  /** Tags of the image; those that are no versions do not matter. */
  readonly images: readonly string[]
}

export interface FloatingTag {
  readonly tag: string
  readonly version: string
}

/**
 * What the floating image tags of a version's line are to name once the version has its image: `1.4`, `1` (below 1.0.0
 * no major stands for anything, so never `0`) and `latest`. Each names the highest stable version of its line among
 * git tags and image tags together, so that a backport never moves it back; left out where that version has no image,
 * since a lower one would be a step back for whoever pulled the higher. Empty for a pre-release.
 */
export function floatingTags(version: string, known: KnownVersions): readonly FloatingTag[] {
  if (isPrerelease(version)) return []
  const images = new Set([version, ...known.images])
  const stable = [...new Set([...images, ...known.tagged])].filter(isStable).sort(compareVersions)
  const [major = '', minor = ''] = version.split('.')
  const lines = [
    { tag: `${major}.${minor}`, start: `${major}.${minor}.` },
    ...(major === '0' ? [] : [{ tag: major, start: `${major}.` }]),
    { tag: 'latest', start: '' },
  ]
  return lines.flatMap(({ tag, start }) => {
    const highest = stable.findLast((other) => other.startsWith(start))
    return highest !== undefined && images.has(highest) ? [{ tag, version: highest }] : []
  })
}

function isStable(text: string): boolean {
  const version = parse(text)
  return version !== null && version.version === text && version.prerelease.length === 0
}
