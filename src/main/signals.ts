import process from 'node:process'
import { ActionError } from '../errors.ts'

/** After the first signal the runner waits 7.5 s; what is not done by then is left to the next run. */
const cancelGraceMs = 6000

/** Takes the signals of the process over: the first one aborts what is given here, with `cancelled`. */
export function abortOnSignals(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () =>
      controller.abort(new ActionError({ code: 'cancelled', message: `stopped by ${signal}` })),
    )
  }
  return controller.signal
}

/** Aborts by itself, with `cancelled`; the process may end before. */
export function abortAfter(delayMs: number): AbortSignal {
  const controller = new AbortController()
  const message = `not done after ${delayMs / 1000} s`
  setTimeout(() => controller.abort(new ActionError({ code: 'cancelled', message })), delayMs).unref()
  return controller.signal
}

/** The work, unless it has not ended 6 s after the abort. Errors: those of the work, the signal's reason. */
export async function withinGrace<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return await Promise.race([work, rejectAfterAbort(signal)])
}

function rejectAfterAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => setTimeout(() => reject(signal.reason), cancelGraceMs).unref(), {
      once: true,
    })
  })
}
