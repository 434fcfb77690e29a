import type { Conclusion } from '../../github/types.ts'
import type { JobResult, RunJob } from '../job-types.ts'
import { watchCancellation } from './cancellation.ts'
import type { Frame } from './frame.ts'
import { completeJob } from './job-end.ts'
import { setUpJob } from './job-start.ts'
import { createJobState, type JobState } from './job-state.ts'
import { hasPre, type PreparedStep } from './prepare.ts'
import { runStep } from './run-step.ts'
import { defaultName, type StepDefinition } from './step-definition.ts'
import { StepReport } from './step-report.ts'
import { type StepPlace, StepRun } from './step-run.ts'
import { textOf } from './tokens.ts'

/**
 * Runs the steps of one job as GitHub's runner does: set-up, pre stages, steps, post stages last in first out,
 * completion. Never rejects for what a step does. After an abort of `signal` (or the job's timeout) the running
 * step is ended unless its condition still holds, and `always()` steps and post stages run with the status
 * cancelled; when `machine.shutdown` fires, everything is killed and nothing more runs.
 */
export const runJob: RunJob = async (request, machine, hooks, signal) => {
  const cancellation = watchCancellation(
    { cancel: signal, shutdown: machine.shutdown },
    { timeoutMs: request.timeoutMs, minuteMs: machine.minuteMs },
  )
  machine.guard?.watch()
  try {
    const job = createJobState(request, machine, { hooks, cancellation })
    const markCancelled = () => {
      job.status = 'cancelled'
    }
    if (cancellation.cancelled.aborted) markCancelled()
    cancellation.cancelled.addEventListener('abort', markCancelled)
    return await runAll(job)
  } finally {
    cancellation.end()
  }
}

async function runAll(job: JobState): Promise<JobResult> {
  const frame = jobFrame(job)
  const numbers = { next: 1 }
  const report = (name: string) => new StepReport(job, numbers.next++, name)
  await runSetUpAndSteps(job, frame, report)
  for (let step = job.posts.pop(); step !== undefined; step = job.posts.pop()) {
    const place = {
      job,
      frame,
      step,
      stage: 'post' as const,
      report: report(`Post ${shownName(step.definition)}`),
    }
    await runReported(place)
  }
  const last = report('Complete job')
  last.start()
  const { outputs, environmentUrl } = await completeJob(job, frame, last)
  last.finish('success')
  return {
    conclusion: job.status,
    outputs,
    ...(environmentUrl === undefined ? {} : { environmentUrl }),
    annotations: job.annotations,
  }
}

async function runSetUpAndSteps(
  job: JobState,
  frame: Frame,
  report: (name: string) => StepReport,
): Promise<void> {
  const first = report('Set up job')
  first.start()
  const { definitions, steps } = await setUpJob(job, first)
  first.finish(steps === undefined ? 'failure' : 'success')
  if (steps === undefined) {
    if (job.status === 'success') job.status = 'failure'
    for (const definition of definitions) report(shownName(definition)).finish('skipped')
    return
  }
  const places: StepPlace[] = []
  for (const step of steps.filter(hasPre)) {
    places.push({ job, frame, step, stage: 'pre', report: report(`Pre ${shownName(step.definition)}`) })
  }
  for (const step of steps) {
    places.push({ job, frame, step, stage: 'main', report: report(shownName(step.definition)) })
  }
  for (const place of places) await runReported(place)
}

async function runReported(place: StepPlace): Promise<void> {
  const { job, report, stage } = place
  if (job.cancellation.forced.aborted) return report.finish('cancelled')
  report.start(stage === 'main' ? evaluatedName(place) : report.name)
  const conclusion: Conclusion = await runStep(place)
  report.finish(conclusion)
}

function jobFrame(job: JobState): Frame {
  return {
    kind: 'job',
    steps: {},
    inputs: job.request.contexts['inputs'] ?? {},
    github: {},
    overrides: {},
    status: 'success',
    signal: job.cancellation.forced,
  }
}

/** The name before anything is known: expressions show as they are written. */
function shownName(definition: StepDefinition): string {
  return (definition.name && textOf(definition.name)) || defaultName(definition.action)
}

/** The name once all contexts are there; a name that cannot be evaluated stays as written. */
function evaluatedName({ report, ...place }: StepPlace): string {
  const { definition } = place.step as PreparedStep
  try {
    const run = new StepRun({ ...place, report }, place.frame.signal)
    run.addStepEnv()
    const { action } = definition
    const script = action.kind === 'run' ? run.text(action.run) : undefined
    return run.text(definition.name) || defaultName(action, script)
  } catch {
    return report.name
  }
}
