import type { Repository } from '../state/records.ts'
import type { World } from '../state/world.ts'
import type { TokenGrant } from '../types.ts'
import { ApiError, type Need, notFound } from './call.ts'

/** True when the grant has the scope at least at this access. */
export function holds(grant: TokenGrant | undefined, { scope, access }: Need): boolean {
  const held = grant?.permissions[scope]
  return held === 'write' || (held === 'read' && access === 'read')
}

/** `contents=read; pull_requests=read`: each alternative that would have been enough. */
export function acceptedPermissions(needs: readonly Need[]): string {
  return needs.map(({ scope, access }) => `${scope.replaceAll('-', '_')}=${access}`).join('; ')
}

/** 403 of a token that lacks a scope, with the header that names what would do. */
export function notAccessible(accepted: string, grant: TokenGrant | undefined): ApiError {
  const kind = grant?.kind === 'user' ? 'personal access token' : 'integration'
  return new ApiError(403, `Resource not accessible by ${kind}`, {
    headers: { 'x-accepted-github-permissions': accepted },
  })
}

/** The repository, or 404 when it does not exist or the token may not see it. */
export function visibleRepository(world: World, fullName: string, grant: TokenGrant | undefined): Repository {
  const repository = world.repositories.get(fullName.toLowerCase())
  if (!repository || (repository.settings.private && !belongs(grant, repository))) throw notFound()
  return repository
}

function belongs(grant: TokenGrant | undefined, repository: Repository): boolean {
  if (!grant) return false
  return (
    grant.repository === undefined || grant.repository.toLowerCase() === repository.fullName.toLowerCase()
  )
}

/**
 * Checks that the token may do this to the repository. Everyone may read a public repository; a token of
 * another repository may do no more than that.
 */
export function authorize(
  repository: Repository,
  needs: readonly Need[],
  grant: TokenGrant | undefined,
): void {
  const isMetadata = needs.every(({ scope, access }) => scope === 'metadata' && access === 'read')
  if (isMetadata) return
  const isRead = needs.some(({ access }) => access === 'read')
  const isOpen = !repository.settings.private && isRead && !needs.some(({ scope }) => closedScopes.has(scope))
  if (isOpen) return
  if (!grant) throw new ApiError(401, 'Requires authentication')
  const held = belongs(grant, repository) && needs.some((need) => holds(grant, need))
  if (!held) throw notAccessible(acceptedPermissions(needs), grant)
}

/** Never public, not even of a public repository. */
const closedScopes = new Set(['administration', 'environments', 'secrets', 'variables'])
