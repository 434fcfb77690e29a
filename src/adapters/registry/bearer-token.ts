import { defined } from '../../defined.ts'
import { ActionError } from '../../errors.ts'
import { isLoopback } from './address.ts'
import type { Challenge } from './challenge.ts'
import type { Credentials } from './credentials.ts'
import type { Exchange, HttpRequest } from './exchange.ts'

export interface TokenRequest {
  /** Whom the challenge came from: `host` with optional port. */
  readonly registry: string
  readonly challenge: Extract<Challenge, { scheme: 'bearer' }>
  /** `repository:owner/name:pull,push`. */
  readonly scope: string
  readonly credentials: Credentials | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Fetches the token that a registry's challenge asks for (distribution, token authentication; an identity
 * token goes through the OAuth2 form). Errors: `registry-auth-denied`, `registry-failed`.
 */
export async function fetchToken(exchange: Exchange, request: TokenRequest): Promise<string> {
  const realm = realmUrl(request)
  const response =
    request.credentials?.kind === 'identity-token'
      ? await exchange(refreshRequest(realm, request, request.credentials.token))
      : await ask(exchange, realm, request)
  if (response.status >= 500 || response.status === 429) {
    throw new ActionError({ code: 'registry-failed', message: failure(realm, response) })
  }
  if (!response.ok) {
    throw new ActionError({
      code: 'registry-auth-denied',
      message: failure(realm, response),
    })
  }
  return await readToken(realm, response)
}

function failure(realm: URL, response: Response): string {
  return `the token server ${realm.host} of the registry answered ${response.status}`
}

/**
 * Neither a login nor a token travels over plain http, except between a registry and a token server that are
 * both on this machine: a registry elsewhere must not make us ask services that only this machine reaches.
 */
function realmUrl({ challenge, registry }: TokenRequest): URL {
  const realm = URL.canParse(challenge.realm) ? new URL(challenge.realm) : undefined
  const local = realm?.protocol === 'http:' && isLoopback(realm.host) && isLoopback(registry)
  if (realm !== undefined && (realm.protocol === 'https:' || local)) return realm
  const message = `the registry asks to send the login to '${challenge.realm}', which is not an https address`
  throw new ActionError({ code: 'registry-auth-denied', message })
}

async function ask(exchange: Exchange, realm: URL, request: TokenRequest): Promise<Response> {
  const { challenge, scope, credentials, signal } = request
  const url = new URL(realm)
  if (challenge.service !== undefined) url.searchParams.set('service', challenge.service)
  url.searchParams.set('scope', scope)
  const headers = credentials === undefined ? {} : { authorization: basicHeader(credentials) }
  return await exchange({ method: 'GET', url: url.href, headers, signal })
}

function refreshRequest(realm: URL, request: TokenRequest, token: string): HttpRequest {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: token,
    client_id: 'slipway',
    scope: request.scope,
    ...defined({ service: request.challenge.service }),
  })
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return {
    method: 'POST',
    url: realm.href,
    headers,
    body: form.toString(),
    signal: request.signal,
    redirect: 'manual',
  }
}

async function readToken(realm: URL, response: Response): Promise<string> {
  const body = (await response.json().catch(() => ({}))) as { token?: unknown; access_token?: unknown } | null
  const token = body?.token ?? body?.access_token
  if (typeof token === 'string' && token !== '') return token
  const message = `the token server ${realm.host} of the registry answered without a token`
  throw new ActionError({ code: 'registry-failed', message })
}

/** The Basic header of a login; an identity token goes as password of the user `<token>`. */
export function basicHeader(credentials: Credentials): string {
  const [user, password] =
    credentials.kind === 'password'
      ? [credentials.username, credentials.password]
      : ['<token>', credentials.token]
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}
