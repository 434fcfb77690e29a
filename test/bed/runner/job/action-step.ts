import { relative, resolve } from 'node:path'
import { type ActionDefinition, type CompositeRuns, loadAction, type NodeRuns } from './action-file.ts'
import { readInputs } from './action-inputs.ts'
import { type ActionReference, showReference } from './action-reference.ts'
import { runComposite } from './composite.ts'
import type { StepResult } from './job-state.ts'
import { runNodeAction } from './node-action.ts'
import { adopt, hasPost } from './prepare.ts'
import { writeEnv } from './script-step.ts'
import type { UsesDefinition } from './step-definition.ts'
import { withCommandFiles } from './step-process.ts'
import type { RunStep, StepRun } from './step-run.ts'

/** Runs one stage of a `uses:` step. Throws when the action cannot be found, read or started. */
export async function runAction(
  run: StepRun,
  definition: UsesDefinition,
  runStep: RunStep,
): Promise<StepResult> {
  const reference = run.step.reference as ActionReference
  const action = run.step.action ?? (await loadFromWorkspace(run, reference))
  if (run.stage !== 'post') registerPost(run)
  if (reference.kind === 'repository') {
    Object.assign(run.github, { action_repository: reference.repository, action_ref: reference.ref })
  } else Object.assign(run.github, { action_repository: null, action_ref: null })
  const inputs = readInputs(run, action, definition.with)
  describe(run, { reference, inputs })
  if (isComposite(action)) return await runComposite(run, action, { inputs, runStep })
  if (!isNode(action)) throw new Error(`${showReference(reference)} cannot run here`)
  noteOldNode(run, action.runs, reference)
  return await withCommandFiles(run, () => runNodeAction(run, action, inputs))
}

/** The action is read when the step starts: an earlier step has put it there. */
async function loadFromWorkspace(run: StepRun, reference: ActionReference): Promise<ActionDefinition> {
  const { workspace } = run.job.folders
  const shown = showReference(reference)
  const folder = resolve(workspace, reference.path)
  if (relative(workspace, folder).startsWith('..')) {
    throw new Error(`\`uses: ${shown}\`: the path must stay inside the workspace.`)
  }
  const action = loadAction(folder, shown)
  await adopt(run.job, run.step, { action, origin: run.step.origin })
  if (action.runs.kind === 'node' && action.runs.pre !== undefined) {
    run.report.warn(`\`pre\` execution is not supported for local action from '${shown}'`)
  }
  return action
}

/** Inside a composite the outer step cleans up; it asks each step whether its own post is due. */
function registerPost(run: StepRun): void {
  const first = !run.step.postDue
  run.step.postDue = true
  if (first && run.frame.kind === 'job' && hasPost(run.step)) run.job.posts.push(run.step)
}

function noteOldNode(run: StepRun, runs: NodeRuns, reference: ActionReference): void {
  if (runs.using !== 'node24') run.job.oldNodeActions.add(`${showReference(reference)} (${runs.using})`)
}

function describe(
  run: StepRun,
  use: { readonly reference: ActionReference; readonly inputs: Readonly<Record<string, string>> },
): void {
  const { report } = run
  if (run.stage === 'post') return report.write('Post job cleanup.')
  report.write(`##[group]Run ${showReference(use.reference)}`)
  const given = Object.entries(use.inputs).filter(([, value]) => value !== '')
  if (given.length > 0) report.write('with:')
  for (const [name, value] of given) report.write(`  ${name}: ${value}`)
  writeEnv(run)
  report.write('##[endgroup]')
}

function isComposite(
  action: ActionDefinition,
): action is ActionDefinition & { readonly runs: CompositeRuns } {
  return action.runs.kind === 'composite'
}

function isNode(action: ActionDefinition): action is ActionDefinition & { readonly runs: NodeRuns } {
  return action.runs.kind === 'node'
}
