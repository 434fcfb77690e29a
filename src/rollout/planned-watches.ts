import { defined } from '../defined.ts'
import type { KindRef, Surroundings } from '../kinds/kind.ts'
import type { KindTable } from '../kinds/kind-table.ts'
import { clusterPrefix, type ObjectRef } from '../manifest/object.ts'
import type { AppliedObject, Observation } from './verdict.ts'

/** What is watched, for how long, and what has to be proven. */
export interface WatchPlan {
  readonly kinds: KindTable
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
  readonly feeds: 'objects' | Surroundings
  /** A missing right is a note, not an error. */
  readonly optional: boolean
}

/** One watch for each cluster, kind and namespace of what moves, and those that their kinds want around them. */
export function plannedWatches(targets: readonly AppliedObject[], kinds: KindTable): readonly PlannedWatch[] {
  const moving = targets.filter((target) => isWatched(target, kinds))
  const own = moving.map((target) => watch(target, target, 'objects'))
  const around = moving.flatMap((target) =>
    (kinds.of(target)?.around ?? []).map((feeds) => watch(target, surroundings[feeds], feeds)),
  )
  const byKey = new Map(
    [...own, ...around].map((item) => [
      `${clusterPrefix(item)}${item.feeds} ${item.query.apiVersion} ${item.query.kind} ${item.query.namespace ?? ''}`,
      item,
    ]),
  )
  return [...byKey.values()]
}

/** Whether looking again and again can change the verdict: not where nothing can be proven of the kind. */
function isWatched(target: AppliedObject, kinds: KindTable): boolean {
  const definition = kinds.of(target)
  return definition?.look === 'watch' && typeof definition.readiness === 'function'
}

/** Whether nothing moves after the apply, so that reading the object is enough. */
export function isRead(target: AppliedObject, kinds: KindTable): boolean {
  return kinds.of(target)?.look === 'read'
}

const surroundings: Readonly<Record<Surroundings, KindRef>> = {
  replicaSets: { apiVersion: 'apps/v1', kind: 'ReplicaSet' },
  pods: { apiVersion: 'v1', kind: 'Pod' },
  endpointSlices: { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice' },
  events: { apiVersion: 'v1', kind: 'Event' },
}

function watch(
  { cluster, namespace }: AppliedObject,
  { apiVersion, kind }: KindRef,
  feeds: PlannedWatch['feeds'],
): PlannedWatch {
  return {
    ...defined({ cluster }),
    query: { apiVersion, kind, ...defined({ namespace }) },
    feeds,
    // Events explain. Without them one verdict is later: whether a claim waits for its first pod.
    optional: feeds === 'events',
  }
}
