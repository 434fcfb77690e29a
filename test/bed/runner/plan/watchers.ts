interface Watcher {
  readonly condition: () => boolean
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** Callers that wait until a condition on the runs holds. */
export class Watchers {
  readonly #watchers = new Set<Watcher>()
  #isScheduled = false

  /** Resolves when the condition holds; rejects when `signal` aborts, the condition throws or all is closed. */
  async until(condition: () => boolean, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    await new Promise<void>((resolve, reject) => {
      const watcher = { condition, resolve, reject }
      this.#watchers.add(watcher)
      const abort = () => {
        this.#watchers.delete(watcher)
        reject(signal?.reason)
      }
      signal?.addEventListener('abort', abort, { once: true })
      this.check()
    })
  }

  /** Looks again soon: after everything that follows at once from the change has happened. */
  check(): void {
    if (this.#isScheduled) return
    this.#isScheduled = true
    setImmediate(() => {
      this.#isScheduled = false
      for (const watcher of [...this.#watchers]) this.#look(watcher)
    })
  }

  close(error: Error): void {
    for (const watcher of this.#watchers) watcher.reject(error)
    this.#watchers.clear()
  }

  #look(watcher: Watcher): void {
    try {
      if (!watcher.condition()) return
      watcher.resolve()
    } catch (error) {
      watcher.reject(error)
    }
    this.#watchers.delete(watcher)
  }
}
