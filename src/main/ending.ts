import { endings } from '../endings.ts'
import { ActionError, toActionError } from '../errors.ts'
import type { RunEvent } from '../report/events.ts'
import type { RunOutcome } from '../report/outcome.ts'
import { objectsIn, type RunResult, resultError } from '../report/result.ts'
import { type ActionSpec, commonOutputs } from '../schema/declaration.ts'

/** How the stages ended. */
export type Ended =
  | { readonly kind: 'returned'; readonly outcome: RunOutcome<Readonly<Record<string, string>>> }
  | { readonly kind: 'threw'; readonly error: ActionError }

/** What the run said of itself on its way: all that a red ending has to show. What is returned is complete. */
export interface Knowledge {
  readonly outputs: Readonly<Record<string, string>>
  readonly data: Readonly<Record<string, unknown>>
}

/** A run that is over. */
export interface EndedRun {
  readonly spec: ActionSpec
  readonly ended: Ended
  readonly known: Knowledge
  readonly events: readonly RunEvent[]
  readonly startedAtMs: number
  readonly durationMs: number
}

/** What was thrown, as the end of a run; of a cancelled one as cancelled, whatever the abort made fail on its way. */
export function endedBy(thrown: unknown, signal: AbortSignal): Ended {
  return { kind: 'threw', error: signal.aborted ? cancelledError(thrown) : toActionError(thrown) }
}

function cancelledError(thrown: unknown): ActionError {
  const error = toActionError(thrown)
  if (error.code === 'cancelled') return error
  return new ActionError({
    code: 'cancelled',
    message: 'the run was cancelled',
    evidence: { 'what ended on the way': error.message },
    cause: error,
  })
}

/** Every output that is declared, but for the three that all actions have; empty text for what is not known. */
export function outputsOf({ spec, ended, known }: EndedRun): Readonly<Record<string, string>> {
  const values = ended.kind === 'returned' ? ended.outcome.outputs : known.outputs
  const names = Object.keys(spec.outputs).filter((name) => !Object.hasOwn(commonOutputs, name))
  return Object.fromEntries(names.map((name) => [name, values[name] ?? '']))
}

/** The output `result`, the same for every ending. */
export function resultOf(run: EndedRun): RunResult {
  const { ended, known, events } = run
  const common = {
    schemaVersion: 1 as const,
    action: run.spec.id,
    startedAt: new Date(run.startedAtMs).toISOString(),
    durationMs: run.durationMs,
    objects: objectsIn(events),
    causes: events.flatMap((event) => (event.type === 'cause' ? [event.cause] : [])),
  }
  if (ended.kind === 'returned') {
    const { reasonCode, headline, data } = ended.outcome
    const { outcome } = endings[reasonCode]
    return { ...common, outcome, reasonCode, headline, data }
  }
  const { error } = ended
  return {
    ...common,
    outcome: endings[error.code].outcome,
    reasonCode: error.code,
    headline: error.message,
    data: known.data,
    error: resultError(error),
  }
}
