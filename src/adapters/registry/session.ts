import { ActionError } from '../../errors.ts'
import { formatRepository, type ImageRef } from '../../image/image-ref.ts'
import { registryUrl } from './address.ts'
import { basicHeader, fetchToken } from './bearer-token.ts'
import { parseChallenge } from './challenge.ts'
import type { Credentials } from './credentials.ts'
import type { Exchange, HttpRequest } from './exchange.ts'

export type Rights = 'pull' | 'pull,push'

export interface RegistryRequest extends Omit<HttpRequest, 'url'> {
  readonly image: ImageRef
  /** Below `/v2/`, without a slash in front; empty for the API's root. */
  readonly path: string
  readonly rights: Rights
}

/** Sends a request as whoever is logged in; answers the registry's challenge once. */
export type Session = (request: RegistryRequest) => Promise<Response>

/**
 * Gives a Session. The header that answered a challenge is kept per repository and rights, so that one
 * dance serves all requests. Errors: `registry-auth-denied` for 401 and 403, `registry-failed` for 429 and 5xx.
 */
export function openSession(
  exchange: Exchange,
  credentialsFor: (host: string) => Promise<Credentials | undefined>,
): Session {
  const known = new Map<string, string>()
  return async (request) => {
    const key = `${formatRepository(request.image)} ${request.rights}`
    const first = await send(exchange, request, known.get(key))
    if (first.status !== 401) return checked(first, request)
    await first.body?.cancel()
    const credentials = await credentialsFor(request.image.registry)
    const header = await authorization(exchange, { request, response: first, credentials })
    if (header === undefined) throw denied(request, 401, credentials)
    const second = await send(exchange, request, header)
    if (second.status === 401) throw denied(request, 401, credentials)
    known.set(key, header)
    return checked(second, request)
  }
}

async function send(
  exchange: Exchange,
  request: RegistryRequest,
  header: string | undefined,
): Promise<Response> {
  const url = `${registryUrl(request.image.registry)}/v2/${request.path}`
  const authorization = header === undefined ? {} : { authorization: header }
  return await exchange({ ...request, url, headers: { ...request.headers, ...authorization } })
}

interface Dance {
  readonly request: RegistryRequest
  readonly response: Response
  readonly credentials: Credentials | undefined
}

/**
 * The header that answers a challenge; undefined when there is no answer to it. A challenge from where a redirect
 * led to is none of the registry's own: its realm must not get the registry's login.
 */
async function authorization(
  exchange: Exchange,
  { request, response, credentials }: Dance,
): Promise<string | undefined> {
  const { registry } = request.image
  if (new URL(response.url).origin !== new URL(registryUrl(registry)).origin) throw strayed(request, response)
  const challenge = parseChallenge(response.headers.get('www-authenticate'))
  if (challenge === undefined) return undefined
  if (challenge.scheme === 'basic') return credentials === undefined ? undefined : basicHeader(credentials)
  const scope = `repository:${request.image.repository}:${request.rights}`
  return `Bearer ${await fetchToken(exchange, { registry, challenge, scope, credentials, signal: request.signal })}`
}

function strayed(request: RegistryRequest, response: Response): ActionError {
  const message = `the registry ${request.image.registry} led to ${new URL(response.url).host}, which asks for a login of its own`
  return new ActionError({ code: 'registry-auth-denied', message })
}

function denied(request: RegistryRequest, status: number, credentials: Credentials | undefined): ActionError {
  const host = request.image.registry
  const found =
    credentials === undefined ? 'no login is configured for it' : 'it did not accept the configured login'
  return new ActionError({
    code: 'registry-auth-denied',
    message: `the registry ${host} answered ${status} for ${formatRepository(request.image)}: ${found}`,
    remedy: `Log in to ${host} before (docker/login-action), with an account that may ${request.rights.replace(',', ' and ')} here.`,
  })
}

function checked(response: Response, request: RegistryRequest): Response {
  const { status } = response
  if (status === 401 || status === 403) {
    throw new ActionError({
      code: 'registry-auth-denied',
      message: `the registry ${request.image.registry} answered ${status} for ${formatRepository(request.image)}`,
    })
  }
  if (status < 500 && status !== 429) return response
  const message = `the registry ${request.image.registry} answered ${status} at ${request.method} /v2/${request.path}`
  throw new ActionError({ code: 'registry-failed', message })
}
