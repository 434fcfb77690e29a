import type { Clock } from '../../ports/clock.ts'
import type { Forge } from '../../ports/forge/index.ts'
import { systemClock } from '../node/clock.ts'
import { retrying } from './attempts.ts'
import type { Connection, Octokit } from './connection.ts'
import { deploymentCalls } from './deployments.ts'
import { dispatchCalls } from './dispatches.ts'
import { historyCalls } from './history.ts'
import { pullCalls } from './pulls.ts'
import { releaseCalls } from './releases.ts'
import { repositoryCalls } from './repository.ts'
import { tagRulesets } from './rulesets.ts'
import { createTag } from './tags.ts'

export interface ForgeOptions {
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  /** GITHUB_API_URL: `https://api.github.com`, `https://HOST/api/v3`. */
  readonly apiUrl: string
  /** For the waits between attempts; the machine's when absent. */
  readonly clock?: Clock
}

const apiVersion = '2022-11-28'
const answerWithinMs = 60_000

/**
 * Gives GitHub as the Forge port; nothing is sent yet. @actions/github is loaded here because it costs
 * tens of milliseconds, which a run that fails on its inputs should not pay.
 */
export async function connectForge(options: ForgeOptions): Promise<Forge> {
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, userAgent: 'slipway', log: silent })
  prepareRequests(octokit)
  const [owner = '', repo = ''] = options.repository.split('/')
  const clock = options.clock ?? systemClock
  const connection: Connection = { octokit, attempt: retrying(clock), clock, owner, repo }
  return {
    ...historyCalls(connection),
    ...repositoryCalls(connection),
    createTag: async (tag) => await createTag(connection, tag),
    tagRulesets: async () => await tagRulesets(connection),
    ...pullCalls(connection),
    ...releaseCalls(connection),
    ...dispatchCalls(connection),
    ...deploymentCalls(connection),
  }
}

/** Every request names the API version and has an end: GitHub's own cut-off is 10 s, uploads take longer. */
function prepareRequests(octokit: Octokit): void {
  octokit.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = apiVersion
    request.request = { ...request.request, signal: AbortSignal.timeout(answerWithinMs) }
  })
}

const nothing = (): void => undefined
/** Octokit would print deprecations among our log lines. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing }
