import type { ObjectRef } from '../manifest/object.ts'

/** How an applied object stands while somebody waits for it. */
export type ObjectState = 'pending' | 'progressing' | 'ready' | 'failed' | 'gone'

/** Why an object cannot become ready, complete enough for the first look at night. */
export interface Cause {
  readonly ref: ObjectRef
  /** Kubernetes' own word: CrashLoopBackOff, ImagePullBackOff, ProgressDeadlineExceeded, ... */
  readonly reason: string
  readonly message: string
  /** The rule that made it final, with its numbers. */
  readonly rule: string
  readonly hint?: string
  readonly pod?: string
  readonly node?: string
  readonly container?: string
  readonly initContainer?: boolean
  readonly exitCode?: number
  readonly restarts?: number
  /** Last lines of the container, previous run first choice. */
  readonly log?: readonly string[]
  /** Warning events since the start, newest last. */
  readonly events?: readonly string[]
  /** How many other pods show the same cause. */
  readonly alike?: number
}
