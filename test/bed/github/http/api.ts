import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Violations } from '../contract/violations.ts'
import type { World } from '../state/world.ts'
import { ApiError, type Call, notFound, type Reply } from './call.ts'
import type { Notices } from './notices.ts'
import { authorize, visibleRepository } from './permission.ts'
import { RateLimits } from './rate.ts'
import { apiVersion, type Identity, identify, parseBody, readBytes } from './read-request.ts'
import type { Match, Router } from './router.ts'

export interface ApiRequest {
  readonly request: IncomingMessage
  readonly url: URL
  readonly host: 'api' | 'uploads'
  /** Without the mount point. */
  readonly path: string
  readonly lagMs: number
}

export interface Outcome {
  readonly reply: Reply
  readonly who: string
  readonly operationId: string | undefined
}

export interface ApiParts {
  readonly world: World
  readonly notices: Notices
  readonly router: Router
  readonly violations: Violations
}

/** The REST API: from a request to a reply, without the wire. */
export class Api {
  readonly #parts: ApiParts
  readonly #rates: RateLimits

  constructor(parts: ApiParts) {
    this.#parts = parts
    this.#rates = new RateLimits(parts.world.now)
  }

  /** Never rejects for what the client did wrong: that is a reply. */
  async answer(asked: ApiRequest): Promise<Outcome> {
    const match = this.#parts.router.match(asked.host, asked.request.method ?? 'GET', asked.path)
    const operationId = match?.route.operationId
    const bytes = await readBytes(asked.request)
    const headers: Record<string, string> = { 'x-github-request-id': randomUUID() }
    let identity: Identity = { grant: undefined, rateKey: 'anonymous', who: 'anonymous' }
    try {
      identity = identify(this.#parts.world, asked.request)
      headers['x-github-api-version-selected'] = apiVersion(asked.request)
      const isFree = operationId === 'rate-limit/get'
      if (!isFree) Object.assign(headers, this.#rates.count(identity.rateKey, identity.grant))
      if (!match) throw notFound()
      const reply = this.#handle(asked, { match, bytes, identity })
      return { reply: this.#finish(asked, reply, { headers, identity }), who: identity.who, operationId }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const reply = errorReply(error)
      if (operationId) this.#parts.violations.reply(operationId, reply.status, reply.body)
      return { reply: withHeaders(reply, headers), who: identity.who, operationId }
    }
  }

  #handle(asked: ApiRequest, found: { match: Match; bytes: Buffer; identity: Identity }): Reply {
    const { world, notices, violations } = this.#parts
    const { route, params } = found.match
    const { grant, rateKey } = found.identity
    const fullName = `${params['owner'] ?? ''}/${params['repo'] ?? ''}`
    const repository = route.in === 'repository' ? visibleRepository(world, fullName, grant) : undefined
    if (repository) authorize(repository, route.needs, grant)
    const body = asked.host === 'uploads' ? {} : parseBody(found.bytes)
    const parts = { params, query: asked.url.searchParams, body, hasBody: found.bytes.length > 0 }
    refuse(violations.request(route.operationId, parts))
    const call: Call = {
      world,
      notices,
      method: asked.request.method ?? 'GET',
      path: asked.path,
      params,
      query: asked.url.searchParams,
      body,
      bytes: found.bytes,
      headers: asked.request.headers,
      grant,
      visibleUntilMs: asked.lagMs > 0 ? world.now() - asked.lagMs : Number.POSITIVE_INFINITY,
      rate: () => this.#rates.peek(rateKey, grant),
    }
    const reply = route.in === 'repository' && repository ? route.handler({ ...call, repository }) : undefined
    const done = reply ?? (route.in === 'global' ? route.handler(call) : undefined)
    if (!done) throw notFound()
    if (!done.bytes) violations.reply(route.operationId, done.status, done.body)
    return done
  }

  /** Adds ETag and the common headers; answers 304, at no cost, when the client has this version already. */
  #finish(
    asked: ApiRequest,
    reply: Reply,
    common: { headers: Record<string, string>; identity: Identity },
  ): Reply {
    const { headers, identity } = common
    const isRead = asked.request.method === 'GET' && reply.status === 200
    if (!isRead || reply.bytes) return withHeaders(reply, headers)
    const etag = `W/"${createHash('sha256').update(JSON.stringify(reply.body)).digest('hex')}"`
    const known = String(asked.request.headers['if-none-match'] ?? '').split(/\s*,\s*/)
    if (!known.some((tag) => tag.replace(/^W\//, '') === etag.slice(2)))
      return withHeaders(reply, { ...headers, etag })
    const refunded = identity.grant ? this.#rates.refund(identity.rateKey) : {}
    return { status: 304, headers: { ...headers, ...refunded, etag } }
  }
}

function withHeaders(reply: Reply, headers: Record<string, string>): Reply {
  return { ...reply, headers: { ...headers, ...reply.headers } }
}

/** GitHub names a missing or ill-typed field this way. */
function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new ApiError(422, `Invalid request.\n\n${problems.join('\n')}`)
}

function errorReply({ status, message, errors, headers }: ApiError): Reply {
  const documentation = 'https://docs.github.com/rest'
  const body = {
    message,
    ...(errors ? { errors } : {}),
    documentation_url: documentation,
    status: String(status),
  }
  return { status, body, headers }
}
