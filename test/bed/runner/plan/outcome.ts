import type { Conclusion } from '../../github/types.ts'
import type { Json, Scope } from '../job-types.ts'

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

/** How a job ended, as `needs` and `jobs` show it. */
export interface Outcome {
  readonly result: Result
  readonly outputs: Readonly<Record<string, string>>
  /** False when a re-run kept the job of an earlier attempt. */
  readonly fresh: boolean
}

/** Failure beats cancellation beats success; nothing but skipped parts is skipped. */
export function combineResults(results: readonly Result[]): Result {
  for (const result of ['failure', 'cancelled', 'success'] as const) {
    if (results.includes(result)) return result
  }
  return 'skipped'
}

/** Outputs of matrix jobs: the last one that set a value wins. */
export function combineOutputs(outcomes: readonly Outcome[]): Readonly<Record<string, string>> {
  const set = outcomes
    .flatMap((outcome) => Object.entries(outcome.outputs))
    .filter(([, value]) => value !== '')
  return Object.fromEntries(set)
}

/** What the jobs below see of a job: a failure that `continue-on-error` allows is a success. */
export function resultOf(conclusion: Conclusion, continueOnError: boolean): Result {
  if (conclusion === 'success' || conclusion === 'skipped' || conclusion === 'cancelled') return conclusion
  return continueOnError ? 'success' : 'failure'
}

/** `needs` and `jobs`: result and outputs by job id. */
export function outcomeContext(outcomes: ReadonlyMap<string, Outcome>): Json {
  const entries = [...outcomes].map(([id, { result, outputs }]) => [id, { result, outputs }] as const)
  return Object.fromEntries(entries)
}

/**
 * Status functions of a job's `if`. They look at every job above it, not only at those it names in `needs`
 * (actions/runner#491); with arguments at the named ones only.
 */
export function statusFunctions(
  ancestors: ReadonlyMap<string, Outcome>,
  cancelled: boolean,
): Scope['functions'] {
  const results = (names: readonly Json[]) =>
    names.length === 0
      ? [...ancestors.values()].map((outcome) => outcome.result)
      : names.map((name) => ancestors.get(String(name))?.result)
  return {
    always: () => true,
    cancelled: () => cancelled,
    success: (...names) => !cancelled && results(names).every((result) => result === 'success'),
    failure: (...names) => !cancelled && results(names).some((result) => result === 'failure'),
  }
}
