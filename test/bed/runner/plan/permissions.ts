import type { Permissions, RepositorySettings, Scope } from '../../github/types.ts'
import type { TemplateToken } from '../job-types.ts'
import { entriesOf, literalText } from './tokens.ts'

/** Token scopes of a `permissions:` block, as GitHub's workflow schema lists them. */
const SCOPES = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'code-quality',
  'contents',
  'copilot-requests',
  'deployments',
  'discussions',
  'drives',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
  'vulnerability-alerts',
]
const WITHOUT_READ = new Set(['id-token', 'copilot-requests'])
const WITHOUT_WRITE = new Set(['models', 'vulnerability-alerts'])
const RANK = { none: 0, read: 1, write: 2 }

/** What a workflow or a job may have at most, and what it gets when it asks for nothing. */
export interface Ceiling {
  readonly permissions: Permissions
  /** Set while no block has been met: the policy of the repository, and who owns it. */
  readonly policy?: { readonly kind: 'restricted' | 'permissive'; readonly owner: string }
}

/** Scopes of a `permissions:` block; undefined without one. What it does not name is none. */
export function readPermissions(token: TemplateToken | undefined): Permissions | undefined {
  if (token === undefined) return undefined
  const word = literalText(token)
  if (word === 'read-all') return allScopes('read', WITHOUT_READ)
  if (word === 'write-all')
    return { ...allScopes('write', WITHOUT_WRITE), ...scopes([...WITHOUT_WRITE], 'read') }
  const named = entriesOf(token).map(({ key, value }) => [key, literalText(value)] as const)
  return Object.fromEntries(named.filter((entry): entry is [string, Scope] => isScope(entry[1])))
}

/** What GITHUB_TOKEN gets without any block: by the repository's setting. id-token is never among it. */
export function defaultCeiling(
  repository: string,
  setting: RepositorySettings['defaultWorkflowPermissions'],
): Ceiling {
  const policy = { kind: setting, owner: ownerOf(repository) }
  if (setting === 'restricted') return { permissions: { contents: 'read', packages: 'read' }, policy }
  return { permissions: allScopes('write', new Set([...WITHOUT_WRITE, ...WITHOUT_READ])), policy }
}

/** The ceiling below a block; without a block it is the one above. */
export function ceilingBelow(ceiling: Ceiling, block: Permissions | undefined): Ceiling {
  return block === undefined ? ceiling : { permissions: block }
}

/** Scopes that `block` asks for beyond the ceiling, in the block's order. */
export function excessOver(ceiling: Ceiling, block: Permissions, calledOwner: string) {
  return Object.entries(block)
    .filter(([scope, level]) => RANK[level] > RANK[allowed(ceiling, scope, calledOwner)])
    .map(([scope, level]) => ({ scope, requested: level, allowed: allowed(ceiling, scope, calledOwner) }))
}

/** `owner` of `owner/name`. */
export function ownerOf(repository: string): string {
  return (repository.split('/')[0] ?? '').toLowerCase()
}

function allowed(ceiling: Ceiling, scope: string, calledOwner: string): keyof typeof RANK {
  const { policy } = ceiling
  if (scope === 'id-token' && policy?.kind === 'permissive' && policy.owner === calledOwner) return 'write'
  return ceiling.permissions[scope] ?? 'none'
}

function allScopes(level: Scope, without: ReadonlySet<string>): Permissions {
  return scopes(
    SCOPES.filter((scope) => !without.has(scope)),
    level,
  )
}

function scopes(names: readonly string[], level: Scope): Permissions {
  return Object.fromEntries(names.map((scope) => [scope, level]))
}

function isScope(text: string | undefined): text is Scope {
  return text === 'read' || text === 'write'
}
