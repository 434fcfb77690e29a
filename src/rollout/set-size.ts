import { ActionError } from '../errors.ts'
import { type KubernetesObject, refOf } from '../manifest/object.ts'

/**
 * The output `applied` reaches verify-rollout as one environment variable, and Linux starts no process with one
 * above 128 KiB (MAX_ARG_STRLEN). Some room is left for names that grow.
 */
const mostAppliedBytes = 120_000

const sampleUid = '00000000-0000-0000-0000-000000000000'

/** Refuses a set that could be applied but never verified. Errors: `manifest-invalid`, before anything is written. */
export function requireCarriable(objects: readonly KubernetesObject[], folder: string): void {
  const applied = objects.map((object) => ({ ...refOf(object), uid: sampleUid, generation: 1_000_000 }))
  const bytes = Buffer.byteLength(JSON.stringify(applied))
  if (bytes <= mostAppliedBytes) return
  throw new ActionError({
    code: 'manifest-invalid',
    message: `${folder}: ${objects.length} objects are too many to be verified together (their list has ${bytes} bytes, ${mostAppliedBytes} at most); nothing was written`,
    remedy: 'Split the set into several services, each with a slipway.yml of its own.',
    where: { file: folder, line: 0 },
  })
}
