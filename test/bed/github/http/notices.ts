import { emitRefChanges, type RefListener } from '../events/refs.ts'
import { repositoryShape } from '../shapes/repository.ts'
import { userShape } from '../shapes/user.ts'
import type { Repository } from '../state/records.ts'
import type { Actor, World } from '../state/world.ts'
import type { ForgeEvent, Review } from '../types.ts'

export interface RunRequest {
  readonly runId: number
  readonly type: 'cancel' | 'rerun' | 'rerun-failed'
}

/** What a handler tells the outside: ref changes, other events, reviews and requests about runs. */
export class Notices {
  readonly reviewListeners = new Set<(review: Review) => void>()
  readonly runListeners = new Set<(request: RunRequest) => void>()
  readonly #world: World
  readonly #onRefChange: RefListener

  constructor(world: World, onRefChange: RefListener) {
    this.#world = world
    this.#onRefChange = onRefChange
  }

  /** Emits events for every ref that differs from what was last seen. */
  refsChanged(repository: Repository, actor: Actor): void {
    emitRefChanges(this.#world, repository, {
      actor,
      onChange: (...change) => this.#onRefChange(...change),
    })
  }

  /** An event of the repository; `repository` and `sender` are added to the payload. */
  event(repository: Repository, actor: Actor, event: NewEvent): void {
    this.#world.emit({
      ...event,
      repository: repository.fullName,
      actor: actor.login,
      causedBy: actor.kind,
      payload: {
        ...(event.action === undefined ? {} : { action: event.action }),
        ...event.payload,
        repository: repositoryShape(this.#world, repository),
        sender: userShape(this.#world, actor.login),
      },
    })
  }

  review(review: Review): void {
    for (const listener of [...this.reviewListeners]) listener(review)
  }

  runRequest(request: RunRequest): void {
    for (const listener of [...this.runListeners]) listener(request)
  }
}

export type NewEvent = Pick<ForgeEvent, 'name' | 'ref' | 'sha' | 'payload'> &
  Partial<Pick<ForgeEvent, 'action' | 'workflow'>>
