import { defined } from '../defined.ts'
import type { ActionError, Place, Problem } from '../errors.ts'
import { identityOf } from '../manifest/identity.ts'
import type { ObjectRef } from '../manifest/object.ts'
import type { RunEvent } from './events.ts'
import type { Cause, ObjectState } from '../rollout/cause.ts'
import type { ObjectChange } from '../manifest/object-change.ts'
import type { Outcome, ReasonCode } from '../endings.ts'

/** The output `result`: everything the summary shows. Contract: schema/result.schema.json. */
export interface RunResult {
  readonly schemaVersion: 1
  readonly action: string
  readonly outcome: Outcome
  readonly reasonCode: ReasonCode
  readonly headline: string
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly durationMs: number
  readonly data: Readonly<Record<string, unknown>>
  readonly objects: readonly ResultObject[]
  readonly causes: readonly Cause[]
  readonly error?: ResultError
}

export interface ResultObject extends ObjectRef {
  readonly change?: ObjectChange
  readonly state?: ObjectState
  readonly message?: string
}

export interface ResultError {
  readonly code: string
  readonly blame: string
  readonly message: string
  readonly remedy: string
  readonly where?: Place
  readonly problems?: readonly Problem[]
  readonly evidence?: Readonly<Record<string, string>>
}

/** The last thing said about each object, in the order in which they were first named. */
export function objectsIn(events: readonly RunEvent[]): readonly ResultObject[] {
  const objects = new Map<string, ResultObject>()
  for (const event of events) {
    if (event.type !== 'object-applied' && event.type !== 'object-status') continue
    const key = identityOf(event.ref)
    const known: ResultObject = objects.get(key) ?? { ...event.ref }
    const said = event.type === 'object-applied' ? { change: event.change } : { state: event.state }
    objects.set(key, {
      ...known,
      ...said,
      ...defined({ message: event.message }),
    })
  }
  return [...objects.values()]
}

/** The error as plain JSON. */
export function resultError(error: ActionError): ResultError {
  return {
    code: error.code,
    blame: error.blame,
    message: error.message,
    remedy: error.remedy,
    ...defined({
      where: error.where,
      problems: error.problems.length > 0 ? error.problems : undefined,
      evidence: Object.keys(error.evidence).length > 0 ? error.evidence : undefined,
    }),
  }
}
