import { compare, valid } from 'semver'
import type { Release, Repository } from './records.ts'

/** By semantic version where both tags are one, else by time of creation (`legacy`). */
function legacyOrder(a: Release, b: Release): number {
  const [left, right] = [valid(a.tag), valid(b.tag)]
  if (left && right && left !== right) return compare(left, right)
  return a.createdAt === b.createdAt ? a.id - b.id : a.createdAt < b.createdAt ? -1 : 1
}

/**
 * The release shown as latest: drafts and prereleases never are. The one marked last (`make_latest: true`)
 * wins; releases made with `legacy` take part by version and date; those with `false` only when nothing else is there.
 */
export function latestRelease(repository: Repository): Release | undefined {
  const candidates = repository.releases.filter(({ draft, prerelease }) => !draft && !prerelease)
  const marked = candidates
    .filter(({ latestMark }) => latestMark > 0)
    .sort((a, b) => a.latestMark - b.latestMark)
    .at(-1)
  const unmarked = candidates.filter(({ makeLatest }) => makeLatest === 'legacy')
  const pool = [...(marked ? [marked] : []), ...unmarked]
  return (pool.length > 0 ? pool : candidates).sort(legacyOrder).at(-1)
}

/** Whoever deletes a tag makes drafts of its releases; an immutable one keeps its tag from being deleted. */
export function draftReleasesOf(repository: Repository, ref: string): void {
  const tag = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined
  for (const release of repository.releases)
    if (release.tag === tag && !release.immutable) Object.assign(release, { draft: true, latestMark: 0 })
}
