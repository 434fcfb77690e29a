import type { Emit } from '../report/events.ts'

interface StepControl {
  readonly emit: Emit
  readonly signal: AbortSignal
}

/**
 * Does one step of a plan between its two events; an aborted run begins no further step. Errors: those of
 * the work, after the step is shown as failed, and the signal's reason.
 */
export async function runStep<T>(
  { emit, signal }: StepControl,
  id: string,
  work: () => Promise<T>,
): Promise<T> {
  signal.throwIfAborted()
  emit({ type: 'step-started', id })
  try {
    const value = await work()
    emit({ type: 'step-finished', id, outcome: 'ok' })
    return value
  } catch (error) {
    emit({ type: 'step-finished', id, outcome: 'failed' })
    throw error
  }
}
