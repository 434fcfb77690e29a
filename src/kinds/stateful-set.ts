import type { StatefulSet } from 'kubernetes-types/apps/v1.js'
import { count, entry, number, specOf, statusOf, text } from '../manifest/fields.ts'
import { type KubernetesObject, refOf } from '../manifest/object.ts'
import { condition } from '../rollout/conditions.ts'
import { creationVerdict } from '../rollout/creation.ts'
import { openSignal, podVerdict } from '../rollout/doom.ts'
import { isReady } from '../rollout/findings.ts'
import { failed, progressing, ready, unprovable } from '../rollout/guard.ts'
import { isProven, mismatchVerdict } from '../rollout/image-proof.ts'
import { currentPods, otherPods, wantedReplicas } from '../rollout/owners.ts'
import { stuckPodGraceMs } from '../rollout/reasons.ts'
import { settledPods } from '../rollout/settling.ts'
import type { Observation, Verdict } from '../rollout/verdict.ts'
import type { KindDefinition } from './kind.ts'

/** apps/v1 StatefulSet. Only pods of the update revision are judged; a partition keeps the others on purpose. */
export const statefulSet: KindDefinition = {
  group: 'apps',
  kind: 'StatefulSet',
  wave: 'workloads',
  proof: 'every replica above the partition is of the update revision, ready and runs the digest',
  readiness,
  look: 'watch',
  around: ['pods', 'events'],
  podSpec: ['spec', 'template', 'spec'],
  pods: 'owned-by-hash',
  scales: true,
  observes: true,
}

function readiness(observation: Observation, object: KubernetesObject): Verdict {
  const wanted = wantedReplicas(object)
  const pods = currentPods(observation)
  const old = otherPods(observation).filter((pod) => pod.metadata.deletionTimestamp === undefined)
  if (text(strategyOf(object), 'type') === 'OnDelete' && old.length > 0) {
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
}

/** `spec.updateStrategy.rollingUpdate.partition`: ordinals below it keep the old revision. */
function partitionOf(object: KubernetesObject): number {
  return count(entry(strategyOf(object), 'rollingUpdate'), 'partition')
}

function strategyOf(object: KubernetesObject) {
  return entry(specOf<StatefulSet>(object), 'updateStrategy')
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
  if ((text(specOf<StatefulSet>(object), 'podManagementPolicy') ?? 'OrderedReady') !== 'OrderedReady')
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
  const status = statusOf<StatefulSet>(object)
  const [readyCount, updated] = [count(status, 'readyReplicas'), count(status, 'updatedReplicas')]
  const toUpdate = Math.max(0, wanted - partition)
  const signal = openSignal(observation, pods)
  const say = (what: string): Verdict =>
    progressing(signal === undefined ? what : `${what}; ${signal}`, readyCount, wanted)
  if (updated < toUpdate) return say(`${updated} of ${toUpdate} pods are of this revision`)
  if (readyCount !== wanted) return say(`${readyCount} of ${wanted} ready`)
  const all = count(status, 'replicas')
  if (all !== wanted) return say(`${all} pods, ${wanted} wanted`)
  const available = number(status, 'availableReplicas')
  if (available !== undefined && available !== wanted)
    return say(`${available} of ${wanted} available (minReadySeconds)`)
  if (partition === 0 && wanted > 0 && status.currentRevision !== status.updateRevision)
    return say('its controller has not finished the update yet')
  const proven = settledPods(observation)
  if (proven.length < toUpdate || !isProven(observation, proven))
    return say('its pods are not all seen running this digest for long enough yet')
  return undefined
}
