import type { KindTable } from '../kinds/kind-table.ts'
import { identityOf } from '../manifest/identity.ts'
import { type KubernetesObject, refOf } from '../manifest/object.ts'
import type { AppliedObject, Observation } from './verdict.ts'

/** Everything that was seen of the clusters at one moment. */
export interface Snapshot {
  /** The applied objects by `identityOf`. */
  readonly objects: ReadonlyMap<string, KubernetesObject>
  readonly replicaSets: readonly KubernetesObject[]
  readonly pods: readonly KubernetesObject[]
  readonly endpointSlices: readonly KubernetesObject[]
  readonly events: readonly KubernetesObject[]
}

/** What the tracker knows from earlier moments. */
export interface Memory {
  readonly kinds: KindTable
  readonly targets: readonly AppliedObject[]
  readonly startedAtMs: number
  readonly firstSeenMs: Observation['firstSeenMs']
  readonly exits: Observation['exits']
  readonly digests: Observation['digests']
}

/**
 * Cuts a snapshot into one observation for each target, so that a rule looks at its own pods and not at all
 * twenty thousand. Owner UIDs decide what belongs where.
 */
export function observations(
  snapshot: Snapshot,
  { kinds, targets, ...memory }: Memory,
  nowMs: number,
): readonly Observation[] {
  const sets = byOwner(snapshot.replicaSets)
  const pods = byOwner(snapshot.pods)
  const slices = byOwner(snapshot.endpointSlices)
  const events = groupBy(snapshot.events, (event) => uidOf(event['involvedObject']))
  return targets.map((target) => {
    const object = snapshot.objects.get(identityOf(target))
    const uid = object?.metadata.uid ?? ''
    const replicaSets = sets.get(uid) ?? []
    const makers = [uid, ...replicaSets.map((set) => set.metadata.uid ?? '')]
    const own = makers.flatMap((maker) => pods.get(maker) ?? [])
    const concerned = [...makers, ...own.map((pod) => pod.metadata.uid ?? '')]
    return {
      startedAtMs: memory.startedAtMs,
      firstSeenMs: memory.firstSeenMs,
      exits: memory.exits,
      digests: memory.digests,
      nowMs,
      target,
      object,
      podLink: kinds.of(target)?.pods,
      replicaSets,
      pods: own,
      endpointSlices: slices.get(uid) ?? [],
      events: concerned.flatMap((item) => events.get(item) ?? []),
    }
  })
}

function byOwner(objects: readonly KubernetesObject[]): ReadonlyMap<string, readonly KubernetesObject[]> {
  return groupBy(
    objects,
    ({ metadata }) => metadata.ownerReferences?.find((owner) => owner.controller === true)?.uid ?? '',
  )
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

function uidOf(reference: unknown): string {
  return String((reference as { uid?: unknown } | undefined)?.uid ?? '')
}

/** An observation of an object alone, as it is now, with nothing around it. */
export function observationOf(
  object: KubernetesObject,
  { kinds, nowMs }: { readonly kinds: KindTable; readonly nowMs: number },
): Observation {
  const target = { ...refOf(object), uid: object.metadata.uid ?? '' }
  const snapshot = { objects: new Map([[identityOf(target), object]]), ...nothingAround }
  const memory = { targets: [target], kinds, startedAtMs: nowMs, firstSeenMs: {}, exits: {}, digests: {} }
  return observations(snapshot, memory, nowMs)[0] as Observation
}

const nothingAround = { replicaSets: [], pods: [], endpointSlices: [], events: [] }
