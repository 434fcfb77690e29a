import { ApiError, type Call } from '../http/call.ts'
import type { Actor } from '../state/world.ts'

/** Who is behind a writing request; ApiError 401 without a token. */
export function actorOf(call: Call): Actor {
  if (!call.grant) throw new ApiError(401, 'Requires authentication')
  return { login: call.grant.login, kind: call.grant.kind }
}
