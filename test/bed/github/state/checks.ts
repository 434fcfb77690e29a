import type { JobRecord } from '../types.ts'
import type { CheckRun, Repository } from './records.ts'

const SHOWN = new Set(['queued', 'in_progress', 'completed', 'waiting', 'pending'])

function ofJob(job: JobRecord, headSha: string): CheckRun {
  return {
    id: job.id,
    writtenAtMs: 0,
    name: job.name,
    headSha,
    status: SHOWN.has(job.status) ? job.status : 'queued',
    conclusion: job.conclusion === 'startup_failure' ? 'failure' : (job.conclusion ?? null),
    detailsUrl: null,
    externalId: '',
    startedAt: job.startedAt ?? null,
    completedAt: job.completedAt ?? null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  }
}

/** The check runs of a commit: those made by the API, and one per job of its workflow runs. */
export function checksOf(repository: Repository, sha: string): CheckRun[] {
  const runs = [...repository.runs.values()].filter(({ record }) => record.sha === sha)
  const jobs = runs.flatMap(({ record }) => record.jobs.map((job) => ofJob(job, sha)))
  return [...repository.checkRuns.filter(({ headSha }) => headSha === sha), ...jobs]
}

/** Green enough for a deployment: done, and not failed. */
export function isGreen(check: CheckRun): boolean {
  return check.status === 'completed' && ['success', 'neutral', 'skipped'].includes(check.conclusion ?? '')
}
