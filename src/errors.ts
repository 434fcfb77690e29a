import { type Blame, endings, type ErrorCode } from './endings.ts'

/** The one error class of Slipway: data first, so that tests, renderers and users match on fields, never on text. */

/** A place in a file of the user; lines count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
}

export interface ErrorDetails {
  readonly code: ErrorCode
  /** Where it is not the one that the table of endings names. */
  readonly blame?: Blame
  /** What was found and what was expected. One sentence, no trailing newline. */
  readonly message: string
  /** What to do. The usual remedy of the code stands in when it is absent. */
  readonly remedy?: string
  readonly where?: Place
  /** Several problems of one kind, reported at once; each a complete line. */
  readonly problems?: readonly Problem[]
  /** Whatever helps at night: server messages, log tails. Never a secret. */
  readonly evidence?: Readonly<Record<string, string>>
  readonly cause?: unknown
}

export interface Problem {
  readonly message: string
  readonly where?: Place
}

export class ActionError extends Error {
  readonly code: ErrorCode
  readonly blame: Blame
  readonly remedy: string
  readonly where: Place | undefined
  readonly problems: readonly Problem[]
  readonly evidence: Readonly<Record<string, string>>

  constructor(details: ErrorDetails) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'ActionError'
    this.code = details.code
    this.blame = details.blame ?? endings[details.code].blame
    this.remedy = details.remedy ?? endings[details.code].remedy
    this.where = details.where
    this.problems = details.problems ?? []
    this.evidence = details.evidence ?? {}
  }
}

/**
 * Thrown by a run whose plan was overtaken by another run before it had written anything: the facts are read
 * and the plan is made again. The error itself is shown only when that has happened too often.
 */
export class PlanOutdated extends ActionError {}

/** Gives any thrown value as an ActionError: unknown ones become `internal` with their stack as evidence. */
export function toActionError(thrown: unknown): ActionError {
  if (thrown instanceof ActionError) return thrown
  // A clean-up failed as well: what went wrong first is what matters.
  if (thrown instanceof SuppressedError) return toActionError(thrown.suppressed)
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  return new ActionError({
    code: 'internal',
    message: error.message,
    evidence: { stack: error.stack ?? error.message },
    cause: thrown,
  })
}

/** `file:line`, or the file alone where no line is known (line 0). */
export function formatPlace(place: Place): string {
  return place.line > 0 ? `${place.file}:${place.line}` : place.file
}
