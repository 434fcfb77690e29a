import type { Emit } from '../report/events.ts'

/** What code that acts gets besides its ports: where its events go, and when to stop. */
export interface RunControl {
  readonly emit: Emit
  readonly signal: AbortSignal
}
