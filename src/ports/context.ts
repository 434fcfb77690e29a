/** What the runner says about this run, read once from its environment by adapters/runner. */
export interface RunContext {
  /** `owner/name`. */
  readonly repository: string
  /** The commit the event is about. */
  readonly commit: string
  /** `refs/heads/main`, `refs/tags/1.2.3`, `refs/pull/12/merge`. */
  readonly ref: string
  readonly event: string
  readonly actor: string
  readonly serverUrl: string
  readonly apiUrl: string
  readonly runId: string
  readonly runAttempt: number
  /** Job id in the workflow file. */
  readonly job: string
  /** KUBECONFIG of the job, as cluster-login set it. */
  readonly kubeconfig: string | undefined
}

/** `https://github.com/owner/name/actions/runs/1`. */
export function runUrl(context: RunContext): string {
  return `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`
}
