import type { Deployment, ReplicaSet } from 'kubernetes-types/apps/v1.js'
import { count, flag, number, specOf, statusOf } from '../manifest/fields.ts'
import { type KubernetesObject, refOf } from '../manifest/object.ts'
import { condition, isTrue } from '../rollout/conditions.ts'
import { creationVerdict } from '../rollout/creation.ts'
import { openSignal, podVerdict } from '../rollout/doom.ts'
import { failed, progressing, ready, unprovable } from '../rollout/guard.ts'
import { isProven, mismatchVerdict } from '../rollout/image-proof.ts'
import { currentPods, newestReplicaSet, wantedReplicas } from '../rollout/owners.ts'
import { settledPods } from '../rollout/settling.ts'
import type { Observation, Verdict } from '../rollout/verdict.ts'
import type { KindDefinition } from './kind.ts'

/** The default of the API for spec.progressDeadlineSeconds. */
const defaultDeadlineSeconds = 600

/** apps/v1 Deployment: the strictest of what the field checks (counts, conditions, newest ReplicaSet, digest). */
export const deployment: KindDefinition = {
  group: 'apps',
  kind: 'Deployment',
  wave: 'workloads',
  proof: 'every replica is of this revision, available and runs the digest; no old pods are wanted any more',
  readiness,
  look: 'watch',
  around: ['replicaSets', 'pods', 'events'],
  podSpec: ['spec', 'template', 'spec'],
  pods: 'through-replica-sets',
  scales: true,
  observes: true,
}

function readiness(observation: Observation, object: KubernetesObject): Verdict {
  if (flag(specOf<Deployment>(object), 'paused')) {
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
}

function scaledToZero(object: KubernetesObject): Verdict {
  const left = count(statusOf<Deployment>(object), 'replicas')
  return left === 0
    ? ready('scaled to zero: nothing runs', 0, 0)
    : progressing(`${left} old pods to stop`, 0, 0)
}

/**
 * A deadline that ended before our apply says nothing about this revision (kubernetes/kubernetes#49637), so it
 * is believed only when it could have ended since the start.
 */
function deadlineVerdict({ nowMs, startedAtMs }: Observation, object: KubernetesObject): Verdict | undefined {
  const seconds = number(specOf<Deployment>(object), 'progressDeadlineSeconds') ?? defaultDeadlineSeconds
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
  const status = statusOf<Deployment>(object)
  const [all, updated] = [count(status, 'replicas'), count(status, 'updatedReplicas')]
  const [readyCount, available] = [count(status, 'readyReplicas'), count(status, 'availableReplicas')]
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
  if (!isComplete(newestReplicaSet(observation), wanted))
    return say('the newest ReplicaSet is not complete yet')
  const proven = settledPods(observation)
  if (proven.length !== wanted || !isProven(observation, proven))
    return say('its pods are not all seen running this digest for long enough yet')
  return undefined
}

function isComplete(set: KubernetesObject | undefined, wanted: number): boolean {
  if (set === undefined) return false
  const status = statusOf<ReplicaSet>(set)
  return count(status, 'readyReplicas') === wanted && count(status, 'availableReplicas') === wanted
}
