/**
 * A request to stop a part of a run: the whole run, a matrix, one job. Parts below get it too. It asks
 * (jobs whose `if` still holds go on) or forces.
 */
export class Cancellation {
  #requested = false
  #forced = false
  readonly #listeners = new Set<(forced: boolean) => void>()

  get requested(): boolean {
    return this.#requested
  }

  request(forced = false): void {
    if (this.#requested && (this.#forced || !forced)) return
    this.#requested = true
    this.#forced ||= forced
    for (const listener of [...this.#listeners]) listener(this.#forced)
  }

  /** Calls `listener` for each request, at once when there was one; the return value stops it. */
  onRequest(listener: (forced: boolean) => void): () => void {
    this.#listeners.add(listener)
    if (this.#requested) listener(this.#forced)
    return () => this.#listeners.delete(listener)
  }

  /** A part below this one. `end` it, or it is kept as long as this. */
  part(): Cancellation & { end(): void } {
    const child = new Cancellation()
    const end = this.onRequest((forced) => child.request(forced))
    return Object.assign(child, { end })
  }
}
