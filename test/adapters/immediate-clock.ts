import type { Clock } from '../../src/ports/clock.ts'

/** A clock whose sleeps are over at once; it advances by them and remembers each. */
export function immediateClock(startMs = 0): Clock & { readonly slept: readonly number[] } {
  const slept: number[] = []
  let nowMs = startMs
  return {
    slept,
    now: () => nowMs,
    sleep: async (delayMs, signal) => {
      signal?.throwIfAborted()
      slept.push(delayMs)
      nowMs += delayMs
    },
  }
}
