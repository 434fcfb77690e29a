import process from 'node:process'
import type { Action, BasePorts } from './action.ts'
import type { RunControl } from '../operations/control.ts'
import { systemClock } from '../adapters/node/clock.ts'
import { workspaceFiles } from '../adapters/node/files.ts'
import { childProcesses } from '../adapters/node/processes.ts'
import { readContext } from '../adapters/runner/context.ts'
import { readEvent } from '../adapters/runner/event.ts'
import { connectRunner, type Runner } from '../adapters/runner/index.ts'
import { endings } from '../endings.ts'
import { ActionError, toActionError } from '../errors.ts'
import { errorAnnotations, noteAnnotation } from '../report/annotations.ts'
import type { RunEvent } from '../report/events.ts'
import { errorLines, logLines, type PlannedStep } from '../report/log.ts'
import type { RunOutcome } from '../report/outcome.ts'
import { objectsIn, type RunResult, resultError } from '../report/result.ts'
import { renderSummary } from '../report/summary.ts'
import { untilPlanHolds } from './until-plan-holds.ts'
import type { ActionSpec, OutputsOf } from '../schema/declaration.ts'
import { readInputs, secretsIn } from '../schema/read-inputs.ts'

/**
 * The one main function of all actions: inputs, facts, plan, run, report. It owns the signals, the exit
 * code and everything that is printed.
 */
export async function runAction<S extends ActionSpec, Ports, Facts, Plan, Checked>(
  action: Action<S, Ports, Facts, Plan, Checked>,
): Promise<void> {
  const runner = await connect(action.spec)
  for (const secret of secretsIn(action.spec, process.env)) runner.mask(secret)
  const startedAtMs = systemClock.now()
  const events: RunEvent[] = []
  const control = { emit: printingEmit(runner, events), signal: abortOnSignals() }
  const ended = await outcomeOfRun(action, runner, control)
  const result = resultOf(action.spec.id, {
    ended,
    events,
    startedAtMs,
    durationMs: systemClock.now() - startedAtMs,
  })
  await report(runner, { ended, events, result })
  process.exitCode = ended.kind === 'threw' ? 1 : 0
  // Whatever is still open (a keep-alive socket, a child that does not end) must not hold the job.
  process.exit()
}

/** With arguments somebody runs the bundle by hand; in a job, nothing of that is loaded. */
async function connect(spec: ActionSpec): Promise<Runner> {
  if (process.argv.length <= 2) return connectRunner(process.env)
  return await (await import('../adapters/runner/by-hand.ts')).connectByHand(spec)
}

type Ended<Outputs> =
  | { readonly kind: 'returned'; readonly outcome: RunOutcome<Outputs> }
  | { readonly kind: 'threw'; readonly error: ActionError }

interface Reported<Outputs> {
  readonly ended: Ended<Outputs>
  readonly events: readonly RunEvent[]
  readonly result: RunResult
}

/** After the first signal the runner waits 7.5 s; what is not done by then is left to the next run. */
const cancelGraceMs = 6000

async function outcomeOfRun<S extends ActionSpec, Ports, Facts, Plan, Checked>(
  action: Action<S, Ports, Facts, Plan, Checked>,
  runner: Runner,
  control: RunControl,
): Promise<Ended<OutputsOf<S>>> {
  try {
    runner.useProxy()
    const outcome = await Promise.race([drive(action, control), rejectAfterAbort(control.signal)])
    return { kind: 'returned', outcome }
  } catch (thrown) {
    return { kind: 'threw', error: control.signal.aborted ? cancelledError(thrown) : toActionError(thrown) }
  }
}

async function drive<S extends ActionSpec, Ports, Facts, Plan, Checked>(
  action: Action<S, Ports, Facts, Plan, Checked>,
  control: RunControl,
): Promise<RunOutcome<OutputsOf<S>>> {
  const { inputs } = readInputs(action.spec, process.env)
  const context = readContext(process.env, readEvent(process.env))
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd()
  const files = workspaceFiles(workspace, process.env['RUNNER_TEMP'] ?? workspace)
  const base: BasePorts = {
    clock: systemClock,
    files,
    processes: childProcesses(workspace, process.env),
    context,
  }
  try {
    const ports = await action.connect(base, inputs)
    try {
      return await untilPlanHolds(control, async (overtaken) => {
        const facts = await action.facts(inputs, ports, { ...control, overtaken })
        const plan = await action.plan(inputs, facts)
        const checked = await (action.check?.(plan, ports, control) ?? (plan as unknown as Checked))
        return await action.run(checked, ports, control)
      })
    } finally {
      await action.close?.(ports)
    }
  } finally {
    await files.cleanUp()
  }
}

function abortOnSignals(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () =>
      controller.abort(new ActionError({ code: 'cancelled', message: `stopped by ${signal}` })),
    )
  }
  return controller.signal
}

function rejectAfterAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => setTimeout(() => reject(signal.reason), cancelGraceMs).unref(), {
      once: true,
    })
  })
}

/** A cancelled run ends as cancelled, whatever the abort made fail on its way; that is kept as evidence. */
function cancelledError(thrown: unknown): ActionError {
  const error = toActionError(thrown)
  if (error.code === 'cancelled') return error
  const message = 'the run was cancelled'
  return new ActionError({
    code: 'cancelled',
    message,
    evidence: { 'what ended on the way': error.message },
    cause: error,
  })
}

function printingEmit(runner: Runner, events: RunEvent[]): (event: RunEvent) => void {
  let steps: readonly PlannedStep[] = []
  return (event) => {
    events.push(event)
    if (event.type === 'planned') steps = event.steps
    runner.print(logLines(event, steps))
    const annotation = noteAnnotation(event)
    if (annotation !== undefined) runner.annotate(annotation)
  }
}

interface RunFacts<Outputs> {
  readonly ended: Ended<Outputs>
  readonly events: readonly RunEvent[]
  readonly startedAtMs: number
  readonly durationMs: number
}

function resultOf<Outputs>(action: string, facts: RunFacts<Outputs>): RunResult {
  const { ended, events } = facts
  const common = {
    schemaVersion: 1 as const,
    action,
    startedAt: new Date(facts.startedAtMs).toISOString(),
    durationMs: facts.durationMs,
    objects: objectsIn(events),
    causes: events.flatMap((event) => (event.type === 'cause' ? [event.cause] : [])),
  }
  if (ended.kind === 'returned') {
    const { reasonCode, headline, data } = ended.outcome
    return { ...common, outcome: endings[reasonCode].outcome, reasonCode, headline, data }
  }
  const { error } = ended
  return {
    ...common,
    outcome: endings[error.code].outcome,
    reasonCode: error.code,
    headline: error.message,
    data: {},
    error: resultError(error),
  }
}

async function report<Outputs>(runner: Runner, { ended, events, result }: Reported<Outputs>): Promise<void> {
  if (ended.kind === 'threw') {
    runner.print(errorLines(ended.error))
    for (const annotation of errorAnnotations(ended.error, events)) runner.annotate(annotation)
  } else {
    runner.print([`${result.outcome}: ${result.headline}`])
    for (const [name, value] of Object.entries(ended.outcome.outputs as Record<string, string>))
      runner.setOutput(name, value)
  }
  runner.setOutput('outcome', result.outcome)
  runner.setOutput('reason-code', result.reasonCode)
  runner.setOutput('result', JSON.stringify(result))
  await runner.addSummary(renderSummary(result, events))
}
