import type { KubernetesObject } from '../manifest/object.ts'
import { entry, list, number, text } from '../manifest/fields.ts'

export interface Condition {
  readonly status: string
  readonly reason: string
  readonly message: string
  /** Milliseconds since the epoch; undefined when it is not written. */
  readonly sinceMs: number | undefined
}

/** A condition of `status.conditions`; undefined when the controller has not written it. */
export function condition(object: KubernetesObject, type: string): Condition | undefined {
  const found = list(entry(object, 'status'), 'conditions').find((item) => item['type'] === type)
  if (found === undefined) return undefined
  const sinceMs = Date.parse(text(found, 'lastTransitionTime') ?? '')
  return {
    status: text(found, 'status') ?? '',
    reason: text(found, 'reason') ?? '',
    message: text(found, 'message') ?? '',
    sinceMs: Number.isFinite(sinceMs) ? sinceMs : undefined,
  }
}

/** Whether a condition is there and True. */
export function isTrue(object: KubernetesObject, type: string): boolean {
  return condition(object, type)?.status === 'True'
}

/** A number of `status`; 0 where it is absent, as the API leaves zeros out. */
export function statusCount(object: KubernetesObject, field: string): number {
  return number(entry(object, 'status'), field) ?? 0
}
