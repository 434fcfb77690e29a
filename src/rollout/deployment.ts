import { entry, number } from '../manifest/fields.ts'
import { type KubernetesObject, refOf } from '../manifest/object.ts'
import { condition, isTrue, statusCount } from './conditions.ts'
import { creationVerdict } from './creation.ts'
import { openSignal, podVerdict } from './doom.ts'
import { failed, guarded, progressing, ready, unprovable } from './guard.ts'
import { isProven, mismatchVerdict } from './image-proof.ts'
import { currentPods, newestReplicaSet, wantedReplicas } from './owners.ts'
import { settledPods } from './settling.ts'
import type { Observation, Verdict } from './verdict.ts'

/** The default of the API for spec.progressDeadlineSeconds. */
const defaultDeadlineSeconds = 600

/** apps/v1 Deployment: the strictest of what the field checks (counts, conditions, newest ReplicaSet, digest). */
export const deployment = guarded((observation, object) => {
  if (entry(object, 'spec')['paused'] === true) {
    return unprovable('paused', 'spec.paused is true: its controller rolls nothing out until it is resumed')
  }
  const wanted = wantedReplicas(object)
  if (wanted === 0) return scaledToZero(object)
  const pods = currentPods(observation)
  const newest = newestReplicaSet(observation)
  const missing = pods.length < wanted ? creationVerdict(observation, newest) : undefined
  return (
    mismatchVerdict(observation, pods) ??
    missing ??
    podVerdict(observation, pods, 'all') ??
    deadlineVerdict(observation, object) ??
    unready(observation, object) ??
    ready(`${wanted} of ${wanted} ready`, wanted, wanted)
  )
})

function scaledToZero(object: KubernetesObject): Verdict {
  const left = statusCount(object, 'replicas')
  return left === 0
    ? ready('scaled to zero: nothing runs', 0, 0)
    : progressing(`${left} old pods to stop`, 0, 0)
}

/**
 * A deadline that ended before our apply says nothing about this revision (kubernetes/kubernetes#49637), so it
 * is believed only when it could have ended since the start.
 */
function deadlineVerdict({ nowMs, startedAtMs }: Observation, object: KubernetesObject): Verdict | undefined {
  const seconds = number(entry(object, 'spec'), 'progressDeadlineSeconds') ?? defaultDeadlineSeconds
  const limitMs = seconds * 1000
  if (nowMs - startedAtMs < limitMs) return undefined
  const rule = `progressDeadlineSeconds: ${seconds} s`
  const hint = 'Nothing moved within the deadline of the Deployment: see the state of its pods.'
  const progress = condition(object, 'Progressing')
  if (progress?.status === 'False')
    return failed(refOf(object), progress.reason, { message: progress.message, rule, hint })
  const available = condition(object, 'Available')
  const since = Math.max(available?.sinceMs ?? nowMs, startedAtMs)
  if (available?.status !== 'False' || nowMs - since < limitMs) return undefined
  return failed(refOf(object), available.reason, { message: available.message, rule, hint })
}

function unready(observation: Observation, object: KubernetesObject): Verdict | undefined {
  const wanted = wantedReplicas(object)
  const [all, updated, readyCount, available] = [
    'replicas',
    'updatedReplicas',
    'readyReplicas',
    'availableReplicas',
  ].map((field) => statusCount(object, field)) as [number, number, number, number]
  const newest = newestReplicaSet(observation)
  const pods = currentPods(observation)
  const signal = openSignal(observation, pods)
  const say = (what: string): Verdict =>
    progressing(signal === undefined ? what : `${what}; ${signal}`, Math.min(readyCount, updated), wanted)
  if (updated !== wanted) return say(`${updated} of ${wanted} pods are of this revision`)
  if (all !== wanted) return say(`${all - wanted} pods of old revisions to stop`)
  if (readyCount !== wanted) return say(`${readyCount} of ${wanted} ready`)
  if (available !== wanted) return say(`${available} of ${wanted} available (minReadySeconds)`)
  if (!isTrue(object, 'Available')) return say('not Available yet')
  if (condition(object, 'Progressing')?.reason !== 'NewReplicaSetAvailable')
    return say('its controller has not finished yet')
  if (
    newest === undefined ||
    statusCount(newest, 'readyReplicas') !== wanted ||
    statusCount(newest, 'availableReplicas') !== wanted
  ) {
    return say('the newest ReplicaSet is not complete yet')
  }
  const proven = settledPods(observation)
  if (proven.length !== wanted || !isProven(observation, proven))
    return say('its pods are not all seen running this digest for long enough yet')
  return undefined
}
