import type { getOctokit } from '@actions/github'
import type { Attempt } from './attempts.ts'

export type Octokit = ReturnType<typeof getOctokit>

/** One repository on one GitHub, with what its calls share. */
export interface Connection {
  readonly octokit: Octokit
  readonly attempt: Attempt
  readonly owner: string
  readonly repo: string
}

/** The page size of listings; GitHub's maximum. */
export const pageSize = 100

/**
 * Collects the pages of a listing until one is not full. `read` gets page numbers from 1.
 */
export async function allPages<T>(read: (page: number) => Promise<readonly T[]>): Promise<T[]> {
  const items: T[] = []
  for (let page = 1; ; page += 1) {
    const found = await read(page)
    items.push(...found)
    if (found.length < pageSize) return items
  }
}
