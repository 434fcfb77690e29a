/** How a job ends before its time: by a person, by its timeout, or with the engine. */
export interface Cancellation {
  /** Fires once, at the first of the three. */
  readonly cancelled: AbortSignal
  /** Kill everything and run nothing more. */
  readonly forced: AbortSignal
  readonly timedOut: () => boolean
  /** Stops the clocks. */
  readonly end: () => void
}

/** What steps that still run after a cancel may take in all, in minutes; then the job is broken off. */
const CLEAN_UP_MINUTES = 5

/**
 * Watches the signals and the clock of a job.
 *
 * A job that reaches `timeout-minutes` is cancelled, in `needs.<job>.result` too, and its `cancelled()` steps
 * run (GitHub docs, workflow syntax: "automatically cancels it"; tenstorrent/tt-metal#36611). The REST value
 * `timed_out` is not what such a job gets.
 */
export function watchCancellation(
  signals: { readonly cancel: AbortSignal; readonly shutdown: AbortSignal | undefined },
  limits: { readonly timeoutMs: number; readonly minuteMs: number },
): Cancellation {
  const cancelled = new AbortController()
  const forced = new AbortController()
  const timers: NodeJS.Timeout[] = []
  let timedOut = false
  const cancel = () => {
    if (cancelled.signal.aborted) return
    timers.push(setTimeout(() => forced.abort(), CLEAN_UP_MINUTES * limits.minuteMs))
    cancelled.abort()
  }
  const force = () => {
    cancelled.abort()
    forced.abort()
  }
  const onTimeout = () => {
    timedOut = !cancelled.signal.aborted
    cancel()
  }
  timers.push(setTimeout(onTimeout, Math.min(limits.timeoutMs, MAX_TIMER_MS)))
  const stopCancel = onAbort(signals.cancel, cancel)
  const stopShutdown = onAbort(signals.shutdown, force)
  const end = () => {
    for (const timer of timers) clearTimeout(timer)
    stopCancel()
    stopShutdown()
  }
  return { cancelled: cancelled.signal, forced: forced.signal, timedOut: () => timedOut, end }
}

/** Longer ones overflow and fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1

/** Calls the listener at the abort, at once when it has happened; the result stops listening. */
function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (signal?.aborted) listener()
  else signal?.addEventListener('abort', listener, { once: true })
  return () => signal?.removeEventListener('abort', listener)
}
