import type { ForgeRelease } from '../../ports/forge.ts'

/** How many releases the forge lists at once (Forge.recentReleases). */
export const mostRecent = 100

/** The release of a tag among several: the published one, else the oldest draft. */
export function releaseOf(releases: readonly ForgeRelease[], tag: string): ForgeRelease | undefined {
  return releases
    .filter((release) => release.tag === tag)
    .toSorted((a, b) => Number(a.draft) - Number(b.draft) || a.id - b.id)[0]
}
