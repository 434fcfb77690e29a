import type { RunControl } from '../control.ts'
import { ActionError, toActionError } from '../../errors.ts'
import { fieldManager } from '../../manifest/field-manager.ts'
import { formatRef, type KubernetesObject, refOf } from '../../manifest/object.ts'
import type { ClusterReader } from '../../ports/cluster/reader.ts'
import type { ApplyResult, ClusterWriter } from '../../ports/cluster/writer.ts'
import type { ObjectChange } from '../../manifest/object-change.ts'
import { inParallel, mostInFlight } from '../in-parallel.ts'
import type { PlannedObject } from '../../manifest/planned-object.ts'
import { type Refused, refusedError } from './refusals.ts'

/** What the server would make of each object it could check; without a resourceVersion where it is new. */
export type Preflight = ReadonlyMap<PlannedObject, KubernetesObject>

/**
 * Server dry run of all objects, in parallel; nothing is written. Errors: `apply-rejected` or `apply-conflict`
 * with all refusals at once; `cluster-forbidden` with every verb that is missing; those of the Cluster port.
 */
export async function dryRun(
  items: readonly PlannedObject[],
  cluster: ClusterWriter,
  { control, written }: { readonly control: RunControl; readonly written: readonly string[] },
): Promise<Preflight> {
  const options = { fieldManager, dryRun: true, signal: control.signal }
  const answers = await inParallel(
    items,
    async ({ object }) => await answerTo(cluster.apply(object, options)),
    {
      limit: mostInFlight,
      stopAfter: (answer) => answer.kind === 'threw' && answer.error.code !== 'cluster-forbidden',
    },
  )
  throwErrors(items, answers)
  const refused: Refused[] = []
  const objects = new Map<PlannedObject, KubernetesObject>()
  for (const [index, item] of items.entries()) {
    const answer = answers[index]
    if (answer === undefined || answer.kind === 'threw') continue
    if (answer.kind === 'applied') objects.set(item, answer.object)
    else refused.push({ item, refusal: answer })
  }
  if (refused.length > 0) throw refusedError(refused, written)
  return objects
}

/** What the cluster answered, or the error that came instead. */
export type Answer = ApplyResult | { readonly kind: 'threw'; readonly error: ActionError }

/** An apply that cannot reject. */
export async function answerTo(applying: Promise<ApplyResult>): Promise<Answer> {
  try {
    return await applying
  } catch (error) {
    return { kind: 'threw', error: toActionError(error) }
  }
}

function throwErrors(items: readonly PlannedObject[], answers: readonly (Answer | undefined)[]): void {
  const thrown = answers.flatMap((answer, index) =>
    answer?.kind === 'threw' ? [{ item: items[index] as PlannedObject, error: answer.error }] : [],
  )
  const other =
    thrown.find(({ error }) => error.code !== 'cluster-forbidden') ??
    (thrown.length === 1 ? thrown[0] : undefined)
  if (other !== undefined) throw other.error
  if (thrown.length === 0) return
  throw new ActionError({
    code: 'cluster-forbidden',
    message: `the account may not apply ${thrown.length} objects; nothing was written`,
    problems: thrown.map(({ item, error }) => ({
      message: `${formatRef(refOf(item.object))}: ${error.message}`,
      where: item.where,
    })),
  })
}

/**
 * What applying each object would do, for `mode: plan`: the answer of the dry run against the live object.
 * Objects that could not be checked yet count as created.
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
      // The account may be allowed to patch but not to get; that is no reason to refuse a preview.
      if (toActionError(error).code === 'cluster-forbidden') return 'unknown'
      throw error
    }
  }
  const changes = new Map<PlannedObject, ObjectChange>()
  for (const batch of batches(items, mostInFlight)) {
    const found = await Promise.all(batch.map(change))
    for (const [index, item] of batch.entries()) changes.set(item, found[index] ?? 'unknown')
  }
  return changes
}

function batches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  )
}

/** Text of an object without what every request changes; the server writes its fields in a fixed order. */
function comparable({ metadata, ...rest }: KubernetesObject): string {
  const { managedFields: _, resourceVersion: __, generation: ___, ...others } = metadata
  return JSON.stringify({ ...rest, metadata: others })
}
