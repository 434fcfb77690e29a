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
 * git tags and image tags together, so that a backport never moves it back. Left out, to stay wherever it is, where
 * that version has no image, since a lower one would be a step back for whoever pulled the higher; and where it is
 * neither this version nor tagged in git, since an old tag such as `2024.10.1` is no release to move on to. Empty for
 * a pre-release.
 */
export function floatingTags(version: string, known: KnownVersions): readonly FloatingTag[] {
  if (isPrerelease(version)) return []
  const images = new Set([version, ...known.images])
  const released = new Set([version, ...known.tagged])
  const stable = [...new Set([...images, ...released])].filter(isStable).sort(compareVersions)
  const [major = '', minor = ''] = version.split('.')
  const lines = [
    { tag: `${major}.${minor}`, start: `${major}.${minor}.` },
    ...(major === '0' ? [] : [{ tag: major, start: `${major}.` }]),
    { tag: 'latest', start: '' },
  ]
  return lines.flatMap(({ tag, start }) => {
    const highest = stable.findLast((other) => other.startsWith(start))
    const isMovable = highest !== undefined && images.has(highest) && released.has(highest)
    return isMovable ? [{ tag, version: highest }] : []
  })
}

/**
 * The stable versions that only the registry knows, each once and the lowest first: those among `images` that are not
 * among `tagged`. They hold floating tags, and deserve a word where somebody wonders why one did not move.
 */
export function unknownVersions({ tagged, images }: KnownVersions): readonly string[] {
  const released = new Set(tagged)
  const stable = [...new Set(images)].filter((image) => isStable(image) && !released.has(image))
  return stable.sort(compareVersions)
}

function isStable(text: string): boolean {
  const version = parse(text)
  return version !== null && version.version === text && version.prerelease.length === 0
}
