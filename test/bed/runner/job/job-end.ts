import { evaluate, toText } from '../expressions.ts'
import { JOB_OUTPUT_BYTES, outputBytes } from '../output-limits.ts'
import { type Frame, scopeOf } from './frame.ts'
import type { JobState } from './job-state.ts'
import { endOrphans } from './orphan-processes.ts'
import type { StepReport } from './step-report.ts'

/** What a job hands on to other jobs and to its deployment. */
export interface JobProducts {
  readonly outputs: Readonly<Record<string, string>>
  readonly environmentUrl: string | undefined
}

/** The `Complete job` step: outputs, environment URL, processes left behind, notes about the whole job. */
export async function completeJob(job: JobState, frame: Frame, report: StepReport): Promise<JobProducts> {
  const outputs = limited(job, readOutputs(job, frame, report), report)
  const environmentUrl = readEnvironmentUrl(job, frame, report)
  noteTimeout(job, report)
  noteOldNode(job, report)
  report.write('Cleaning up orphan processes')
  for (const { pid, name } of await endOrphans(job.trackingId, job.processGroups)) {
    report.write(`Terminate orphan process: pid (${pid}) (${name})`)
  }
  job.machine.guard?.remove(job.processGroups)
  return { outputs, environmentUrl }
}

/** Empty outputs are left out, those that hold a secret are dropped with a warning (actions/runner, JobExtension). */
function readOutputs(job: JobState, frame: Frame, report: StepReport): Record<string, string> {
  const outputs: Record<string, string> = {}
  const pairs = Object.entries(job.request.outputs)
  if (pairs.length > 0) report.write('Evaluate and set job outputs')
  for (const [name, token] of pairs) {
    try {
      const value = toText(evaluate(token, finalScope(job, frame)))
      if (value === '') report.debug(`Skip output '${name}' since it's empty`)
      else if (job.masks.covers(value)) report.warn(`Skip output '${name}' since it may contain secret.`)
      else {
        report.write(`Set output '${name}'`)
        outputs[name] = value
      }
    } catch (error) {
      failJob(job, report, `Fail to evaluate job output '${name}': ${(error as Error).message}`)
    }
  }
  return outputs
}

/** Too much of it fails the job, and nothing is handed on (google/osv-scanner-action#129). */
function limited(job: JobState, outputs: Record<string, string>, report: StepReport): Record<string, string> {
  if (outputBytes(outputs) <= JOB_OUTPUT_BYTES) return outputs
  failJob(job, report, `Job outputs exceed ${JOB_OUTPUT_BYTES.toLocaleString('en-US')} bytes`)
  return {}
}

function readEnvironmentUrl(job: JobState, frame: Frame, report: StepReport): string | undefined {
  const { environment } = job.request
  if (environment?.url === undefined) return undefined
  try {
    const url = toText(evaluate(environment.url, finalScope(job, frame)))
    if (!job.masks.covers(url)) return url === '' ? undefined : url
    report.warn(`Skip setting environment url as environment '${environment.name}' may contain secret.`)
  } catch (error) {
    failJob(job, report, `Failed to evaluate environment url: ${(error as Error).message}`)
  }
  return undefined
}

function finalScope(job: JobState, frame: Frame) {
  return scopeOf({ job, frame, stage: 'main', github: {}, env: job.env })
}

function failJob(job: JobState, report: StepReport, message: string): void {
  report.error(message)
  if (job.status === 'success') job.status = 'failure'
}

function noteTimeout(job: JobState, report: StepReport): void {
  if (!job.cancellation.timedOut()) return
  const minutes = job.request.timeoutMs / job.machine.minuteMs
  report.error(`The job has exceeded the maximum execution time of ${minutes} minutes.`)
}

function noteOldNode(job: JobState, report: StepReport): void {
  if (job.oldNodeActions.size === 0) return
  const names = [...job.oldNodeActions].join(', ')
  report.warn(
    `Node.js 20 and older are gone. The following actions are forced to run on Node.js 24: ${names}`,
  )
}
