import process from 'node:process'
import { systemClock } from '../adapters/node/clock.ts'
import { workspaceFiles } from '../adapters/node/files.ts'
import { childProcesses } from '../adapters/node/processes.ts'
import { readContext } from '../adapters/runner/context.ts'
import { readEvent } from '../adapters/runner/event.ts'
import type { RunControl } from '../operations/control.ts'
import type { RunOutcome } from '../report/outcome.ts'
import type { ActionSpec, InputsOf, OutputsOf, StateOf } from '../schema/declaration.ts'
import { readInputs } from '../schema/read-inputs.ts'
import type { Action, ActionControl, BasePorts } from './action.ts'
import { runStages } from './stages.ts'

/** The main step: inputs, ports, then the stages. Errors: `input-invalid`, those of ports and stages. */
export async function driveMain<S extends ActionSpec, Ports, Facts, Plan, Checked>(
  action: Action<S, Ports, Facts, Plan, Checked>,
  control: ActionControl<S>,
): Promise<RunOutcome<OutputsOf<S>>> {
  await using held = new AsyncDisposableStack()
  return await runStages(action, await open(action, held), control)
}

/** The post step, with the inputs of main. Errors: as for main. */
export async function drivePost<S extends ActionSpec, Ports>(
  action: Pick<Action<S, Ports, unknown, unknown>, 'spec' | 'connect' | 'post'>,
  state: Partial<StateOf<S>>,
  control: RunControl,
): Promise<void> {
  await using held = new AsyncDisposableStack()
  const { ports } = await open(action, held)
  await action.post?.(state, ports, control)
}

async function open<S extends ActionSpec, Ports>(
  { spec, connect }: Pick<Action<S, Ports, unknown, unknown>, 'spec' | 'connect'>,
  held: AsyncDisposableStack,
): Promise<{ readonly inputs: InputsOf<S>; readonly ports: Ports }> {
  const { inputs } = readInputs(spec, process.env)
  return { inputs, ports: await connect(basePorts(held), inputs, held) }
}

function basePorts(held: AsyncDisposableStack): BasePorts {
  const { env } = process
  const context = readContext(env, readEvent(env))
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd()
  const files = workspaceFiles(workspace, env['RUNNER_TEMP'] ?? workspace)
  // The runner empties its temporary folder itself; what is left there must not turn a job red.
  held.defer(async () => await files.cleanUp().catch(() => undefined))
  return { clock: systemClock, files, processes: childProcesses(workspace, env), context }
}
