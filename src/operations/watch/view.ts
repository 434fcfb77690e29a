import { defined } from '../../defined.ts'
import type { RunControl } from '../control.ts'
import { toActionError } from '../../errors.ts'
import { identityOf } from '../../manifest/identity.ts'
import { clusterPrefix, type KubernetesObject, type ObjectRef, refOf } from '../../manifest/object.ts'
import type { Clusters } from '../../ports/cluster/index.ts'
import type { ClusterReader, WatchChange } from '../../ports/cluster/reader.ts'
import { isTelling } from '../../rollout/events.ts'
import type { Snapshot } from '../../rollout/snapshot.ts'
import type { PlannedWatch } from '../../rollout/planned-watches.ts'

/** What the watches have shown so far; they end when it is disposed of. */
export interface View extends Disposable {
  /** Resolves when everything was listed once. Errors: what kept a watch from its first list. */
  readonly filled: Promise<void>
  /** Resolves at the next change. Errors: the loss of a watch. */
  changed(): Promise<void>
  snapshot(): Snapshot
  /** Reads some of the plan's `reads` once more. Errors: those of the Cluster port. */
  readAgain(refs: readonly ObjectRef[]): Promise<void>
}

type Objects = Map<string, KubernetesObject>
type Readers = Clusters<ClusterReader>

interface ViewPlan {
  readonly reads: readonly ObjectRef[]
  readonly watches: readonly PlannedWatch[]
}

/**
 * Reads and watches everything of a plan until it is disposed of or the signal aborts. Changes that arrive together
 * wake the waiter once. An optional watch that the account may not have is a note.
 */
export function openView(clusters: Readers, plan: ViewPlan, { emit, signal }: RunControl): View {
  const stop = new AbortController()
  const control = { emit, signal: AbortSignal.any([signal, stop.signal]) }
  const bell = makeBell()
  const parts = plan.watches.map((): Objects => new Map())
  let stored: ReadonlyMap<string, KubernetesObject> = new Map()
  const listed = plan.watches.map((watch, index) => {
    const part: Objects = parts[index] ?? new Map()
    return watchPart({ clusters, watch, part, bell, control })
  })
  const readAgain = async (refs: readonly ObjectRef[]): Promise<void> => {
    const found = new Map(await readStored(clusters, refs, control.signal))
    const asked = new Set(refs.map(identityOf))
    stored = new Map([...[...stored].filter(([identity]) => !asked.has(identity)), ...found])
  }
  const filled = Promise.all([...listed, readAgain(plan.reads)]).then(() => undefined)
  filled.catch(() => undefined)
  const snapshot = (): Snapshot => {
    const lists = parts.map((part) => [...part.values()])
    return snapshotOf(plan.watches, lists, [...stored])
  }
  return { filled, changed: bell.rung, snapshot, readAgain, [Symbol.dispose]: () => stop.abort() }
}

interface WatchedPart {
  readonly clusters: Readers
  readonly watch: PlannedWatch
  readonly part: Objects
  readonly bell: Bell
  readonly control: RunControl
}

/** Keeps one part up to date; resolves with its first list. */
function watchPart({ clusters, watch, part, bell, control }: WatchedPart): Promise<void> {
  const first = Promise.withResolvers<void>()
  const onChange = (change: WatchChange): void => {
    absorb(part, change)
    first.resolve()
    bell.ring()
  }
  const watching = async (): Promise<void> => {
    const cluster = await clusters.cluster(watch.cluster)
    await cluster.watch(watch.query, onChange, control.signal)
  }
  watching().catch((error: unknown) => {
    const { code, message } = toActionError(error)
    if (!watch.optional || code !== 'cluster-forbidden') {
      first.reject(error)
      return bell.crack(error)
    }
    const note = `${clusterPrefix(watch)}${watch.query.kind}s cannot be read, so they are missing below: ${message}`
    control.emit({ type: 'note', level: 'notice', message: note })
    return first.resolve()
  })
  return first.promise
}

interface Bell {
  /** Resolves at the next ring; rejects once it is cracked. */
  rung(): Promise<void>
  ring(): void
  /** A loss stays: a ring that comes after it must not make the waiter forget it. */
  crack(error: unknown): void
}

function makeBell(): Bell {
  let failure: { readonly error: unknown } | undefined
  let next = quietly(Promise.withResolvers<void>())
  return {
    // The waiter asks before it looks, and may never come to wait: no promise of here may reject unheard.
    rung: () => {
      if (failure !== undefined) next.reject(failure.error)
      return next.promise
    },
    ring: () => {
      next.resolve()
      next = quietly(Promise.withResolvers<void>())
    },
    crack: (error) => {
      failure ??= { error }
      next.reject(error)
    },
  }
}

/** Nobody may be waiting when it rejects; whoever asks later gets the failure. */
function quietly(resolvers: PromiseWithResolvers<void>): PromiseWithResolvers<void> {
  resolvers.promise.catch(() => undefined)
  return resolvers
}

/** One fresh look at everything, past all watches. Errors: those of the Cluster port. */
export async function readAfresh(clusters: Readers, plan: ViewPlan, signal: AbortSignal): Promise<Snapshot> {
  const [stored, ...lists] = await Promise.all([
    readStored(clusters, plan.reads, signal),
    // Events are left to the watch.
    ...plan.watches.map(async (watch) =>
      watch.feeds === 'events' ? [] : await listOf(clusters, watch, signal),
    ),
  ])
  return snapshotOf(plan.watches, lists, stored)
}

async function listOf(
  clusters: Readers,
  { cluster, query }: PlannedWatch,
  signal: AbortSignal,
): Promise<readonly KubernetesObject[]> {
  return (await (await clusters.cluster(cluster)).list(query, signal)).items
}

/** Objects under the identity that the plan gives them: they do not know which cluster they come from. */
type Stored = readonly (readonly [identity: string, object: KubernetesObject])[]

async function readStored(
  clusters: Readers,
  refs: readonly ObjectRef[],
  signal: AbortSignal,
): Promise<Stored> {
  const read = async (ref: ObjectRef): Promise<Stored> => {
    const object = await (await clusters.cluster(ref.cluster)).read(ref, signal)
    return object === undefined ? [] : [[identityOf(ref), object]]
  }
  return (await Promise.all(refs.map(read))).flat()
}

function absorb(part: Objects, change: WatchChange): void {
  if (change.type === 'listed') {
    part.clear()
    for (const object of change.items) part.set(uidOf(object), object)
  } else if (change.type === 'deleted') part.delete(uidOf(change.object))
  else part.set(uidOf(change.object), change.object)
}

function uidOf({ metadata }: KubernetesObject): string {
  return metadata.uid ?? `${metadata.namespace ?? ''}/${metadata.name}`
}

function snapshotOf(
  watches: readonly PlannedWatch[],
  lists: readonly (readonly KubernetesObject[])[],
  stored: Stored,
): Snapshot {
  const seen = watches.map((watch, index) => ({ ...watch, items: lists[index] ?? [] }))
  const fed = (feeds: PlannedWatch['feeds']): readonly KubernetesObject[] =>
    seen.flatMap((watch) => (watch.feeds === feeds ? watch.items : []))
  const moving = seen
    .filter(({ feeds }) => feeds === 'objects')
    .flatMap(({ cluster, items }) => items.map((object) => [identityIn(cluster, object), object] as const))
  return {
    objects: new Map([...stored, ...moving]),
    replicaSets: fed('replicaSets'),
    pods: fed('pods'),
    endpointSlices: fed('endpointSlices'),
    events: fed('events').filter(isTelling),
  }
}

function identityIn(cluster: string | undefined, object: KubernetesObject): string {
  return identityOf({ ...refOf(object), ...defined({ cluster }) })
}
