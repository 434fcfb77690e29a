import { groupOf, kindKey } from './kinds.ts'
import type { KubernetesObject } from './object.ts'

/**
 * The order in which objects are written. Between waves only that is waited for which the next one needs:
 * definitions Established, namespaces Active, Jobs complete. Whatever becomes ready only together with its
 * workload (Services, claims, autoscalers, Ingress) is judged at the end; waiting for it here would deadlock.
 */
const waveNames = [
  'definitions',
  'namespaces',
  'accounts',
  'policies',
  'configuration',
  'jobs',
  'services',
  'workloads',
  'scaling',
  'routes',
] as const
export type WaveName = (typeof waveNames)[number]

const waveOfKind: ReadonlyMap<string, WaveName> = new Map(
  Object.entries({
    definitions: ['apiextensions.k8s.io/CustomResourceDefinition'],
    namespaces: ['/Namespace'],
    accounts: ['/ServiceAccount'],
    policies: [
      '/ResourceQuota',
      '/LimitRange',
      'networking.k8s.io/NetworkPolicy',
      'networking.k8s.io/IngressClass',
      'scheduling.k8s.io/PriorityClass',
      'storage.k8s.io/StorageClass',
      'node.k8s.io/RuntimeClass',
    ],
    configuration: ['/ConfigMap', '/Secret', '/PersistentVolume', '/PersistentVolumeClaim'],
    jobs: ['batch/Job'],
    services: ['/Service', '/Endpoints', 'discovery.k8s.io/EndpointSlice'],
    workloads: [
      '/Pod',
      '/PodTemplate',
      '/ReplicationController',
      'batch/CronJob',
      'keda.sh/ScaledJob',
      'argoproj.io/Rollout',
    ],
    scaling: ['keda.sh/ScaledObject'],
    routes: ['networking.k8s.io/Ingress'],
  } satisfies Record<WaveName, readonly string[]>).flatMap(([wave, kinds]) =>
    kinds.map((kind) => [kind, wave as WaveName] as const),
  ),
)

const waveOfGroup: ReadonlyMap<string, WaveName> = new Map([
  ['rbac.authorization.k8s.io', 'accounts'],
  ['apps', 'workloads'],
  ['autoscaling', 'scaling'],
  ['policy', 'scaling'],
  ['gateway.networking.k8s.io', 'routes'],
  // A webhook that answers before its workload is there would block everything it matches.
  ['admissionregistration.k8s.io', 'routes'],
  ['apiregistration.k8s.io', 'routes'],
])

/** The wave of an object. Kinds that nobody knows (custom resources) go with the Services, before the workloads. */
export function waveOf(object: Pick<KubernetesObject, 'apiVersion' | 'kind'>): WaveName {
  return waveOfKind.get(kindKey(object)) ?? waveOfGroup.get(groupOf(object.apiVersion)) ?? 'services'
}

export interface Wave<T> {
  readonly name: WaveName
  readonly objects: readonly T[]
}

/** Objects by wave, empty waves left out; within a wave the order is that of the input. */
export function sortIntoWaves<T>(
  items: readonly T[],
  objectOf: (item: T) => KubernetesObject,
): readonly Wave<T>[] {
  const byWave = Map.groupBy(items, (item) => waveOf(objectOf(item)))
  return waveNames.flatMap((name) => {
    const objects = byWave.get(name)
    return objects === undefined ? [] : [{ name, objects }]
  })
}
