import type { PlanOutdated } from '../errors.ts'
import type { Emit } from '../report/events.ts'

/** What code that acts gets besides its ports: where its events go, and when to stop. */
export interface RunControl {
  readonly emit: Emit
  readonly signal: AbortSignal
}

/** What earlier plans of this run ran into; facts that are read again take it into account. */
export interface Overtaken {
  /** The earliest first; empty for the first plan. */
  readonly overtaken: readonly PlanOutdated[]
}
