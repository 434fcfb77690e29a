import { ActionError } from '../../errors.ts'
import type { PullContext, RunContext } from '../../ports/context.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * What the runner says about this run. `event` is the payload (event.ts), whatever it holds. Errors: `internal`
 * naming every variable that is missing.
 */
export function readContext(env: Environment, event?: unknown): RunContext {
  const needed = ['GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_REF', 'GITHUB_RUN_ID']
  const missing = needed.filter((name) => (env[name] ?? '') === '')
  if (missing.length > 0) throw notOnARunner(missing)
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  return {
    repository: env['GITHUB_REPOSITORY'] ?? '',
    commit: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    event: env['GITHUB_EVENT_NAME'] ?? '',
    actor: env['GITHUB_ACTOR'] ?? '',
    serverUrl,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    runId: env['GITHUB_RUN_ID'] ?? '',
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
    job: env['GITHUB_JOB'] ?? '',
    kubeconfig: env['KUBECONFIG'] === '' ? undefined : env['KUBECONFIG'],
    pull: isPullEvent(env) ? pullOf(event) : undefined,
  }
}

/** The two events whose payload is about a pull request that a run works on (GitHub, "Events that trigger workflows"). */
export function isPullEvent(env: Environment): boolean {
  return ['pull_request', 'pull_request_target'].includes(env['GITHUB_EVENT_NAME'] ?? '')
}

/** Undefined when something is missing: the file may come from a replayed or made-up event. */
function pullOf(event: unknown): PullContext | undefined {
  const pull = fieldOf(event, 'pull_request')
  const number = fieldOf(pull, 'number')
  const head = fieldOf(pull, 'head')
  const base = fieldOf(pull, 'base')
  const headCommit = fieldOf(head, 'sha')
  const branch = fieldOf(base, 'ref')
  const home = fieldOf(fieldOf(base, 'repo'), 'full_name')
  if (typeof number !== 'number' || !Number.isInteger(number)) return undefined
  if (!isText(headCommit) || !isText(branch) || !isText(home)) return undefined
  // GitHub gives no repository for the branch of a fork that was deleted since.
  const fork = fieldOf(fieldOf(head, 'repo'), 'full_name') !== home
  return { number, headCommit, base: branch, fork }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function notOnARunner(missing: readonly string[]): ActionError {
  return new ActionError({
    code: 'internal',
    message: `the runner did not set ${missing.join(', ')}`,
    remedy: 'This is an action: it runs in a step of a GitHub Actions workflow.',
  })
}
