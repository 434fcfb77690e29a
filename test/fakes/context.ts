import type { RunContext } from '../../src/ports/context.ts'

/** A push to main; a test changes what it is about. */
export function fakeContext(changes: Partial<RunContext> = {}): RunContext {
  return {
    repository: 'octo/parcel',
    commit: 'c'.repeat(40),
    ref: 'refs/heads/main',
    event: 'push',
    actor: 'octo',
    serverUrl: 'https://github.example',
    apiUrl: 'https://github.example/api/v3',
    runId: '7',
    runAttempt: 1,
    job: 'job',
    kubeconfig: undefined,
    pull: undefined,
    ...changes,
  }
}
