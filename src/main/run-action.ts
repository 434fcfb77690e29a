import process from 'node:process'
import { systemClock } from '../adapters/node/clock.ts'
import { connectRunner, type Runner } from '../adapters/runner/index.ts'
import type { RunEvent } from '../report/events.ts'
import type { ActionSpec } from '../schema/declaration.ts'
import { secretsIn } from '../schema/read-inputs.ts'
import type { Action, ActionControl } from './action.ts'
import { driveMain } from './drive.ts'
import { type Ended, endedBy } from './ending.ts'
import { keepInputs } from './kept-inputs.ts'
import { printingEmit, reportEnd } from './reporting.ts'
import { abortOnSignals, withinGrace } from './signals.ts'

/** The main step of every action, from the inputs to the exit code. Ends the process. */
export async function runAction<S extends ActionSpec, Ports, Facts, Plan, Checked = Plan>(
  action: Action<S, Ports, Facts, Plan, Checked>,
): Promise<void> {
  const { spec } = action
  const runner = await connect(spec)
  for (const secret of secretsIn(spec, process.env)) runner.mask(secret)
  const startedAtMs = systemClock.now()
  const events: RunEvent[] = []
  const known = { outputs: {}, data: {} }
  const control: ActionControl<S> = {
    ...{ emit: printingEmit(runner, events), signal: abortOnSignals(), save: savingState(spec, runner) },
    know: ({ outputs, data }) => {
      Object.assign(known.outputs, outputs)
      Object.assign(known.data, data)
    },
  }
  control.know(action.known ?? {})
  const ended = await endOf(action, runner, control)
  const durationMs = systemClock.now() - startedAtMs
  await reportEnd(runner, { spec, ended, known, events, startedAtMs, durationMs })
  process.exitCode = ended.kind === 'threw' ? 1 : 0
  // Whatever is still open (a keep-alive socket, a child that does not end) must not hold the job.
  process.exit()
}

/** The first thing that is saved takes the inputs with it: from then on there is a post step to do. */
function savingState<S extends ActionSpec>(spec: S, runner: Runner): ActionControl<S>['save'] {
  let kept = false
  return (state) => {
    for (const [name, value] of Object.entries(state)) runner.saveState(name, String(value))
    if (!kept) keepInputs(spec, runner, process.env)
    kept = true
  }
}

/** With arguments somebody runs the bundle by hand; in a job, nothing of that is loaded. */
async function connect(spec: ActionSpec): Promise<Runner> {
  if (process.argv.length <= 2) return connectRunner(process.env)
  return await (await import('../adapters/runner/by-hand.ts')).connectByHand(spec)
}

async function endOf<S extends ActionSpec, Ports, Facts, Plan, Checked>(
  action: Action<S, Ports, Facts, Plan, Checked>,
  runner: Runner,
  control: ActionControl<S>,
): Promise<Ended> {
  try {
    runner.useProxy()
    return { kind: 'returned', outcome: await withinGrace(driveMain(action, control), control.signal) }
  } catch (thrown) {
    return endedBy(thrown, control.signal)
  }
}
