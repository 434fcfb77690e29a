import { PlanOutdated } from '../errors.ts'
import type { Emit } from '../report/events.ts'

interface PlanControl {
  readonly emit: Emit
  readonly signal: AbortSignal
}

/** Each time means that another run has got further, so this ends; the number only stops a bug. */
const mostPlans = 100

/**
 * Reads facts, plans and runs again whenever the run finds its plan outdated; each further time with what the plans
 * before ran into, the earliest first. Errors: those of the work.
 */
export async function untilPlanHolds<T>(
  { emit, signal }: PlanControl,
  factsToResult: (overtaken: readonly PlanOutdated[]) => Promise<T>,
): Promise<T> {
  for (const overtaken: PlanOutdated[] = []; ; ) {
    try {
      return await factsToResult([...overtaken])
    } catch (thrown) {
      if (!(thrown instanceof PlanOutdated) || overtaken.length === mostPlans - 1) throw thrown
      overtaken.push(thrown)
      signal.throwIfAborted()
      emit({ type: 'note', level: 'info', message: `${thrown.message}; planning again` })
    }
  }
}
