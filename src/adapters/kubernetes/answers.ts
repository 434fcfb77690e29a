import type { ActionError } from '../../errors.ts'
import type { KubernetesObject } from '../../manifest/object.ts'
import type { ApplyResult } from '../../ports/cluster.ts'
import type { Reply } from './connection.ts'
import type { Entry } from '../../manifest/fields.ts'
import {
  forbidden,
  isAboutObject,
  isForbidden,
  notKubernetes,
  readConflicts,
  readStatus,
  serverFailed,
} from './failures.ts'

/** An answer to a read that is no success. */
export function failed(server: string, reply: Reply): ActionError {
  return reply.status === 403 ? forbidden(server, readStatus(reply)) : serverFailed(server, reply)
}

/**
 * The object in an answer of success. Errors: `cluster-unreachable` when it holds none: a proxy or a login page
 * has answered instead of the API server.
 */
export function readObject(server: string, reply: Reply): Entry {
  try {
    const body: unknown = JSON.parse(reply.body)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Entry
  } catch {
    // Below: one error for both.
  }
  throw notKubernetes(server, reply)
}

/**
 * What server-side apply said. A refusal of the object is a result; one of the account is an error.
 * Errors: `cluster-forbidden`, `cluster-unreachable` (429 and 5xx after all tries).
 */
export function readApplied(server: string, reply: Reply): ApplyResult {
  if (reply.status === 200 || reply.status === 201) {
    return { kind: 'applied', object: readObject(server, reply) as KubernetesObject }
  }
  const status = readStatus(reply)
  const fields = reply.status === 409 ? readConflicts(status) : []
  if (fields.length > 0) return { kind: 'conflict', message: status.message, fields }
  if (reply.status === 403 && isForbidden(status)) throw forbidden(server, status)
  if (reply.status === 429 || (reply.status >= 500 && !isAboutObject(reply)))
    throw serverFailed(server, reply)
  return {
    kind: 'rejected',
    status: reply.status,
    reason: status.reason || 'Invalid',
    message: status.message,
  }
}
