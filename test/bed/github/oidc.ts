import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

type Claims = Readonly<Record<string, string>>

export interface OidcAnswer {
  readonly status: number
  readonly body: unknown
}

const LIFETIME_S = 300
const REQUEST_PATH = '/_services/oidc/token'
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** `repo:O/R:environment:NAME`, else `:pull_request`, else the ref; colons inside values become %3A. */
function subjectOf(claims: Claims): string {
  const escape = (value: string | undefined) => (value ?? '').replaceAll(':', '%3A')
  const start = `repo:${escape(claims['repository'])}`
  if (claims['environment']) return `${start}:environment:${escape(claims['environment'])}`
  if (claims['event_name'] === 'pull_request') return `${start}:pull_request`
  return `${start}:ref:${escape(claims['ref'])}`
}

/** The OIDC provider of the emulator: its issuer is the server itself. */
export class OidcProvider {
  readonly #jobs = new Map<string, Claims>()
  readonly #now: () => number
  #keys: { readonly privateKey: KeyObject; readonly publicKey: KeyObject } | undefined

  constructor(now: () => number) {
    this.#now = now
  }

  /** Made when first needed: most runs never ask. */
  get #keyPair() {
    this.#keys ??= generateKeyPairSync('rsa', { modulusLength: 2048 })
    return this.#keys
  }

  get #keyId(): string {
    const spki = this.#keyPair.publicKey.export({ type: 'spki', format: 'der' })
    return createHash('sha256').update(spki).digest('hex').slice(0, 40)
  }

  /** Registers a job; the request URL already has a query, as GitHub's does: `&audience=` can be appended. */
  register(
    serverUrl: string,
    claims: Claims,
  ): { readonly requestUrl: string; readonly requestToken: string } {
    const requestToken = `oidc_${randomUUID()}`
    this.#jobs.set(requestToken, claims)
    return { requestUrl: `${serverUrl}${REQUEST_PATH}?api-version=2.0`, requestToken }
  }

  /** The answer to a request below the server's root; undefined when the path is not OIDC's. */
  answer(serverUrl: string, url: URL, request: IncomingMessage): OidcAnswer | undefined {
    if (url.pathname === '/.well-known/openid-configuration')
      return { status: 200, body: configuration(serverUrl) }
    if (url.pathname === '/.well-known/jwks') return { status: 200, body: { keys: [this.#publicJwk()] } }
    if (url.pathname !== REQUEST_PATH) return undefined
    const bearer = /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const claims = this.#jobs.get(bearer)
    if (!claims) return { status: 401, body: { message: 'The OIDC request token is unknown.' } }
    return { status: 200, body: { value: this.#token(serverUrl, claims, url.searchParams.get('audience')) } }
  }

  #publicJwk(): Record<string, unknown> {
    const jwk = this.#keyPair.publicKey.export({ format: 'jwk' })
    return { ...jwk, kid: this.#keyId, use: 'sig', alg: 'RS256' }
  }

  #token(serverUrl: string, claims: Claims, audience: string | null): string {
    const now = Math.floor(this.#now() / 1000)
    const owner = claims['repository_owner'] ?? claims['repository']?.split('/')[0] ?? ''
    const times = { iat: now, nbf: now - 5, exp: now + LIFETIME_S }
    const payload = {
      sub: subjectOf(claims),
      ...claims,
      iss: serverUrl,
      aud: audience || `${serverUrl}/${owner}`,
      jti: randomUUID(),
      ...times,
    }
    const header = { typ: 'JWT', alg: 'RS256', kid: this.#keyId }
    const signed = `${base64url(header)}.${base64url(payload)}`
    return `${signed}.${sign('sha256', Buffer.from(signed), this.#keyPair.privateKey).toString('base64url')}`
  }
}

function configuration(serverUrl: string): Record<string, unknown> {
  return {
    issuer: serverUrl,
    jwks_uri: `${serverUrl}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  }
}
