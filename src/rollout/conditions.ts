import { type Entry, entry, list, number, text } from '../manifest/fields.ts'
import type { KubernetesObject } from '../manifest/object.ts'

export interface Condition {
  readonly type: string
  readonly status: string
  readonly reason: string
  readonly message: string
  /** Milliseconds since the epoch; undefined when it is not written. */
  readonly sinceMs: number | undefined
  /** The generation that it is about; undefined when its controller does not say. */
  readonly generation: number | undefined
}

/** A condition of `status.conditions`; undefined when the controller has not written it. */
export function condition(object: KubernetesObject, type: string): Condition | undefined {
  return conditionIn(entry(object, 'status'), type)
}

/** A condition of a holder that has `conditions` of its own: a status, a listener, a parent of a route. */
export function conditionIn(holder: Entry, type: string): Condition | undefined {
  const found = list(holder, 'conditions').find((item) => item['type'] === type)
  if (found === undefined) return undefined
  const sinceMs = Date.parse(text(found, 'lastTransitionTime') ?? '')
  return {
    type,
    status: text(found, 'status') ?? '',
    reason: text(found, 'reason') ?? '',
    message: text(found, 'message') ?? '',
    sinceMs: Number.isFinite(sinceMs) ? sinceMs : undefined,
    generation: number(found, 'observedGeneration'),
  }
}

/** Whether a condition is there and True. */
export function isTrue(object: KubernetesObject, type: string): boolean {
  return condition(object, type)?.status === 'True'
}
