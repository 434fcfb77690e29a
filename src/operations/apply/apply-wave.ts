import { defined } from '../../defined.ts'
import type { RunControl } from '../control.ts'
import type { Problem } from '../../errors.ts'
import { list, text } from '../../manifest/fields.ts'
import { fieldManager } from '../../manifest/field-manager.ts'
import { formatRef, type KubernetesObject, refOf } from '../../manifest/object.ts'
import type { Wave } from '../../manifest/waves.ts'
import type { Clock } from '../../ports/clock.ts'
import type { ClusterWriter } from '../../ports/cluster/writer.ts'
import type { ObjectChange } from '../../manifest/object-change.ts'
import { inParallelUntil } from '../../in-parallel.ts'
import { mostInFlight } from './most-in-flight.ts'
import type { PlannedObject } from '../../manifest/planned-object.ts'
import { type Answer, answerTo, type Preflight } from './dry-run.ts'
import { refusalProblems } from './refusals.ts'

/** What became of one object. */
export interface Written {
  readonly item: PlannedObject
  readonly change: ObjectChange
  /** As the server has it now. */
  readonly object?: KubernetesObject
  readonly problems: readonly Problem[]
}

/**
 * Applies one wave, its objects in parallel. After a failure nothing new is started, what is in flight is
 * finished, and every object is reported. Never throws for an object; a request that got no answer leaves
 * its object `unknown`.
 */
export async function applyWave(
  wave: Wave<PlannedObject>,
  cluster: ClusterWriter,
  {
    control,
    preflight,
    clock,
  }: { readonly control: RunControl; readonly preflight: Preflight; readonly clock: Clock },
): Promise<readonly Written[]> {
  const write = async (item: PlannedObject): Promise<Written> => {
    if (control.signal.aborted) return reported(notApplied(item), control)
    const answer = await answerTo(
      cluster.apply(item.object, { fieldManager, dryRun: false, signal: control.signal }),
    )
    const written = outcomeOf(item, answer, (after) => changeOf(preflight.get(item), after, clock.now()))
    report(written, control)
    return written
  }
  const results = await inParallelUntil(wave.objects, write, { limit: mostInFlight, stopAfter: stopsTheRun })
  return wave.objects.map((item, index) => results[index] ?? reported(notApplied(item), control))
}

/** Whether the next wave must not begin. */
export function stopsTheRun({ change }: Written): boolean {
  return change === 'rejected' || change === 'unknown' || change === 'not-applied'
}

export function notApplied(item: PlannedObject): Written {
  return { item, change: 'not-applied', problems: [] }
}

/** Emits the event of one object, and hands it on. */
export function reported(written: Written, control: RunControl): Written {
  report(written, control)
  return written
}

function report({ item, change, problems }: Written, { emit }: RunControl): void {
  const message = problems.length === 0 ? undefined : problems.map((problem) => problem.message).join('; ')
  emit({ type: 'object-applied', ref: refOf(item.object), change, ...defined({ message }) })
}

function outcomeOf(
  item: PlannedObject,
  answer: Answer,
  change: (after: KubernetesObject) => ObjectChange,
): Written {
  if (answer.kind === 'applied')
    return { item, change: change(answer.object), object: answer.object, problems: [] }
  if (answer.kind !== 'threw') return { item, change: 'rejected', problems: refusalProblems(item, answer) }
  const message = `${formatRef(refOf(item.object))}: ${answer.error.message}`
  // 401 and 403 come before anything is written; whatever else went wrong may have reached the server.
  const certain = answer.error.code === 'cluster-forbidden' || answer.error.code === 'cluster-auth-denied'
  return { item, change: certain ? 'not-applied' : 'unknown', problems: [{ message, where: item.where }] }
}

const freshMs = 60_000

/**
 * What a write changed, against the answer of the dry run before it. The dry run carries the resourceVersion of
 * the live object, and none for a new one. A controller may have written the status in between: then our own
 * entry in managedFields decides, whose time moves only when our apply changes something; it has to be a minute
 * old, because it counts whole seconds of the server's clock.
 */
export function changeOf(
  before: KubernetesObject | undefined,
  after: KubernetesObject,
  nowMs: number,
): ObjectChange {
  if (before?.metadata.resourceVersion === undefined) return 'created'
  if (before.metadata.resourceVersion === after.metadata.resourceVersion) return 'unchanged'
  const [timeBefore, time] = [ownTime(before), ownTime(after)]
  const untouched = time !== undefined && time === timeBefore && nowMs - Date.parse(time) > freshMs
  return untouched ? 'unchanged' : 'configured'
}

function ownTime(object: KubernetesObject): string | undefined {
  const entries = list(object.metadata, 'managedFields')
  const own = entries.find((item) => item['manager'] === fieldManager && item['operation'] === 'Apply')
  return own === undefined ? undefined : text(own, 'time')
}
