import { PlanOutdated } from '../errors.ts'
import type { Emit } from '../report/events.ts'

interface PlanControl {
  readonly emit: Emit
  readonly signal: AbortSignal
}

/** Each time means that another run has got further, so this ends; the number only stops a bug. */
const mostPlans = 100

/** Reads facts, plans and runs again whenever the run finds its plan outdated. Errors: those of the work. */
export async function untilPlanHolds<T>(
  { emit, signal }: PlanControl,
  factsToResult: () => Promise<T>,
): Promise<T> {
  for (let plan = 1; ; plan += 1) {
    try {
      return await factsToResult()
    } catch (thrown) {
      if (!(thrown instanceof PlanOutdated) || plan === mostPlans) throw thrown
      signal.throwIfAborted()
      emit({ type: 'note', level: 'info', message: `${thrown.message}; planning again` })
    }
  }
}
