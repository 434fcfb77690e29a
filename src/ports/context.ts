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
  /** Of a `pull_request` event; undefined for any other. */
  readonly pull: PullContext | undefined
}

export interface PullContext {
  readonly number: number
  /** Head of its branch; `commit` is GitHub's trial merge of it. */
  readonly headCommit: string
  /** Branch that it is to be merged into. */
  readonly base: string
  /** Whether its branch is in another repository: on `pull_request` the job's token can then write nothing. */
  readonly fork: boolean
}
