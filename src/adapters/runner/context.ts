import { ActionError } from '../../errors.ts'
import type { RunContext } from '../../ports/context.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What the runner says about this run. Errors: `internal` naming every variable that is missing. */
export function readContext(env: Environment): RunContext {
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
  }
}

function notOnARunner(missing: readonly string[]): ActionError {
  return new ActionError({
    code: 'internal',
    blame: 'internal',
    message: `the runner did not set ${missing.join(', ')}`,
    remedy: 'This is an action: it runs in a step of a GitHub Actions workflow.',
  })
}
