import type { RunControl } from '../control.ts'
import { ActionError, toActionError } from '../../errors.ts'
import { fieldManager } from '../../manifest/field-manager.ts'
import { formatRef, type KubernetesObject, refOf } from '../../manifest/object.ts'
import type { ApplyResult, ClusterWriter } from '../../ports/cluster/writer.ts'
import { inParallelUntil } from '../../in-parallel.ts'
import { mostInFlight } from './most-in-flight.ts'
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
  const answers = await inParallelUntil(
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
