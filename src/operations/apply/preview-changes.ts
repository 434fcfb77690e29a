import { inParallel } from '../../in-parallel.ts'
import { type KubernetesObject, refOf } from '../../manifest/object.ts'
import type { ObjectChange } from '../../manifest/object-change.ts'
import type { PlannedObject } from '../../manifest/planned-object.ts'
import type { ClusterReader } from '../../ports/cluster/reader.ts'
import { mostInFlight } from './most-in-flight.ts'
import type { Preflight } from './dry-run.ts'

/**
 * What applying each object would do: the answer of the dry run against the live object. Objects that could not be
 * checked yet count as created; one that cannot be read now is unknown, since no apply needs it. Errors: `cancelled`.
 */
export async function previewChanges(
  items: readonly PlannedObject[],
  {
    preflight,
    cluster,
    signal,
  }: { readonly preflight: Preflight; readonly cluster: ClusterReader; readonly signal: AbortSignal },
): Promise<ReadonlyMap<PlannedObject, ObjectChange>> {
  const change = async (item: PlannedObject): Promise<ObjectChange> => {
    const after = preflight.get(item)
    if (after?.metadata.resourceVersion === undefined) return 'created'
    try {
      const live = await cluster.read(refOf(item.object), signal)
      return live !== undefined && comparable(live) === comparable(after) ? 'unchanged' : 'configured'
    } catch (error) {
      // The account may be allowed to patch but not to get; the server may have had a bad moment.
      if (signal.aborted) throw error
      return 'unknown'
    }
  }
  const found = await inParallel(items, change, { limit: mostInFlight })
  return new Map(items.map((item, index) => [item, found[index] ?? 'unknown']))
}

/** Text of an object without what every request changes; the server writes its fields in a fixed order. */
function comparable({ metadata, ...rest }: KubernetesObject): string {
  const { managedFields: _, resourceVersion: __, generation: ___, ...others } = metadata
  return JSON.stringify({ ...rest, metadata: others })
}
