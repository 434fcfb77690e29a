/** Pull requests. */
export interface Pulls {
  pull(number: number): Promise<ForgePull>
  /** The merged pull requests whose merge commit is one of these (merge, squash, or the last of a rebase). */
  mergedPulls(
    commits: readonly { readonly sha: string; readonly message: string }[],
  ): Promise<readonly ForgePull[]>
  setPullBody(number: number, body: string): Promise<void>
}

export interface ForgePull {
  readonly number: number
  readonly title: string
  /** As GitHub keeps it, line ends included; empty when there is none. */
  readonly body: string
  readonly labels: readonly string[]
  readonly url: string
  /** Undefined while it is open. */
  readonly mergeCommit: string | undefined
}
