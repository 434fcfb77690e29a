import { entry, number, text } from '../manifest/fields.ts'
import { type KubernetesObject, refOf } from '../manifest/object.ts'
import { condition, statusCount } from './conditions.ts'
import { creationVerdict } from './creation.ts'
import { openSignal, podVerdict } from './doom.ts'
import { isReady } from './findings.ts'
import { failed, guarded, progressing, ready, unprovable } from './guard.ts'
import { isProven, mismatchVerdict } from './image-proof.ts'
import { currentPods, otherPods, wantedReplicas } from './owners.ts'
import { stuckPodGraceMs } from './reasons.ts'
import { settledPods } from './settling.ts'
import type { Observation, Verdict } from './verdict.ts'

/** apps/v1 StatefulSet. Only pods of the update revision are judged; a partition keeps the others on purpose. */
export const statefulSet = guarded((observation, object) => {
  const wanted = wantedReplicas(object)
  const pods = currentPods(observation)
  const old = otherPods(observation).filter((pod) => pod.metadata.deletionTimestamp === undefined)
  const strategy = entry(entry(object, 'spec'), 'updateStrategy')
  if (text(strategy, 'type') === 'OnDelete' && old.length > 0) {
    return unprovable(
      'manual-restart-required',
      `updateStrategy is OnDelete and ${old.length} pods still run the old revision: delete them`,
    )
  }
  return (
    mismatchVerdict(observation, pods) ??
    (pods.length + old.length < wanted ? creationVerdict(observation, undefined) : undefined) ??
    podVerdict(observation, pods, 'any') ??
    stuckVerdict(observation, object, old) ??
    unready(observation, object) ??
    ready(wanted === 0 ? 'scaled to zero: nothing runs' : readyText(object, wanted), wanted, wanted)
  )
})

/** `spec.updateStrategy.rollingUpdate.partition`: ordinals below it keep the old revision. */
function partitionOf(object: KubernetesObject): number {
  return number(entry(entry(entry(object, 'spec'), 'updateStrategy'), 'rollingUpdate'), 'partition') ?? 0
}

function readyText(object: KubernetesObject, wanted: number): string {
  const partition = partitionOf(object)
  return partition === 0
    ? `${wanted} of ${wanted} ready`
    : `${wanted} of ${wanted} ready; partition ${partition} keeps ${Math.min(partition, wanted)} on the old revision`
}

/** Under OrderedReady the controller waits for an unhealthy old pod for ever (kubernetes/kubernetes#67250). */
function stuckVerdict(
  { nowMs, startedAtMs }: Observation,
  object: KubernetesObject,
  old: readonly KubernetesObject[],
): Verdict | undefined {
  if ((text(entry(object, 'spec'), 'podManagementPolicy') ?? 'OrderedReady') !== 'OrderedReady')
    return undefined
  const stuck = old.find((pod) => {
    const state = condition(pod, 'Ready')
    return !isReady(pod) && nowMs - Math.max(state?.sinceMs ?? startedAtMs, startedAtMs) >= stuckPodGraceMs
  })
  if (stuck === undefined) return undefined
  const namespace = object.metadata.namespace === undefined ? '' : ` --namespace ${object.metadata.namespace}`
  return failed(refOf(object), 'NeedsForcedDelete', {
    message: `pod ${stuck.metadata.name} of the old revision is not Ready, so the update does not reach it`,
    rule: `stuck-pod: not Ready for ${stuckPodGraceMs / 1000} s under OrderedReady`,
    hint: `kubectl delete pod ${stuck.metadata.name}${namespace}`,
  })
}

function unready(observation: Observation, object: KubernetesObject): Verdict | undefined {
  const wanted = wantedReplicas(object)
  const partition = partitionOf(object)
  const pods = currentPods(observation)
  const readyCount = statusCount(object, 'readyReplicas')
  const toUpdate = Math.max(0, wanted - partition)
  const signal = openSignal(observation, pods)
  const say = (what: string): Verdict =>
    progressing(signal === undefined ? what : `${what}; ${signal}`, readyCount, wanted)
  const status = entry(object, 'status')
  if (statusCount(object, 'updatedReplicas') < toUpdate)
    return say(`${statusCount(object, 'updatedReplicas')} of ${toUpdate} pods are of this revision`)
  if (readyCount !== wanted) return say(`${readyCount} of ${wanted} ready`)
  if (statusCount(object, 'replicas') !== wanted)
    return say(`${statusCount(object, 'replicas')} pods, ${wanted} wanted`)
  const available = number(status, 'availableReplicas')
  if (available !== undefined && available !== wanted)
    return say(`${available} of ${wanted} available (minReadySeconds)`)
  if (partition === 0 && wanted > 0 && status['currentRevision'] !== status['updateRevision'])
    return say('its controller has not finished the update yet')
  const proven = settledPods(observation)
  if (proven.length < toUpdate || !isProven(observation, proven))
    return say('its pods are not all seen running this digest for long enough yet')
  return undefined
}
