import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { World } from '../state/world.ts'
import type { TokenGrant } from '../types.ts'
import { ApiError } from './call.ts'

/** The whole body. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The JSON body; `{}` when there is none. ApiError 400 when it is not a JSON object. */
export function parseBody(bytes: Buffer): Record<string, unknown> {
  if (bytes.length === 0) return {}
  try {
    const body: unknown = JSON.parse(bytes.toString())
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return body as Record<string, unknown>
  } catch {
    throw new ApiError(400, 'Problems parsing JSON')
  }
  throw new ApiError(400, 'Body should be a JSON object')
}

/** The token of `Authorization`: token, bearer, or basic with the token as password. */
function tokenOf(header: string | undefined): string | undefined {
  const [scheme = '', value = ''] = (header ?? '').split(' ')
  if (/^(token|bearer)$/i.test(scheme)) return value
  if (!/^basic$/i.test(scheme)) return undefined
  const pair = Buffer.from(value, 'base64').toString()
  return pair.slice(pair.indexOf(':') + 1)
}

export interface Identity {
  readonly grant: TokenGrant | undefined
  /** Key of the rate window: never the token itself. */
  readonly rateKey: string
  /** For the request log. */
  readonly who: string
}

/** Who asks. ApiError 401 when a token was sent that is unknown or revoked. */
export function identify(world: World, request: IncomingMessage): Identity {
  const token = tokenOf(request.headers.authorization)
  if (token === undefined) return { grant: undefined, rateKey: 'anonymous', who: 'anonymous' }
  const grant = world.tokens.get(token)
  if (!grant) throw new ApiError(401, 'Bad credentials')
  const rateKey = createHash('sha256').update(token).digest('hex')
  return { grant, rateKey, who: grant.kind === 'workflow' ? (grant.repository ?? grant.login) : grant.login }
}

const API_VERSIONS = ['2022-11-28', '2026-03-10']

/** The API version in effect; ApiError 400 for one that does not exist. */
export function apiVersion(request: IncomingMessage): string {
  const asked = request.headers['x-github-api-version'] ?? API_VERSIONS[0]
  const version = API_VERSIONS.find((known) => known === asked)
  if (version) return version
  throw new ApiError(
    400,
    `API version ${String(asked)} does not exist. Known versions: ${API_VERSIONS.join(', ')}.`,
  )
}
