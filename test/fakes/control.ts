import type { ActionControl, Known } from '../../src/main/action.ts'
import type { RunEvent } from '../../src/report/events.ts'
import type { ActionSpec, StateOf } from '../../src/schema/declaration.ts'

/** Remembers everything that an action says, keeps and gets to know. */
export interface FakeControl<S extends ActionSpec> extends ActionControl<S> {
  readonly events: RunEvent[]
  /** What a red ending would have in outputs and data. */
  readonly known: { readonly outputs: Record<string, unknown>; readonly data: Record<string, unknown> }
  /** What the post step would get. */
  readonly saved: Record<string, unknown>
}

export function fakeControl<S extends ActionSpec>(signal?: AbortSignal): FakeControl<S> {
  const events: RunEvent[] = []
  const known = { outputs: {}, data: {} }
  const saved = {}
  return {
    ...{ events, known, saved, signal: signal ?? new AbortController().signal },
    emit: (event) => void events.push(event),
    know: ({ outputs, data }: Known<S>) => {
      Object.assign(known.outputs, outputs)
      Object.assign(known.data, data)
    },
    save: (state: Partial<StateOf<S>>) => void Object.assign(saved, state),
  }
}
