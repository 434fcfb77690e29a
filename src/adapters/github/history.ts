import type { History, HistoryTag } from '../../ports/history.ts'
import { compare } from './compare.ts'
import type { Connection } from './connection.ts'
import { allPages, pageSize } from './pages.ts'
import { failureBehind, undefinedWhenMissing } from './request-failure.ts'
import { touching } from './touching.ts'

/** The calls of the History port. */
export function historyCalls(connection: Connection): History {
  return {
    tags: async () => await tags(connection),
    branches: async () => await branches(connection),
    compare: async (base, head) => await compare(connection, base, head),
    touching: async (paths, range) => await touching(connection, paths, range),
    file: async (path, commit) => await file(connection, path, commit),
    resolve: async (revision) => await resolve(connection, revision),
  }
}

/** `GET /tags` names the commit behind each tag, so annotated tags cost no request of their own. */
async function tags(connection: Connection): Promise<readonly HistoryTag[]> {
  const { octokit, attempt, owner, repo } = connection
  const found = await allPages(async (page) => {
    const response = await attempt({ purpose: 'listing the tags', repeatable: true }, () =>
      octokit.rest.repos.listTags({ owner, repo, per_page: pageSize, page }),
    )
    return { items: response.data, link: response.headers.link }
  })
  // A tag that is made while the pages are read moves the others on by one: the same one is then read twice.
  const commits = new Map(found.map((tag) => [tag.name, tag.commit.sha]))
  return [...commits].map(([name, commit]) => ({ name, commit }))
}

/** Not paged: all refs come at once. */
async function branches(connection: Connection): Promise<readonly HistoryTag[]> {
  const { octokit, attempt, owner, repo } = connection
  const response = await attempt({ purpose: 'listing the branches', repeatable: true }, () =>
    octokit.rest.git.listMatchingRefs({ owner, repo, ref: 'heads/' }),
  )
  return response.data.map(({ ref, object }) => ({
    name: ref.replace(/^refs\/heads\//, ''),
    commit: object.sha,
  }))
}

/** Asked for as it is: as JSON, GitHub gives no file over 1 MB. Folders and submodules are no files: undefined. */
async function file(connection: Connection, path: string, commit: string): Promise<string | undefined> {
  const { octokit, attempt, owner, repo } = connection
  const headers = { accept: 'application/vnd.github.raw+json' }
  const response = await attempt({ purpose: `reading ${path} at ${commit}`, repeatable: true }, () =>
    octokit.rest.repos.getContent({ owner, repo, path, ref: commit, headers }),
  ).catch(undefinedWhenMissing)
  const data: unknown = response?.data
  if (data instanceof ArrayBuffer) return new TextDecoder().decode(data)
  return typeof data === 'string' ? data : undefined
}

/** Asked for the id alone: the whole commit comes with every file it changes. */
export async function resolve(connection: Connection, revision: string): Promise<string | undefined> {
  const { octokit, attempt, owner, repo } = connection
  const headers = { accept: 'application/vnd.github.sha' }
  try {
    const response = await attempt({ purpose: `looking up ${revision}`, repeatable: true }, () =>
      octokit.rest.repos.getCommit({ owner, repo, ref: revision, headers }),
    )
    const data: unknown = response.data
    return String(data).trim()
  } catch (thrown) {
    if (unknownRevision.has(failureBehind(thrown)?.status ?? 0)) return undefined
    throw thrown
  }
}

/** 404 and 422 for what is not there, 409 for anything in an empty repository. */
const unknownRevision = new Set([404, 409, 422])
