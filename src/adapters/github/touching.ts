import type { HistoryCommit } from '../../ports/history.ts'
import { normalPath } from '../../text/path.ts'
import { commitPage } from './commits.ts'
import type { Connection } from './connection.ts'
import { allPages, sideBySide } from './pages.ts'

/**
 * The call of the History port: one listing for each path, from the newest commit of the range back to the
 * date of its oldest, of which only what lies in the range counts. As git does it, a merge is left out when
 * one of its parents had the same files below the path, and then so is what the other parent did.
 */
export async function touching(
  connection: Connection,
  paths: readonly string[],
  range: readonly HistoryCommit[],
): Promise<ReadonlySet<string>> {
  const inRange = new Set(range.map(({ sha }) => sha))
  const [newest] = range
  const folders = [...new Set(paths.map(cleanPath))]
  if (newest === undefined || folders.includes('')) return inRange
  const since = sinceOldest(range)
  const listings = await sideBySide(
    folders,
    async (path) => await allPages((page) => commitPage(connection, { head: newest.sha, path, since, page })),
  )
  return new Set(
    listings
      .flat()
      .map(({ sha }) => sha)
      .filter((sha) => inRange.has(sha)),
  )
}

/** GitHub's path, without `./` and slashes at the ends; empty for the whole repository. */
function cleanPath(path: string): string {
  const normal = normalPath(path).replace(/^\//, '')
  return normal === '.' ? '' : normal
}

/** A second before the oldest commit, as GitHub does not say whether `since` includes its own second. */
function sinceOldest(range: readonly HistoryCommit[]): string {
  const oldestMs = range.reduce(
    (ms, { committedAtMs }) => Math.min(ms, committedAtMs),
    Number.POSITIVE_INFINITY,
  )
  return new Date(Math.max(0, oldestMs - 1_000)).toISOString().replace(/\.\d+Z$/, 'Z')
}
