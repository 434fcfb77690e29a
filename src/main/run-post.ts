import process from 'node:process'
import { connectRunner, type Runner } from '../adapters/runner/index.ts'
import { toActionError } from '../errors.ts'
import type { ActionSpec, StateOf } from '../schema/declaration.ts'
import { secretsIn } from '../schema/read-inputs.ts'
import type { Action } from './action.ts'
import { drivePost } from './drive.ts'
import { restoreInputs } from './kept-inputs.ts'
import { printingEmit } from './reporting.ts'
import { abortAfter, abortOnSignals, withinGrace } from './signals.ts'

/** The job is over but for this, and others wait for its place. */
const postWithinMs = 30_000

/**
 * The post step of an action: cleans up after its main step, when that has saved something. Whatever goes wrong is
 * a warning: the job ended as it ended, and a clean-up must not turn it red. Ends the process with 0.
 */
export async function runPost<S extends ActionSpec, Ports, Facts, Plan, Checked>(
  action: Action<S, Ports, Facts, Plan, Checked>,
): Promise<void> {
  const runner = connectRunner(process.env)
  restoreInputs(action.spec, runner, process.env)
  for (const secret of secretsIn(action.spec, process.env)) runner.mask(secret)
  const emit = printingEmit(runner, [])
  try {
    await cleanUp(action, runner, emit)
  } catch (thrown) {
    const { message, remedy } = toActionError(thrown)
    const told = `${action.spec.id} could not clean up: ${message}\nWhat to do: ${remedy}`
    emit({ type: 'note', level: 'warning', message: told })
  }
  process.exit(0)
}

async function cleanUp<S extends ActionSpec, Ports, Facts, Plan, Checked>(
  action: Action<S, Ports, Facts, Plan, Checked>,
  runner: Runner,
  emit: ReturnType<typeof printingEmit>,
): Promise<void> {
  const state = savedState(action.spec, runner)
  if (Object.keys(state).length === 0) return
  runner.useProxy()
  const signal = AbortSignal.any([abortOnSignals(), abortAfter(postWithinMs)])
  await withinGrace(drivePost(action, state, { emit, signal }), signal)
}

/** What main has saved of what is declared. */
function savedState<S extends ActionSpec>(spec: S, runner: Runner): Partial<StateOf<S>> {
  const names = Object.keys(spec.state ?? {})
  const saved = names.map((name) => [name, runner.savedState(name)] as const)
  return Object.fromEntries(saved.filter(([, value]) => value !== '')) as Partial<StateOf<S>>
}
