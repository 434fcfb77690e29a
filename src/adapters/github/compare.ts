import { ActionError } from '../../errors.ts'
import type { Comparison, HistoryCommit } from '../../ports/history.ts'
import { childrenFirst } from './children-first.ts'
import { type ApiCommit, commitPage, toCommit } from './commits.ts'
import type { Connection } from './connection.ts'
import { allPages, sideBySide, lastPage, numbers } from './pages.ts'
import { failureBehind } from './request-failure.ts'

/** The comparison's own page size, which is not that of other listings; servers may give less. */
const largestPage = 250

/** The call of the History port. Errors: `history-incomplete` when GitHub gives fewer commits than it counts. */
export async function compare(
  connection: Connection,
  base: string | undefined,
  head: string,
): Promise<Comparison> {
  if (base === undefined) return { kind: 'above', commits: await commitsUpTo(connection, head) }
  const range = { base, head }
  const first = await comparePage(connection, range, { page: 1, perPage: largestPage })
  if (first === undefined) return { kind: 'apart', missing: await historyLength(connection, base) }
  if (first.behind_by > 0) return { kind: 'apart', missing: first.behind_by }
  const commits = [...first.commits, ...(await laterPages(connection, range, first))]
  return { kind: 'above', commits: childrenFirst(complete(commits, first, range).reverse()) }
}

interface Range {
  readonly base: string
  readonly head: string
}

interface ApiComparison {
  readonly behind_by: number
  readonly total_commits: number
  readonly commits: readonly ApiCommit[]
}

async function commitsUpTo(connection: Connection, head: string): Promise<readonly HistoryCommit[]> {
  const commits = await allPages(async (page) => await commitPage(connection, { head, page }))
  return childrenFirst(commits.map(toCommit))
}

/** One page, oldest commit first; undefined when the two have no history in common (404, as for unknown ones). */
async function comparePage(
  connection: Connection,
  { base, head }: Range,
  { page, perPage }: { readonly page: number; readonly perPage: number },
): Promise<ApiComparison | undefined> {
  const { octokit, attempt, owner, repo } = connection
  const asked = { owner, repo, basehead: `${base}...${head}`, per_page: perPage, page }
  try {
    const response = await attempt({ purpose: `comparing ${base} with ${head}`, repeatable: true }, () =>
      octokit.rest.repos.compareCommitsWithBasehead(asked),
    )
    return response.data
  } catch (thrown) {
    const failure = failureBehind(thrown)
    if (failure?.status === 404 && /no common ancestor/i.test(failure.message)) return undefined
    throw thrown
  }
}

/** Pages 2 and on, of the size that the first one really had. */
async function laterPages(
  connection: Connection,
  range: Range,
  first: ApiComparison,
): Promise<readonly ApiCommit[]> {
  const perPage = first.commits.length
  const last = perPage === 0 ? 1 : Math.ceil(first.total_commits / perPage)
  const pages = await sideBySide(
    numbers(2, last),
    async (page) => await comparePage(connection, range, { page, perPage }),
  )
  return pages.flatMap((page) => page?.commits ?? [])
}

function complete(commits: readonly ApiCommit[], counted: ApiComparison, range: Range): HistoryCommit[] {
  const given = new Set(commits.map(({ sha }) => sha)).size
  if (given === counted.total_commits) return commits.map(toCommit)
  const message = `GitHub gave ${given} of ${counted.total_commits} commits when comparing ${range.base} with ${range.head}`
  throw new ActionError({ code: 'history-incomplete', blame: 'forge', message, remedy: 'Run again.' })
}

/** How many commits something reaches: with one commit a page, the number of the last page. */
async function historyLength(connection: Connection, head: string): Promise<number> {
  const { items, link } = await commitPage(connection, { head, page: 1, perPage: 1 })
  return lastPage(link) ?? items.length
}
