import { defined } from '../../defined.ts'
import type { HistoryCommit } from '../../ports/history.ts'
import type { Connection } from './connection.ts'
import { type Page, pageSize } from './pages.ts'

export interface ApiCommit {
  readonly sha: string
  readonly commit: {
    readonly message: string
    readonly committer: { readonly date?: string | undefined } | null
  }
  readonly parents: readonly { readonly sha: string }[]
}

/** A commit of GitHub's answers as the History port has it; one without a date counts as of 1970. */
export function toCommit({ sha, commit, parents }: ApiCommit): HistoryCommit {
  const date = commit.committer?.date
  return {
    sha,
    message: commit.message,
    parents: parents.map((parent) => parent.sha),
    committedAtMs: date === undefined ? 0 : Date.parse(date),
  }
}

export interface Listing {
  /** Full id, branch or tag to start from. */
  readonly head: string
  readonly path?: string
  /** ISO 8601; commits before it are left out, and what lies below them. */
  readonly since?: string
  readonly page: number
  readonly perPage?: number
}

/** One page of `GET /commits`, which orders by date. */
export async function commitPage(connection: Connection, listing: Listing): Promise<Page<ApiCommit>> {
  const { octokit, attempt, owner, repo } = connection
  const { head, path, since, page, perPage = pageSize } = listing
  const below = path === undefined ? '' : ` of ${path}`
  const response = await attempt(
    { purpose: `listing the commits${below} up to ${head}`, repeatable: true },
    () =>
      octokit.rest.repos.listCommits({
        owner,
        repo,
        sha: head,
        per_page: perPage,
        page,
        ...defined({ path, since }),
      }),
  )
  return { items: response.data, link: response.headers.link }
}
