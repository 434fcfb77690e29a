import type { KubernetesObject } from '../manifest/object.ts'
import { entry, number } from '../manifest/fields.ts'
import type { Observation } from './verdict.ts'

const revisionAnnotation = 'deployment.kubernetes.io/revision'
const hashLabel = 'controller-revision-hash'
const generationLabel = 'pod-template-generation'
const generationAnnotation = 'deprecated.daemonset.template.generation'

/** The objects that the owner of this UID controls. Labels prove nothing: they match old pods and strangers. */
export function ownedBy(
  objects: readonly KubernetesObject[],
  uid: string | undefined,
): readonly KubernetesObject[] {
  if (uid === undefined) return []
  return objects.filter((object) =>
    object.metadata.ownerReferences?.some((owner) => owner.uid === uid && owner.controller === true),
  )
}

/** The ReplicaSet of the present revision: owned by the object, and with its revision annotation. */
export function newestReplicaSet({
  object,
  podLink,
  replicaSets,
}: Observation): KubernetesObject | undefined {
  const revision = object?.metadata.annotations?.[revisionAnnotation]
  if (object === undefined || podLink !== 'through-replica-sets' || revision === undefined) return undefined
  return ownedBy(replicaSets, object.metadata.uid).find(
    (set) => set.metadata.annotations?.[revisionAnnotation] === revision,
  )
}

/** Pods that belong to the object, draining ones and old revisions included. */
export function allPods({ object, podLink, pods, replicaSets }: Observation): readonly KubernetesObject[] {
  if (object === undefined || podLink === undefined) return []
  if (podLink === 'itself') return [object]
  if (podLink !== 'through-replica-sets') return ownedBy(pods, object.metadata.uid)
  return ownedBy(replicaSets, object.metadata.uid).flatMap((set) => ownedBy(pods, set.metadata.uid))
}

/** Pods of the revision to prove, without those that are being deleted. */
export function currentPods(observation: Observation): readonly KubernetesObject[] {
  return allPods(observation).filter(
    (pod) => isCurrent(observation, pod) && pod.metadata.deletionTimestamp === undefined,
  )
}

/** Pods of other revisions that are still there. */
export function otherPods(observation: Observation): readonly KubernetesObject[] {
  return allPods(observation).filter((pod) => !isCurrent(observation, pod))
}

function isCurrent(observation: Observation, pod: KubernetesObject): boolean {
  const { object, podLink } = observation
  const labels = pod.metadata.labels ?? {}
  if (podLink === 'through-replica-sets') {
    return ownedBy([pod], newestReplicaSet(observation)?.metadata.uid).length > 0
  }
  if (podLink === 'owned-by-hash') return labels[hashLabel] === updateRevisionOf(object)
  // Of a DaemonSet only the generation of its template is readable without the right to list ControllerRevisions.
  const generation = object?.metadata.annotations?.[generationAnnotation]
  if (podLink === 'owned-by-generation' && generation !== undefined)
    return labels[generationLabel] === generation
  return true
}

function updateRevisionOf(object: KubernetesObject | undefined): unknown {
  return object === undefined ? undefined : entry(object, 'status')['updateRevision']
}

/** `spec.replicas`, 1 where it is absent. */
export function wantedReplicas(object: KubernetesObject): number {
  return number(entry(object, 'spec'), 'replicas') ?? 1
}
