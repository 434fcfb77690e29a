import type { Review } from '../../github/types.ts'
import { Cancelled } from './groups.ts'

interface Waiter {
  readonly environment: string
  readonly answer: (review: Review) => void
}

/** Jobs of a run that wait for a person, by environment. One answer counts for all that wait for it then. */
export class Reviews {
  #waiting: readonly Waiter[] = []

  /** Environments that wait now, each once, in the order they began to. */
  get pending(): readonly string[] {
    return [...new Set(this.#waiting.map((waiter) => waiter.environment))]
  }

  get count(): number {
    return this.#waiting.length
  }

  /** Resolves when approved. Throws an Error when rejected, and Cancelled when `signal` aborts. */
  async wait(environment: string, signal: AbortSignal): Promise<void> {
    if (signal.aborted) throw new Cancelled('The job was cancelled while it waited for a review')
    await new Promise<void>((resolve, reject) => {
      const waiter: Waiter = {
        environment,
        answer: (review) =>
          review.state === 'approved' ? resolve() : reject(rejection(environment, review)),
      }
      this.#waiting = [...this.#waiting, waiter]
      const stop = () => {
        this.#waiting = this.#waiting.filter((other) => other !== waiter)
        reject(new Cancelled('The job was cancelled while it waited for a review'))
      }
      signal.addEventListener('abort', stop, { once: true })
    })
  }

  answer(review: Review): void {
    const names = new Set(review.environments.map((name) => name.toLowerCase()))
    const answered = this.#waiting.filter((waiter) => names.has(waiter.environment.toLowerCase()))
    this.#waiting = this.#waiting.filter((waiter) => !answered.includes(waiter))
    for (const waiter of answered) waiter.answer(review)
  }
}

function rejection(environment: string, review: Review): Error {
  const comment = review.comment === '' ? '' : `: ${review.comment}`
  return new Error(`${review.login} rejected the deployment to ${environment}${comment}`)
}
