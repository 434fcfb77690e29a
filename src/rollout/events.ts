import { entry, text } from '../manifest/fields.ts'
import type { KubernetesObject } from '../manifest/object.ts'

/** The few events without alarm that a rule reads; all others of their type only say that things go well. */
const telling = ['WaitForFirstConsumer', 'WaitForPodScheduled']

/** Whether an event warns, or answers a question of a rule, about an object that can be told. */
export function isTelling(event: KubernetesObject): boolean {
  const about = entry(event, 'involvedObject')['uid'] !== undefined
  return about && (isWarning(event) || telling.includes(text(event, 'reason') ?? ''))
}

export function isWarning(event: KubernetesObject): boolean {
  return event['type'] === 'Warning'
}

/** When it happened last, milliseconds since the epoch; 0 when it does not say. */
export function lastSeenMs(event: KubernetesObject): number {
  const stamp =
    text(entry(event, 'series'), 'lastObservedTime') ??
    text(event, 'lastTimestamp') ??
    text(event, 'eventTime') ??
    event.metadata.creationTimestamp
  return Date.parse(stamp ?? '') || 0
}

/** The one that happened last; of two at the same time the one that was seen later. */
export function newestEvent(events: readonly KubernetesObject[]): KubernetesObject | undefined {
  return events.toSorted((a, b) => lastSeenMs(a) - lastSeenMs(b)).at(-1)
}
