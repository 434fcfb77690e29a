import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ActionDefinition, NodeRuns } from './action-file.ts'
import { processEnvironment } from './environment.ts'
import { runStepProcess } from './step-process.ts'
import type { StepRun } from './step-run.ts'

/** Runs one stage of a JavaScript action with the machine's Node 24; failure is an exit code other than 0. */
export async function runNodeAction(
  run: StepRun,
  action: ActionDefinition & { readonly runs: NodeRuns },
  inputs: Readonly<Record<string, string>>,
): Promise<'success' | 'failure'> {
  const script = action.runs[run.stage] ?? ''
  const file = resolve(action.folder, script)
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new Error(`File not found: '${script}', named as \`${run.stage}\` by the action file`)
  }
  const env = () => {
    const { NODE_ICU_DATA: _, ...rest } = processEnvironment(run, {
      ...inputVariables(inputs),
      ...stateVariables(run),
    })
    return rest
  }
  const cwd = run.job.folders.workspace
  const code = await runStepProcess(run, { file: run.job.machine.node24, args: [file], cwd, env })
  run.report.debug(`Node Action run completed with exit code ${code}`)
  return code === 0 ? 'success' : 'failure'
}

/** `INPUT_<NAME>`: upper case, blanks as underscores, nothing else changed. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const pairs = Object.entries(inputs)
  return Object.fromEntries(
    pairs.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

function stateVariables(run: StepRun): Record<string, string> {
  return Object.fromEntries(Object.entries(run.step.state).map(([name, value]) => [`STATE_${name}`, value]))
}
