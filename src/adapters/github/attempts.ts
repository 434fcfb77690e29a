import type { Clock } from '../../ports/clock.ts'
import { isRateLimited, type RequestFailure, readFailure, toForgeError } from './request-failure.ts'

export interface Call {
  /** Completes "GitHub failed when ...": `creating the tag 1.4.0`. */
  readonly purpose: string
  /** Whether doing it twice has the same effect as once; only then a lost answer is asked for again. */
  readonly repeatable: boolean
}

/** Sends one call, again after rate limits and, when repeatable, after 5xx and lost answers. */
export type Attempt = <T>(call: Call, send: () => Promise<T>) => Promise<T>

const attempts = 4
const firstDelayMs = 1_000
const longestDelayMs = 120_000

/**
 * Gives the Attempt of one connection. `Retry-After` is honoured up to two minutes, longer waits end in
 * `forge-failed`. A request turned away for its rate was not carried out, so any call may be sent again.
 */
export function retrying(clock: Clock): Attempt {
  return async (call, send) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await send()
      } catch (thrown) {
        const failure = readFailure(thrown)
        if (failure === undefined) throw thrown
        const waitMs =
          attempt < attempts ? delayBefore(failure, { call, attempt, nowMs: clock.now() }) : undefined
        if (waitMs === undefined) throw toForgeError(failure, call.purpose, thrown)
        await clock.sleep(waitMs)
      }
    }
  }
}

interface Sent {
  readonly call: Call
  /** From 1. */
  readonly attempt: number
  readonly nowMs: number
}

/** Milliseconds to wait before sending again; undefined: do not. */
function delayBefore(failure: RequestFailure, { call, attempt, nowMs }: Sent): number | undefined {
  const limited = isRateLimited(failure)
  const lost = failure.status === 0 || failure.status >= 500
  if (!limited && !(lost && call.repeatable)) return undefined
  const asked = askedDelay(failure, nowMs)
  const delayMs = asked ?? firstDelayMs * 2 ** (attempt - 1)
  return delayMs > longestDelayMs ? undefined : delayMs
}

function askedDelay(failure: RequestFailure, nowMs: number): number | undefined {
  const seconds = Number(failure.headers['retry-after'] ?? Number.NaN)
  if (Number.isFinite(seconds)) return Math.max(seconds, 0) * 1_000
  if (failure.headers['x-ratelimit-remaining'] !== '0') return undefined
  const resetS = Number(failure.headers['x-ratelimit-reset'] ?? Number.NaN)
  return Number.isFinite(resetS) ? Math.max(resetS * 1_000 - nowMs, firstDelayMs) : undefined
}
