import type { Place } from '../errors.ts'
import type { ObjectRef } from '../manifest/object.ts'
import type { ObjectChange } from '../manifest/object-change.ts'
import type { Cause, ObjectState } from '../rollout/cause.ts'

/**
 * What happens during a run, as data. run.ts emits these and never logs; the renderers of this folder turn
 * them into log lines, annotations, the step summary and the JSON result.
 */
export type RunEvent =
  /** First: the whole plan, so that every renderer can say "3 of 7". */
  | { readonly type: 'planned'; readonly steps: readonly { readonly id: string; readonly title: string }[] }
  | { readonly type: 'step-started'; readonly id: string }
  | {
      readonly type: 'step-finished'
      readonly id: string
      readonly outcome: 'ok' | 'failed' | 'skipped'
      readonly detail?: string
    }
  /** A tool was started; argv is safe to print. */
  | { readonly type: 'command'; readonly tool: string; readonly argv: readonly string[] }
  /** A line that a tool printed. */
  | { readonly type: 'tool-line'; readonly line: string }
  | {
      readonly type: 'note'
      readonly level: 'info' | 'notice' | 'warning'
      readonly message: string
      readonly where?: Place
    }
  | {
      readonly type: 'object-applied'
      readonly ref: ObjectRef
      readonly change: ObjectChange
      readonly message?: string
    }
  /** Emitted on each change of an object's state while waiting. */
  | {
      readonly type: 'object-status'
      readonly ref: ObjectRef
      readonly state: ObjectState
      readonly message: string
      readonly ready?: number
      readonly wanted?: number
    }
  /** Nothing changed for a while; renderers may print what is pending. */
  | {
      readonly type: 'heartbeat'
      readonly elapsedMs: number
      readonly remainingMs: number
      readonly pending: readonly string[]
    }
  /** Why something failed, complete enough for the first look at night. */
  | { readonly type: 'cause'; readonly cause: Cause }
  /** A table for the summary: reviewers read it. */
  | {
      readonly type: 'table'
      readonly title: string
      readonly header: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

/** What a run hands its events to. */
export type Emit = (event: RunEvent) => void
