import { entry, list, number } from '../manifest/fields.ts'
import type { KubernetesObject } from '../manifest/object.ts'
import { condition } from './conditions.ts'
import { containersOf, isReady } from './findings.ts'
import { currentPods } from './owners.ts'
import type { Observation } from './verdict.ts'

/**
 * Without a readiness probe "Ready" only means "started": a program that ends a moment later was Ready, too. Such
 * a pod has to run this long without a restart before it counts.
 */
const settleMs = 5000
/** Ready for this long by the cluster's clock is enough, however far the two clocks are apart. */
const longReadyMs = 60_000

/** The key of a pod's present Ready stretch; a restart begins another one. */
export function readyKey(pod: KubernetesObject): string {
  const restarts = containersOf(pod).reduce((sum, container) => sum + container.restarts, 0)
  return `${pod.metadata.uid ?? pod.metadata.name}/ready/${restarts}`
}

/** The pods of the revision whose Ready is worth something. */
export function settledPods(observation: Observation): readonly KubernetesObject[] {
  return currentPods(observation).filter(
    (pod) => isReady(pod) && settlesAtMs(observation, pod) <= observation.nowMs,
  )
}

/** When a Ready pod counts: at once with a readiness probe or minReadySeconds, later without. */
export function settlesAtMs({ object, firstSeenMs, nowMs }: Observation, pod: KubernetesObject): number {
  const minReady = object === undefined ? 0 : (number(entry(object, 'spec'), 'minReadySeconds') ?? 0)
  const probed = list(entry(pod, 'spec'), 'containers').every(
    (container) => container['readinessProbe'] !== undefined,
  )
  const sinceMs = condition(pod, 'Ready')?.sinceMs ?? nowMs
  if (minReady > 0 || probed || nowMs - sinceMs >= longReadyMs) return nowMs
  return (firstSeenMs[readyKey(pod)] ?? nowMs) + settleMs
}
