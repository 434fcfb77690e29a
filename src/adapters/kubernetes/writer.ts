import { defined } from '../../defined.ts'
import { entry } from '../../manifest/fields.ts'
import { type KubernetesObject, type ObjectRef, refOf } from '../../manifest/object.ts'
import type {
  ClusterWriter,
  DeleteOptions,
  PatchOptions,
  Preconditions,
  Rejected,
  WriteOptions,
} from '../../ports/cluster/writer.ts'
import type { Call, Calls } from './calls.ts'
import type { FindResource } from './discovery.ts'
import { pathsOf } from './paths.ts'
import {
  readApplyAnswer,
  readCreateAnswer,
  readDeleteAnswer,
  readPatchAnswer,
  type WriteAnswer,
} from './write-answers.ts'

/** The writing side of the Cluster port: what is sent, and whether it may be sent twice. */
export function writerOf(calls: Calls, find: FindResource): ClusterWriter {
  const send = async (ref: ObjectRef, write: Write) => await sendWrite({ calls, find }, ref, write)
  return {
    apply: async (object, options) => {
      const sent = await send(refOf(object), applyOf(object, options))
      return 'kind' in sent ? sent : await readApplyAnswer(sent)
    },
    create: async (object, options) => {
      const sent = await send(refOf(object), createOf(object, options))
      return 'kind' in sent ? sent : await readCreateAnswer(sent)
    },
    patch: async (ref, change, options) => {
      const sent = await send(ref, patchOf(change, options))
      return 'kind' in sent ? absentOr(sent) : await readPatchAnswer(sent)
    },
    delete: async (ref, options) => {
      const sent = await send(ref, deleteOf(options))
      return 'kind' in sent ? absentOr(sent) : await readDeleteAnswer(sent)
    },
  }
}

interface Write extends Pick<Call, 'repeatable' | 'signal'> {
  readonly method: 'POST' | 'PATCH' | 'DELETE'
  readonly contentType: string
  readonly parameters?: Readonly<Record<string, string>>
  readonly body: unknown
  readonly preconditions?: Preconditions
}

interface Server {
  readonly calls: Calls
  readonly find: FindResource
}

async function sendWrite(
  { calls, find }: Server,
  ref: ObjectRef,
  { parameters, body, preconditions, ...write }: Write,
): Promise<WriteAnswer | Rejected> {
  const paths = await pathsOf(find, ref, write.signal)
  if ('kind' in paths) return paths
  const path = write.method === 'POST' ? paths.collection : paths.object
  const query = parameters === undefined ? '' : `?${new URLSearchParams(parameters)}`
  const answer = await calls.call({ ...write, path: `${path}${query}`, body: JSON.stringify(body) })
  const { signal } = write
  return { calls, answer, objectPath: paths.object, ...defined({ preconditions, signal }) }
}

function applyOf(object: KubernetesObject, options: WriteOptions & Guarded): Write {
  const { preconditions, signal } = options
  return {
    method: 'PATCH',
    // JSON is YAML, and a good deal faster to write and to read on both sides.
    contentType: 'application/apply-patch+yaml',
    parameters: { ...parametersOf(options), force: 'false' },
    body: withPreconditions(object, preconditions),
    repeatable: true,
    ...defined({ preconditions, signal }),
  }
}

function createOf(
  object: KubernetesObject,
  options: WriteOptions & { readonly repeatable?: boolean },
): Write {
  const { repeatable = false, signal } = options
  return {
    method: 'POST',
    contentType: 'application/json',
    parameters: parametersOf(options),
    body: object,
    repeatable,
    ...defined({ signal }),
  }
}

function patchOf(change: Readonly<Record<string, unknown>>, options: PatchOptions): Write {
  const { preconditions, idempotent = false, signal } = options
  return {
    method: 'PATCH',
    contentType: 'application/merge-patch+json',
    parameters: parametersOf(options),
    body: withPreconditions(change, preconditions),
    // A second patch of the same resourceVersion is refused: the first one has moved it.
    repeatable: idempotent || preconditions?.resourceVersion !== undefined,
    ...defined({ preconditions, signal }),
  }
}

function deleteOf({ dryRun, preconditions, propagation = 'Background', signal }: DeleteOptions): Write {
  return {
    method: 'DELETE',
    contentType: 'application/json',
    // Everything stands in the body: with one, the server reads no parameters.
    body: {
      apiVersion: 'v1',
      kind: 'DeleteOptions',
      propagationPolicy: propagation,
      ...defined({ preconditions, dryRun: dryRun ? ['All'] : undefined }),
    },
    repeatable: preconditions !== undefined,
    ...defined({ preconditions, signal }),
  }
}

interface Guarded {
  readonly preconditions?: Preconditions
}

function parametersOf({ fieldManager, dryRun }: WriteOptions): Readonly<Record<string, string>> {
  return { fieldManager, fieldValidation: 'Strict', ...defined({ dryRun: dryRun ? 'All' : undefined }) }
}

/** In patches of both kinds the preconditions stand in the metadata of what is sent. */
function withPreconditions(
  body: Readonly<Record<string, unknown>>,
  preconditions: Preconditions | undefined,
): Readonly<Record<string, unknown>> {
  return preconditions === undefined
    ? body
    : { ...body, metadata: { ...entry(body, 'metadata'), ...preconditions } }
}

/** A kind that the server does not know has no objects. */
function absentOr(refusal: Rejected): Rejected | { readonly kind: 'absent' } {
  return refusal.status === 404 ? { kind: 'absent' } : refusal
}
