/** Where a workflow run is found. */
export interface RunPlace {
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
  readonly runId: string
}

/** `https://github.com/owner/name/actions/runs/1`. */
export function runUrl({ serverUrl, repository, runId }: RunPlace): string {
  return `${serverUrl}/${repository}/actions/runs/${runId}`
}
