import type { ForgePull } from '../../ports/forge/pulls.ts'
import type { Connection } from './connection.ts'
import { sideBySide, pageSize } from './pages.ts'
import { type ApiPull, readPull, toPull } from './read-pull.ts'
import { undefinedWhenMissing } from './request-failure.ts'

const mostPages = 10
/** With so few left, asking for each costs no more than further pages, and finds them wherever they are. */
const fewEnoughToAsk = 3

interface MessageOf {
  readonly sha: string
  readonly message: string
}

/**
 * The call of the Forge port. Closed pull requests are listed, last changed first, until those that the
 * subjects mention are found; ten pages at most. A rebase mentions none: for those, reading goes on while
 * pages bring any. The mentioned ones that the listing does not show (yet) are asked for one by one.
 */
export async function mergedPulls(
  connection: Connection,
  commits: readonly MessageOf[],
): Promise<readonly ForgePull[]> {
  if (commits.length === 0) return []
  const found = new Map<number, ApiPull>()
  const search = { found, mentioned: mentionedIn(commits), shas: new Set(commits.map(({ sha }) => sha)) }
  for (let page = 1; page <= mostPages; page += 1) {
    const pulls = await closedPulls(connection, page)
    for (const pull of pulls) found.set(pull.number, pull)
    if (pulls.length < pageSize || !wantsMore(search, pulls)) break
  }
  const missing = [...search.mentioned].filter((number) => !found.has(number))
  const asked = missing.length > fewEnoughToAsk ? [] : await readEach(connection, missing)
  return [...found.values(), ...asked]
    .map(toPull)
    .filter(({ mergeCommit }) => mergeCommit !== undefined && search.shas.has(mergeCommit))
}

/** Numbers that GitHub writes into the first line of a merge or of a squash. */
function mentionedIn(commits: readonly MessageOf[]): ReadonlySet<number> {
  const numbers = commits.map(({ message }) => {
    const [subject = ''] = message.split('\n', 1)
    return (/^Merge pull request #(\d+) from /.exec(subject) ?? /\(#(\d+)\)\s*$/.exec(subject))?.[1]
  })
  return new Set(numbers.filter((number) => number !== undefined).map(Number))
}

interface Search {
  readonly found: ReadonlyMap<number, ApiPull>
  readonly mentioned: ReadonlySet<number>
  readonly shas: ReadonlySet<string>
}

function wantsMore({ found, mentioned, shas }: Search, page: readonly ApiPull[]): boolean {
  const missing = [...mentioned].filter((number) => !found.has(number)).length
  if (missing > fewEnoughToAsk) return true
  const isRebased = ({ number, merge_commit_sha }: ApiPull): boolean =>
    !mentioned.has(number) && shas.has(merge_commit_sha ?? '')
  return page.some(isRebased)
}

async function closedPulls(connection: Connection, page: number): Promise<readonly ApiPull[]> {
  const { octokit, attempt, owner, repo } = connection
  const order = { state: 'closed', sort: 'updated', direction: 'desc' } as const
  const response = await attempt({ purpose: 'listing the closed pull requests', repeatable: true }, () =>
    octokit.rest.pulls.list({ owner, repo, ...order, per_page: pageSize, page }),
  )
  return response.data
}

/** A number may also be that of an issue: then there is none. */
async function readEach(connection: Connection, numbers: readonly number[]): Promise<readonly ApiPull[]> {
  const pulls = await sideBySide(
    numbers,
    async (number) => await readPull(connection, number).catch(undefinedWhenMissing),
  )
  return pulls.filter((pull) => pull !== undefined)
}
