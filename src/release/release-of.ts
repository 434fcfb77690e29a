/** How many releases the forge lists at once (Forge.recentReleases). */
export const mostRecent = 100

interface Release {
  readonly id: number
  readonly tag: string
  readonly draft: boolean
}

/** The release of a tag among several: the published one, else the oldest draft. */
export function releaseOf<R extends Release>(releases: readonly R[], tag: string): R | undefined {
  return releases
    .filter((release) => release.tag === tag)
    .toSorted((a, b) => Number(a.draft) - Number(b.draft) || a.id - b.id)[0]
}
