import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../src/ports/clock.ts'

export interface FakeClock extends Clock {
  /** Every sleep that was begun, in ms, the longer ones too. */
  readonly slept: readonly number[]
}

interface Given {
  readonly startMs?: number
  /** Longer sleeps end by their signal alone; with 0 all of them, so that only a change can wake the sleeper. */
  readonly longestMs?: number
}

/** Time stands still until everything else has had its turn, then it jumps over the sleep. */
export function fakeClock({ startMs = 0, longestMs = Infinity }: Given = {}): FakeClock {
  const slept: number[] = []
  let nowMs = startMs
  return {
    slept,
    now: () => nowMs,
    sleep: async (delayMs, signal) => {
      signal?.throwIfAborted()
      slept.push(delayMs)
      if (delayMs > longestMs) await untilAborted(signal)
      await setImmediate()
      signal?.throwIfAborted()
      nowMs += delayMs
    },
  }
}

async function untilAborted(signal: AbortSignal | undefined): Promise<never> {
  return await new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
  )
}
