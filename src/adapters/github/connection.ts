import type { getOctokit } from '@actions/github'
import type { Clock } from '../../ports/clock.ts'
import type { Attempt } from './attempts.ts'

export type Octokit = ReturnType<typeof getOctokit>

/** One repository on one GitHub, with what its calls share. */
export interface Connection {
  readonly octokit: Octokit
  readonly attempt: Attempt
  readonly clock: Clock
  readonly owner: string
  readonly repo: string
}

const waitsMs = [0, 1_000, 2_000]

/**
 * Looks again, after one and after two seconds, for something that GitHub has said is there: its reads may
 * lag behind its writes. Undefined when it still does not show it.
 */
export async function lookAgain<T>(
  { clock }: Pick<Connection, 'clock'>,
  look: () => Promise<T | undefined>,
): Promise<T | undefined> {
  for (const waitMs of waitsMs) {
    if (waitMs > 0) await clock.sleep(waitMs)
    const found = await look()
    if (found !== undefined) return found
  }
  return undefined
}
