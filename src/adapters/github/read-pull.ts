import type { ForgePull } from '../../ports/forge/pulls.ts'
import type { Connection } from './connection.ts'

/** What the listing and the single answer have in common. */
export interface ApiPull {
  readonly number: number
  readonly title: string
  readonly body?: string | null
  readonly html_url: string
  readonly labels: readonly { readonly name: string }[]
  readonly merged_at: string | null
  readonly merge_commit_sha: string | null
}

/** GitHub shows a test merge as the merge commit of one that is open, and of one closed without a merge. */
export function toPull(pull: ApiPull): ForgePull {
  const mergeCommit = pull.merged_at === null ? undefined : (pull.merge_commit_sha ?? undefined)
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    labels: pull.labels.map(({ name }) => name),
    url: pull.html_url,
    mergeCommit,
  }
}

/** Errors: `forge-not-found`, also for the number of an issue. */
export async function readPull(connection: Connection, number: number): Promise<ApiPull> {
  const { octokit, attempt, owner, repo } = connection
  const response = await attempt({ purpose: `reading the pull request #${number}`, repeatable: true }, () =>
    octokit.rest.pulls.get({ owner, repo, pull_number: number }),
  )
  return response.data
}
