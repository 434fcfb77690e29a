import { ActionError } from '../../errors.ts'
import type { FieldConflict } from '../../ports/cluster/writer.ts'
import type { Reply, Request } from './connection.ts'
import { type Entry, entry, list, text } from '../../manifest/fields.ts'

/** The Status object of an answer that is no success; empty where a proxy answered in its own words. */
export interface Status {
  readonly reason: string
  readonly message: string
  readonly causes: readonly Entry[]
  readonly retryAfterMs: number | undefined
}

/** Reads metav1.Status out of an answer, whatever it holds. */
export function readStatus(reply: Reply): Status {
  const status = parsed(reply.body)
  const details = entry(status, 'details')
  const seconds = details['retryAfterSeconds']
  return {
    reason: text(status, 'reason') ?? '',
    message: text(status, 'message') ?? reply.body.slice(0, 300).trim(),
    causes: list(details, 'causes'),
    retryAfterMs: reply.retryAfterMs ?? (typeof seconds === 'number' ? seconds * 1000 : undefined),
  }
}

/** Whether an answer is in the server's own words, and not in those of a Service behind it. */
export function isStatus(body: string): boolean {
  const { kind, apiVersion } = parsed(body)
  return kind === 'Status' && apiVersion === 'v1'
}

function parsed(body: string): Entry {
  try {
    return entry({ body: JSON.parse(body) }, 'body')
  } catch {
    return {}
  }
}

/**
 * The fields that other managers own, from the causes of a 409 of server-side apply. A cause reads
 * `conflict with "NAME" using apps/v1`, where NAME may itself hold quotes-free words such as a subresource.
 */
export function readConflicts(status: Status): readonly FieldConflict[] {
  return status.causes
    .filter((cause) => text(cause, 'reason') === 'FieldManagerConflict')
    .map((cause) => ({
      field: text(cause, 'field') ?? '',
      manager:
        /conflict with "([^"]*)"/.exec(text(cause, 'message') ?? '')?.[1] ?? text(cause, 'message') ?? '',
    }))
}

/**
 * Whether a 5xx is about the object after all: server-side apply reports fields that the schema does not know
 * as an internal error. Repeating it would only cost time.
 */
export function isAboutObject(reply: Reply): boolean {
  return reply.status === 500 && /typed patch object|failed to create manager/.test(reply.body)
}

/** Whether a 403 comes from authorization (the account may not), as opposed to admission (the object may not). */
export function isForbidden(status: Status): boolean {
  return /User "[^"]*" cannot \S+ (?:resource|path) "/.test(status.message)
}

/** A 403 of authorization as an error that names verb, resource and place. */
export function forbidden(server: string, status: Status): ActionError {
  const what =
    /User "(?<user>[^"]*)" cannot (?<verb>\S+) (?:resource|path) "(?<resource>[^"]*)"(?<rest>.*)/s.exec(
      status.message,
    )
  const { user = '', verb = '', resource = '', rest = '' } = what?.groups ?? {}
  return new ActionError({
    code: 'cluster-forbidden',
    message:
      what === null
        ? `${server} refused: ${status.message}`
        : `"${user}" may not ${verb} ${resource}${rest} (${server})`,
    remedy: `Grant verb "${verb}" on "${resource}" to "${user}"; a Role in this namespace is enough.`,
    evidence: { verb, resource, user },
  })
}

/** 401 although the credentials were made anew where that was possible. */
export function denied(server: string, refreshed: boolean): ActionError {
  return new ActionError({
    code: 'cluster-auth-denied',
    message: `${server} does not accept the credentials of the kubeconfig (401${refreshed ? ', also after a new login' : ''})`,
  })
}

/** An answer that says nothing about the request: the server itself is in trouble. */
export function serverFailed(server: string, reply: Reply): ActionError {
  const { message } = readStatus(reply)
  return new ActionError({
    code: 'cluster-unreachable',
    message: `${server} answered ${reply.status}${message === '' ? '' : `: ${message}`}`,
  })
}

/** A success that is not in the API's own words. */
export function notKubernetes(server: string, reply: Reply): ActionError {
  const begin = reply.body.trim().slice(0, 80).replaceAll(/\s+/g, ' ')
  return new ActionError({
    code: 'cluster-unreachable',
    message: `${server} answered ${reply.status}, but not as an API server does: '${begin}'`,
    remedy: 'Check `server` in the kubeconfig, and whether a proxy or a login page stands in between.',
  })
}

const explanations: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name could not be looked up',
  ETIMEDOUT: 'there was no answer in time',
  ECONNRESET: 'the connection was closed half way',
  EHOSTUNREACH: 'there is no route to the host',
  ENETUNREACH: 'there is no route to the network',
  EPROTO: 'it does not speak TLS',
  CERT_HAS_EXPIRED: 'its certificate has ended',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not signed by the certificate-authority of the kubeconfig',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not signed by the certificate-authority of the kubeconfig',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'its certificate is not signed by the certificate-authority of the kubeconfig',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'its certificate is not signed by the certificate-authority of the kubeconfig',
}

/** A request that got no answer at all. */
export function unreachable(server: string, error: unknown): ActionError {
  return new ActionError({
    code: 'cluster-unreachable',
    message: `cannot reach the API server ${server}: ${whyNoAnswer(error)}`,
    cause: error,
  })
}

/** A write whose answer is lost, and that must not be sent twice. */
export function unanswered(server: string, { method, path }: Request, error: unknown): ActionError {
  const what = `${method} ${path.replace(/\?.*/, '')}`
  return new ActionError({
    code: 'cluster-unreachable',
    message: `${server} gave no answer to ${what}, which may have been carried out all the same: ${whyNoAnswer(error)}`,
    cause: error,
  })
}

function whyNoAnswer(error: unknown): string {
  const code = transportCode(error)
  const why =
    explanations[code] ?? String((error as { readonly message?: unknown } | undefined)?.message ?? error)
  return `${why}${code === '' ? '' : ` (${code})`}`
}

/** `ECONNRESET` and its like; of several addresses tried, the first one's. Empty when there is none. */
export function transportCode(error: unknown): string {
  return transportField(error, 'code')
}

/** Whether the connection never stood, so that the server cannot have read the request. */
export function neverSent(error: unknown): boolean {
  return ['connect', 'getaddrinfo'].includes(transportField(error, 'syscall'))
}

function transportField(error: unknown, field: 'code' | 'syscall'): string {
  const found = (error ?? {}) as Entry
  const value = found[field]
  const first = Array.isArray(found['errors']) ? (found['errors'][0] as unknown) : undefined
  if (value === undefined && first !== undefined) return transportField(first, field)
  return typeof value === 'string' ? value : ''
}
