import type { ActionError } from '../../errors.ts'
import type { Reply } from './connection.ts'
import type { Entry } from '../../manifest/fields.ts'
import { forbidden, notKubernetes, readStatus, serverFailed } from './failures.ts'

/** An answer to a read that is no success. */
export function readFailure(server: string, reply: Reply): ActionError {
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
