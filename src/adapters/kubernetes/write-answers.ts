import { defined } from '../../defined.ts'
import { text } from '../../manifest/fields.ts'
import type { KubernetesObject } from '../../manifest/object.ts'
import type {
  ApplyResult,
  CreateResult,
  DeleteResult,
  InTheWay,
  PatchResult,
  PreconditionFailed,
  Preconditions,
  Rejected,
} from '../../ports/cluster/writer.ts'
import { readObject } from './answers.ts'
import type { Answer, Calls } from './calls.ts'
import { forbidden, isAboutObject, isForbidden, readConflicts, readStatus, serverFailed } from './failures.ts'
import { readAt } from './reader.ts'

/** What the server said to a write, and what is needed to look at the object behind a refusal. */
export interface WriteAnswer {
  readonly calls: Calls
  readonly answer: Answer
  readonly objectPath: string
  readonly preconditions?: Preconditions
  readonly signal?: AbortSignal
}

/** What server-side apply said. Errors: those of `refusalIn`. */
export async function readApplyAnswer(sent: WriteAnswer): Promise<ApplyResult> {
  const object = writtenIn(sent)
  if (object !== undefined) return { kind: 'applied', object }
  const status = readStatus(sent.answer)
  const fields = sent.answer.status === 409 ? readConflicts(status) : []
  if (fields.length > 0) return { kind: 'conflict', message: status.message, fields }
  return await refusalIn(sent)
}

/** What the server said to a new object. Errors: those of `refusalIn`. */
export async function readCreateAnswer(sent: WriteAnswer): Promise<CreateResult> {
  const object = writtenIn(sent)
  if (object !== undefined) return { kind: 'created', object }
  const { status, message, reason } = { ...readStatus(sent.answer), status: sent.answer.status }
  return status === 409 && reason === 'AlreadyExists'
    ? { kind: 'exists', ...inTheWay(sent, message, await present(sent)) }
    : rejectionIn(sent)
}

/** What the server said to a patch. Errors: those of `refusalIn`. */
export async function readPatchAnswer(sent: WriteAnswer): Promise<PatchResult> {
  const object = writtenIn(sent)
  if (object !== undefined) return { kind: 'patched', object }
  return sent.answer.status === 404 ? { kind: 'absent' } : await refusalIn(sent)
}

/** What the server said to a deletion. Errors: those of `refusalIn`. */
export async function readDeleteAnswer(sent: WriteAnswer): Promise<DeleteResult> {
  const { answer } = sent
  if (answer.status === 404) return { kind: 'absent' }
  const object = writtenIn(sent)
  if (object === undefined) return await refusalIn(sent)
  // A Status, or the object as it was, when nothing of it is left.
  return object.metadata?.deletionTimestamp === undefined ? { kind: 'deleted' } : { kind: 'deleting', object }
}

/** The object in an answer of success (of a deletion it may be a Status, without metadata of an object). */
function writtenIn({ calls, answer }: WriteAnswer): KubernetesObject | undefined {
  return answer.status >= 200 && answer.status < 300
    ? (readObject(calls.server, answer) as KubernetesObject)
    : undefined
}

/**
 * Why nothing was written. Errors: `cluster-forbidden`, `cluster-unreachable` (429 and 5xx after all tries that
 * the call allows).
 */
async function refusalIn(sent: WriteAnswer): Promise<PreconditionFailed | Rejected> {
  const { answer, preconditions } = sent
  const status = readStatus(answer)
  // UIDs cannot be changed: that is how a patch with the wrong one is refused.
  const foreign = status.causes.some((cause) => text(cause, 'field') === 'metadata.uid')
  if (preconditions === undefined || (answer.status !== 409 && !foreign)) return rejectionIn(sent)
  const object = await present(sent)
  return object !== undefined && holds(preconditions, object)
    ? rejectionIn(sent)
    : { kind: 'precondition-failed', ...inTheWay(sent, status.message, object) }
}

/** There are other reasons for a 409, such as a Namespace that is being emptied. */
function holds({ uid, resourceVersion }: Preconditions, { metadata }: KubernetesObject): boolean {
  return metadata.uid === uid && resourceVersion === undefined
}

function rejectionIn({ calls: { server }, answer }: WriteAnswer): Rejected {
  const status = readStatus(answer)
  if (answer.status === 403 && isForbidden(status)) throw forbidden(server, status)
  if (answer.status === 429 || (answer.status >= 500 && !isAboutObject(answer)))
    throw serverFailed(server, answer)
  return {
    kind: 'rejected',
    status: answer.status,
    reason: status.reason || 'Invalid',
    message: status.message,
  }
}

/** The refusal is certain; that the object cannot be read as well does not change it. */
async function present({ calls, objectPath, signal }: WriteAnswer): Promise<KubernetesObject | undefined> {
  return await readAt(calls, objectPath, signal).catch(() => undefined)
}

function inTheWay({ answer }: WriteAnswer, message: string, object: KubernetesObject | undefined): InTheWay {
  return { message, afterLostAnswer: answer.afterLostAnswer, ...defined({ object }) }
}
