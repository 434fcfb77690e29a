import type { Conclusion } from '../../github/types.ts'
import type { Gate } from './environment-gate.ts'
import type { JobInstance } from './instance.ts'

/** The automatic Deployment record of a job with an environment. */
export interface Deployment {
  wait(): void
  start(): void
  close(conclusion: Conclusion, environmentUrl?: string): void
}

/** Makes the record on the run's ref and sha; undefined for `deployment: false`. Its statuses follow the job. */
export function openDeployment(one: JobInstance, gate: Gate): Deployment | undefined {
  if (!gate.deployment) return undefined
  const { run } = one.instance
  const { forge } = run.services
  const { repository } = run.view
  const { ref, sha } = run.event
  const creator = 'github-actions[bot]'
  const id = forge.recordDeployment(repository, { environment: gate.settings.name, ref, sha, creator })
  const logUrl = `${forge.serverUrl}/${repository}/actions/runs/${run.view.id}/job/${one.node.id}`
  const put = (state: string, environmentUrl?: string) => {
    const more = environmentUrl === undefined ? {} : { environmentUrl }
    forge.recordDeploymentStatus(repository, id, { state, logUrl, ...more })
  }
  return {
    wait: () => put('waiting'),
    start: () => put('in_progress'),
    close: (conclusion, environmentUrl) => put(finalState(conclusion), environmentUrl),
  }
}

function finalState(conclusion: Conclusion): string {
  if (conclusion === 'success' || conclusion === 'failure') return conclusion
  return conclusion === 'cancelled' || conclusion === 'timed_out' ? 'error' : 'inactive'
}
