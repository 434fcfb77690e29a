/** Places for jobs that run at the same time, given in the order they were asked for. */
export class Slots {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(count: number) {
    this.#free = count
  }

  /** Waits for a place; gives the function that frees it, or undefined when `signal` aborts first. */
  async take(signal: AbortSignal): Promise<(() => void) | undefined> {
    if (signal.aborted) return undefined
    if (this.#free > 0) {
      this.#free -= 1
      return () => this.#release()
    }
    return await new Promise((resolve) => {
      const start = () => resolve(() => this.#release())
      this.#waiting.push(start)
      signal.addEventListener('abort', () => {
        const index = this.#waiting.indexOf(start)
        if (index < 0) return
        this.#waiting.splice(index, 1)
        resolve(undefined)
      })
    })
  }

  #release(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#free += 1
    else next()
  }
}
