export interface ParallelOptions {
  /** How many are at work at once. */
  readonly limit: number
}

export interface StoppableOptions<R> extends ParallelOptions {
  /** Once true for a result, nothing new is started; what is in flight is finished. */
  readonly stopAfter: (result: R) => boolean
}

/**
 * The results of `work` in the order of the items. Errors: the first of `work`; from then on nothing new is started,
 * and what is in flight is not waited for.
 */
export async function inParallel<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  { limit }: ParallelOptions,
): Promise<readonly R[]> {
  const results: R[] = []
  await runAll(items, limit, async (item, index) => {
    results[index] = await work(item)
    return true
  })
  return results
}

/** The same, but undefined for items that were never started because `stopAfter` said so before. */
export async function inParallelUntil<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  { limit, stopAfter }: StoppableOptions<R>,
): Promise<readonly (R | undefined)[]> {
  const results = items.map((): R | undefined => undefined)
  await runAll(items, limit, async (item, index) => {
    const result = await work(item)
    results[index] = result
    return !stopAfter(result)
  })
  return results
}

/** Runs `work` for the items in their order, until one says false or fails. */
async function runAll<T>(
  items: readonly T[],
  limit: number,
  work: (item: T, index: number) => Promise<boolean>,
): Promise<void> {
  const waiting = items.entries()
  let stopped = false
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      const goesOn = await work(item, index).catch((error: unknown) => {
        stopped = true
        throw error
      })
      stopped ||= !goesOn
      if (stopped) return
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
}
