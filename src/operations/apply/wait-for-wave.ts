import type { RunControl } from '../control.ts'
import { ActionError } from '../../errors.ts'
import { entry, list, text } from '../../manifest/fields.ts'
import { formatRef, type KubernetesObject, refOf } from '../../manifest/object.ts'
import type { WaveName } from '../../manifest/waves.ts'
import type { Clock } from '../../ports/clock.ts'
import type { ClusterReader } from '../../ports/cluster/reader.ts'

const pollMs = 100
/** Namespaces are Active at once and definitions within a second; more than this is a fault of the cluster. */
const patienceMs = 30_000

export interface WaitPorts {
  readonly cluster: ClusterReader
  readonly clock: Clock
  readonly control: RunControl
}

/**
 * Waits for what the next wave needs of this one: definitions Established, namespaces Active; all other waves
 * need nothing. Errors: `apply-failed` after 30 s or when a definition's names are taken; `cancelled`.
 */
export async function waitForWave(
  name: WaveName,
  objects: readonly KubernetesObject[],
  ports: WaitPorts,
): Promise<void> {
  const isReady = name === 'definitions' ? isEstablished : name === 'namespaces' ? isActive : undefined
  if (isReady === undefined) return
  await Promise.all(objects.map(async (object) => await waitFor(object, isReady, ports)))
}

async function waitFor(
  applied: KubernetesObject,
  isReady: (object: KubernetesObject) => boolean,
  ports: WaitPorts,
): Promise<void> {
  const { cluster, clock, control } = ports
  const untilMs = clock.now() + patienceMs
  let object: KubernetesObject | undefined = applied
  while (object === undefined || !isReady(object)) {
    if (clock.now() >= untilMs) throw notReady(applied)
    await clock.sleep(pollMs, control.signal)
    object = await cluster.read(refOf(applied), control.signal)
  }
}

function isActive(namespace: KubernetesObject): boolean {
  const phase = text(entry(namespace, 'status'), 'phase')
  if (phase === 'Terminating') throw stuck(namespace, 'it is being deleted (phase Terminating)')
  return phase === 'Active'
}

function isEstablished(definition: KubernetesObject): boolean {
  const conditions = list(entry(definition, 'status'), 'conditions')
  const named = conditions.find((condition) => condition['type'] === 'NamesAccepted')
  if (named?.['status'] === 'False') throw stuck(definition, text(named, 'message') ?? 'its names are taken')
  return conditions.some((condition) => condition['type'] === 'Established' && condition['status'] === 'True')
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
