import type { RunControl } from '../control.ts'
import { ActionError } from '../../errors.ts'
import type { KindTable } from '../../kinds/kind-table.ts'
import type { WaveName } from '../../kinds/wave.ts'
import { formatRef, type KubernetesObject, refOf } from '../../manifest/object.ts'
import type { Clock } from '../../ports/clock.ts'
import type { ClusterReader } from '../../ports/cluster/reader.ts'
import { judge } from '../../rollout/guard.ts'
import { observationOf } from '../../rollout/snapshot.ts'

const pollMs = 100
/** Namespaces are Active at once and definitions within a second; more than this is a fault of the cluster. */
const patienceMs = 30_000
/** The waves behind which nothing can be written before their objects are ready. */
const needed: readonly WaveName[] = ['definitions', 'namespaces']

export interface WaitPorts {
  readonly cluster: ClusterReader
  readonly clock: Clock
  readonly control: RunControl
}

/**
 * Waits for what the next wave needs of this one: definitions Established, namespaces Active; all other waves
 * need nothing. Errors: `apply-failed` after 30 s or when an object cannot become ready; `cancelled`.
 */
export async function waitForWave(
  { name, objects }: { readonly name: WaveName; readonly objects: readonly KubernetesObject[] },
  kinds: KindTable,
  ports: WaitPorts,
): Promise<void> {
  if (!needed.includes(name)) return
  await Promise.all(objects.map(async (object) => await waitFor(object, kinds, ports)))
}

async function waitFor(
  applied: KubernetesObject,
  kinds: KindTable,
  { cluster, clock, control }: WaitPorts,
): Promise<void> {
  const untilMs = clock.now() + patienceMs
  let object: KubernetesObject | undefined = applied
  while (object === undefined || !isReady(object, kinds, clock)) {
    if (clock.now() >= untilMs) throw notReady(applied)
    await clock.sleep(pollMs, control.signal)
    object = await cluster.read(refOf(applied), control.signal)
  }
}

function isReady(object: KubernetesObject, kinds: KindTable, clock: Clock): boolean {
  const verdict = judge(kinds.of(object), observationOf(object, { kinds, nowMs: clock.now() }))
  if (verdict.state === 'failed') throw stuck(object, verdict.cause.message || verdict.cause.reason)
  return verdict.state === 'ready'
}

function stuck(object: KubernetesObject, why: string): ActionError {
  return new ActionError({
    code: 'apply-failed',
    message: `${formatRef(refOf(object))}: ${why}`,
  })
}

function notReady(object: KubernetesObject): ActionError {
  return stuck(
    object,
    `not ready ${patienceMs / 1000} s after it was applied; the objects behind it were not written`,
  )
}
