/** Further waiters of a `queue: max` group are cancelled. */
const LONGEST_QUEUE = 100

export interface GroupRequest {
  /** `owner/name`: groups are apart per repository and compare without case. */
  readonly repository: string
  readonly group: string
  readonly cancelInProgress: boolean
  readonly queue: 'single' | 'max'
  /** Called when the group goes to someone else: while waiting, or while holding it with cancel-in-progress. */
  readonly onCancelled: (message: string) => void
  /** Aborted when the waiting run or job is cancelled. */
  readonly signal: AbortSignal
}

interface Entry {
  readonly request: GroupRequest
  readonly start: () => void
}

interface Group {
  holder: Entry | undefined
  waiting: Entry[]
}

/** Concurrency groups of the emulator, shared by workflow-level and job-level users. */
export class ConcurrencyGroups {
  readonly #groups = new Map<string, Group>()

  /** Whether a request would have to wait now. */
  isTaken(request: Pick<GroupRequest, 'repository' | 'group'>): boolean {
    return this.#groups.get(keyOf(request))?.holder !== undefined
  }

  /**
   * Waits for the group; gives the function that leaves it. A newer waiter cancels older ones under
   * `single`. Gives undefined when the request is cancelled while it waits.
   */
  async enter(request: GroupRequest): Promise<(() => void) | undefined> {
    if (request.signal.aborted) return undefined
    const group = this.#groups.get(keyOf(request)) ?? { holder: undefined, waiting: [] }
    this.#groups.set(keyOf(request), group)
    return await new Promise((resolve) => {
      const leave = () => this.#leave(group, entry)
      const entry: Entry = { request, start: () => resolve(leave) }
      request.signal.addEventListener('abort', () => {
        if (group.holder === entry) return
        group.waiting = group.waiting.filter((other) => other !== entry)
        resolve(undefined)
      })
      this.#arrive(group, entry)
    })
  }

  #arrive(group: Group, entry: Entry): void {
    const { request } = entry
    if (group.holder === undefined) return this.#hold(group, entry)
    if (request.queue === 'single') this.#dropWaiting(group, request.group)
    if (group.waiting.length >= LONGEST_QUEUE) {
      request.onCancelled(`Canceling since the queue of ${request.group} is full (${LONGEST_QUEUE} waiting)`)
      return
    }
    group.waiting.push(entry)
    if (request.cancelInProgress) group.holder.request.onCancelled(superseded(request.group))
  }

  #dropWaiting(group: Group, name: string): void {
    const older = group.waiting
    group.waiting = []
    for (const entry of older) entry.request.onCancelled(superseded(name))
  }

  #hold(group: Group, entry: Entry): void {
    group.holder = entry
    entry.start()
  }

  #leave(group: Group, entry: Entry): void {
    if (group.holder !== entry) return
    group.holder = undefined
    const next = group.waiting.shift()
    if (next !== undefined) this.#hold(group, next)
  }
}

function superseded(group: string): string {
  return `Canceling since a higher priority waiting request for ${group} exists`
}

function keyOf({ repository, group }: Pick<GroupRequest, 'repository' | 'group'>): string {
  return `${repository.toLowerCase()}\n${group.toLowerCase()}`
}
