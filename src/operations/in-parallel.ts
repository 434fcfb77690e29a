/** Requests in flight at once: one API server gains nothing from more, and may throttle the account. */
export const mostInFlight = 16

export interface ParallelOptions<R> {
  readonly limit: number
  /** Once true for a result, nothing new is started; what is in flight is finished. */
  readonly stopAfter?: (result: R) => boolean
}

/**
 * Runs `work` for every item, at most `limit` at a time. Results stand in the order of the items; undefined
 * for those that were never started. `work` must not reject.
 */
export async function inParallel<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  { limit, stopAfter }: ParallelOptions<R>,
): Promise<readonly (R | undefined)[]> {
  const results: (R | undefined)[] = items.map(() => undefined)
  const waiting = items.entries()
  let stopped = false
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      const result = await work(item)
      results[index] = result
      stopped ||= stopAfter?.(result) ?? false
      if (stopped) return
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  return results
}
