import { EVENT_ID, type Event, getScalarValue } from 'js-yaml'

/** Keys and list positions from the root of a document to one of its values. */
export type ValuePath = readonly (string | number)[]

/**
 * The line (from 1) on which the value at a path stands: for an entry of a mapping the line of its key.
 * The nearest parent that is there answers for a path that is not. `events` are those of one document.
 */
export function lineOfPath(source: string, events: readonly Event[], path: ValuePath): number {
  const cursor = new EventCursor(source, events)
  return lineAt(source, cursor.find(path))
}

/** The line of an offset, from 1. */
export function lineAt(source: string, offset: number): number {
  let line = 1
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) line += 1
  return line
}

/** Where an event's text begins; -1 when it has none (an empty scalar, the end of a collection). */
export function offsetOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return scalarStart(event.valueStart, event.tagStart, event.anchorStart)
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return event.start
  return event.type === EVENT_ID.ALIAS ? event.anchorStart : -1
}

function scalarStart(...starts: readonly number[]): number {
  return starts.find((start) => start >= 0) ?? -1
}

class EventCursor {
  readonly #source: string
  readonly #events: readonly Event[]
  #at = 0

  constructor(source: string, events: readonly Event[]) {
    this.#source = source
    this.#events = events
    if (events[0]?.type === EVENT_ID.DOCUMENT) this.#at = 1
  }

  find(path: ValuePath): number {
    let best = this.#offset(0)
    for (const step of path) {
      const opened = this.#events[this.#at]
      this.#at += 1
      const found =
        opened?.type === EVENT_ID.MAPPING
          ? this.#enterEntry(String(step))
          : opened?.type === EVENT_ID.SEQUENCE && this.#enterItem(Number(step))
      if (found === undefined || found === false) return best
      best = found >= 0 ? found : best
    }
    return best
  }

  /** Moves to the value of a key and gives the key's offset. */
  #enterEntry(key: string): number | undefined {
    while (this.#inside()) {
      const event = this.#events[this.#at]
      const offset = this.#offset(this.#at)
      const matches = event?.type === EVENT_ID.SCALAR && getScalarValue(this.#source, event) === key
      this.#skip()
      if (matches) return offset
      this.#skip()
    }
    return undefined
  }

  #enterItem(index: number): number | undefined {
    for (let i = 0; i < index && this.#inside(); i += 1) this.#skip()
    return this.#inside() ? this.#offset(this.#at) : undefined
  }

  #inside(): boolean {
    const event = this.#events[this.#at]
    return event !== undefined && event.type !== EVENT_ID.POP
  }

  /** Moves behind one whole node. */
  #skip(): void {
    let depth = 0
    do {
      const type = this.#events[this.#at]?.type
      if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1
      if (type === EVENT_ID.POP) depth -= 1
      this.#at += 1
    } while (depth > 0)
  }

  #offset(at: number): number {
    const from = this.#events.slice(at, at + 2).map(offsetOf)
    return from.find((offset) => offset >= 0) ?? 0
  }
}
