import { evaluate, toText } from '../expressions.ts'
import type { ActionDefinition, CompositeRuns } from './action-file.ts'
import { type Frame, scopeOf } from './frame.ts'
import type { StepResult } from './job-state.ts'
import { hasPost, hasPre, type PreparedStep } from './prepare.ts'
import type { RunStep, StepRun } from './step-run.ts'

/**
 * Runs one stage of a composite action: its steps one after the other, all reporting on the outer step. A
 * failed or cancelled step makes `success()` false for the rest; outputs are set however it went.
 */
export async function runComposite(
  run: StepRun,
  action: ActionDefinition & { readonly runs: CompositeRuns },
  use: { readonly inputs: Readonly<Record<string, string>>; readonly runStep: RunStep },
): Promise<StepResult> {
  const frame = frameOf(run, action, use.inputs)
  if (run.stage === 'main') run.step.inside = frame
  for (const step of stepsOf(run)) {
    if (run.job.cancellation.forced.aborted) return 'cancelled'
    await use.runStep({ job: run.job, frame, step, stage: run.stage, report: run.report })
  }
  if (run.stage === 'main') setOutputs(run, frame, action.runs)
  return frame.status
}

/** Pre: those that have one. Post: those whose post is due, last first. */
function stepsOf(run: StepRun): readonly PreparedStep[] {
  const { children } = run.step
  if (run.stage === 'pre') return children.filter(hasPre)
  if (run.stage === 'post') return children.filter((child) => child.postDue && hasPost(child)).toReversed()
  return children
}

function frameOf(run: StepRun, action: ActionDefinition, inputs: Readonly<Record<string, string>>): Frame {
  return {
    kind: 'composite',
    steps: run.step.inside?.steps ?? {},
    inputs,
    github: { ...run.frame.github, ...run.github, action_path: action.folder },
    overrides: run.overrides,
    status: 'success',
    signal: run.signal,
  }
}

function setOutputs(run: StepRun, frame: Frame, runs: CompositeRuns): void {
  const scope = scopeOf({ job: run.job, frame, stage: run.stage, github: {}, env: run.env })
  for (const [name, token] of runs.outputs) run.setOutput(name, toText(evaluate(token, scope)))
}
