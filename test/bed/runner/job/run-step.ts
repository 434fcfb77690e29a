import { evaluate, evaluateCondition, evaluateText, isTruthy } from '../expressions.ts'
import { runAction } from './action-step.ts'
import type { StepRecord } from './frame.ts'
import type { StepResult } from './job-state.ts'
import { OperationCanceled } from './process-group.ts'
import { runScript } from './script-step.ts'
import { withCommandFiles } from './step-process.ts'
import { type StepPlace, StepRun } from './step-run.ts'

/**
 * Runs one stage of one step, of the job or inside a composite, from its condition to its conclusion. Never
 * throws: what goes wrong is an error annotation and a failed step (actions/runner, StepsRunner).
 */
export async function runStep(place: StepPlace): Promise<StepResult> {
  const own = new AbortController()
  const run = new StepRun(place, AbortSignal.any([own.signal, place.frame.signal]))
  const outcome = await outcomeOf(run, own)
  const conclusion = outcome === 'failure' && continuesOnError(run) ? 'success' : outcome
  record(run, { outputs: run.outputs, outcome, conclusion })
  return conclusion
}

async function outcomeOf(run: StepRun, own: AbortController): Promise<StepResult> {
  let clock: StepClock | undefined
  const stop = new AbortController()
  try {
    run.addStepEnv()
    if (!isDue(run)) return 'skipped'
    const cancelled = run.job.cancellation.cancelled
    const onCancel = () => {
      if (!staysDue(run)) own.abort()
    }
    if (!cancelled.aborted) cancelled.addEventListener('abort', onCancel, { signal: stop.signal })
    clock = startClock(run, own)
    const result = await perform(run)
    return run.commandFailed ? 'failure' : result
  } catch (error) {
    return failureOf(run, error, clock)
  } finally {
    stop.abort()
    clearTimeout(clock?.timer)
  }
}

async function perform(run: StepRun): Promise<StepResult> {
  const { action } = run.step.definition
  if (action.kind === 'uses') return await runAction(run, action, runStep)
  Object.assign(run.github, { action_repository: null, action_ref: null })
  return await withCommandFiles(run, () => runScript(run, action))
}

/** Decides `if:`, `pre-if` or `post-if`; the latter two have no implicit `success()`. */
function isDue(run: StepRun): boolean {
  if (run.stage === 'main') return evaluateCondition(run.step.definition.condition, run.scope)
  const runs = run.step.action?.runs
  if (runs?.kind !== 'node') return true
  return isTruthy(evaluateText(run.stage === 'pre' ? runs.preIf : runs.postIf, run.scope))
}

/** The job was cancelled while the step runs: it may go on if its condition still holds. */
function staysDue(run: StepRun): boolean {
  try {
    return isDue(run)
  } catch (error) {
    run.report.error((error as Error).message)
    return false
  }
}

interface StepClock {
  readonly minutes: number
  readonly timer: NodeJS.Timeout
  expired: boolean
}

/** `timeout-minutes` counts for steps of the job only. */
function startClock(run: StepRun, own: AbortController): StepClock | undefined {
  if (run.stage !== 'main' || run.frame.kind !== 'job') return undefined
  const minutes = Number(run.text(run.step.definition.timeoutMinutes) ?? 0)
  if (!(minutes > 0)) return undefined
  const expire = () => {
    clock.expired = true
    own.abort()
  }
  const timeoutMs = Math.min(minutes * run.job.machine.minuteMs, 2 ** 31 - 1)
  const clock: StepClock = { minutes, expired: false, timer: setTimeout(expire, timeoutMs) }
  return clock
}

function failureOf(run: StepRun, error: unknown, clock: StepClock | undefined): StepResult {
  if (error instanceof OperationCanceled) {
    if (run.job.cancellation.cancelled.aborted) {
      run.report.error(error.message)
      return 'cancelled'
    }
    run.report.error(
      clock?.expired
        ? `The action '${run.report.name}' has timed out after ${clock.minutes} minutes.`
        : 'The action has timed out.',
    )
    return 'failure'
  }
  run.report.error(error instanceof Error ? error.message : String(error))
  return 'failure'
}

function continuesOnError(run: StepRun): boolean {
  const token = run.step.definition.continueOnError
  if (token === undefined || run.stage !== 'main') return false
  try {
    return isTruthy(evaluate(token, run.scope))
  } catch (error) {
    run.report.error(
      'The step failed and an error occurred when attempting to determine whether to continue on error.',
    )
    run.report.error((error as Error).message)
    return false
  }
}

/** Puts the step into the `steps` context, and its result into that of the job or the composite. */
function record(run: StepRun, step: StepRecord): void {
  const { id } = run.step.definition
  if (id !== undefined && run.stage === 'main') run.frame.steps[id] = step
  if (step.conclusion !== 'failure' && step.conclusion !== 'cancelled') return
  const keeper = run.frame.kind === 'job' ? run.job : run.frame
  if (keeper.status === 'success') keeper.status = step.conclusion
}
