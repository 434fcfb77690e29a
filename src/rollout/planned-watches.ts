import { defined } from '../defined.ts'
import { clusterPrefix, type ObjectRef } from '../manifest/object.ts'
import { isWorkload, kindKey } from './rules.ts'
import type { AppliedObject, Observation } from './verdict.ts'

/** What is watched, for how long, and what has to be proven. */
export interface WatchPlan {
  readonly targets: readonly AppliedObject[]
  readonly digests: Observation['digests']
  /** Objects that only have to be there. */
  readonly reads: readonly ObjectRef[]
  readonly watches: readonly PlannedWatch[]
  readonly startedAtMs: number
  readonly timeoutMs: number
}

/** `namespace` undefined: a cluster-scoped kind. */
export interface WatchQuery {
  readonly apiVersion: string
  readonly kind: string
  readonly namespace?: string
}

export interface PlannedWatch {
  /** Where, as in `ObjectRef`. */
  readonly cluster?: string
  readonly query: WatchQuery
  /** Which part of the snapshot it feeds. */
  readonly feeds: 'objects' | 'replicaSets' | 'pods' | 'endpointSlices' | 'events'
  /** A missing right is a note, not an error. */
  readonly optional: boolean
}

/** One watch for each cluster, kind and namespace, and around workloads those that explain them. */
export function plannedWatches(moving: readonly AppliedObject[]): readonly PlannedWatch[] {
  const own = moving.map((target) => inClusterOf(target, watch(target, target.namespace, 'objects')))
  const around = moving.flatMap((target) => watchesAround(target).map((item) => inClusterOf(target, item)))
  const all = [...own, ...around]
  const byKey = new Map(
    all.map((item) => [
      `${clusterPrefix(item)}${item.feeds} ${item.query.apiVersion} ${item.query.kind} ${item.query.namespace ?? ''}`,
      item,
    ]),
  )
  return [...byKey.values()]
}

function inClusterOf({ cluster }: AppliedObject, planned: PlannedWatch): PlannedWatch {
  return { ...planned, ...defined({ cluster }) }
}

function watchesAround(target: AppliedObject): readonly PlannedWatch[] {
  const { namespace } = target
  const events: PlannedWatch = {
    ...watch({ apiVersion: 'v1', kind: 'Event' }, namespace, 'events'),
    optional: true,
  }
  if (kindKey(target) === 'Service')
    return [watch({ apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice' }, namespace, 'endpointSlices')]
  if (kindKey(target) === 'Pod') return [events]
  if (!isWorkload(target)) return []
  const pods = watch({ apiVersion: 'v1', kind: 'Pod' }, namespace, 'pods')
  const sets = watch({ apiVersion: 'apps/v1', kind: 'ReplicaSet' }, namespace, 'replicaSets')
  return target.kind === 'Deployment' ? [sets, pods, events] : [pods, events]
}

type KindOnly = Pick<WatchQuery, 'apiVersion' | 'kind'>

function watch(
  { apiVersion, kind }: KindOnly,
  namespace: string | undefined,
  feeds: PlannedWatch['feeds'],
): PlannedWatch {
  return {
    query: { apiVersion, kind, ...defined({ namespace }) },
    feeds,
    optional: false,
  }
}
