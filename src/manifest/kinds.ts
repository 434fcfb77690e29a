import type { ValuePath } from '../yaml/line-index.ts'
import { clusterPrefix, type ObjectRef } from './object.ts'

/** The API group: `apps` of `apps/v1`, empty for the core group. Versions do not matter to what a kind is. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/')
  return slash < 0 ? '' : apiVersion.slice(0, slash)
}

/** `apps/Deployment`, `/Pod`: names a kind whatever its version. */
export function kindKey(object: { readonly apiVersion: string; readonly kind: string }): string {
  return `${groupOf(object.apiVersion)}/${object.kind}`
}

/** Tells objects apart as their servers do: group, kind, namespace and name, and the cluster where one is named. */
export function identityOf(ref: ObjectRef): string {
  return `${clusterPrefix(ref)}${kindKey(ref)}/${ref.namespace ?? ''}/${ref.name}`
}

const inTemplate: ValuePath = ['spec', 'template', 'spec']

/** Where each kind keeps its pod spec. Custom resources are not searched: their fields are not known. */
const podSpecs: ReadonlyMap<string, ValuePath> = new Map([
  ['/Pod', ['spec']],
  ['/PodTemplate', ['template', 'spec']],
  ['/ReplicationController', inTemplate],
  ['apps/Deployment', inTemplate],
  ['apps/StatefulSet', inTemplate],
  ['apps/DaemonSet', inTemplate],
  ['apps/ReplicaSet', inTemplate],
  ['batch/Job', inTemplate],
  ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec']],
  ['keda.sh/ScaledJob', ['spec', 'jobTargetRef', 'template', 'spec']],
])

/** The path to the pod spec of an object; undefined for kinds that have none. */
export function podSpecPath(object: {
  readonly apiVersion: string
  readonly kind: string
}): ValuePath | undefined {
  return podSpecs.get(kindKey(object))
}
