import type { TokenGrant } from '../types.ts'
import type { Repository, Ruleset } from './records.ts'

/** fnmatch of a ruleset as an expression on the full ref: `*` stops at a slash, `**` does not. */
export function refPattern(pattern: string, repository: Repository, target: string): RegExp {
  if (pattern === '~ALL') return target === 'tag' ? /^refs\/tags\// : /^refs\/heads\//
  const text = pattern === '~DEFAULT_BRANCH' ? `refs/heads/${repository.settings.defaultBranch}` : pattern
  const source = text.replace(/\*\*\/?|\*|\?|[.+^${}()|[\]\\]/g, (token) => {
    if (token.startsWith('**')) return '.*'
    if (token === '*') return '[^/]*'
    return token === '?' ? '[^/]' : `\\${token}`
  })
  return new RegExp(`^${source}$`)
}

/** True when the ruleset is in force for this ref. */
export function appliesTo(repository: Repository, ruleset: Ruleset, ref: string): boolean {
  const kind = ref.startsWith('refs/tags/') ? 'tag' : 'branch'
  if (ruleset.enforcement !== 'active' || ruleset.target !== kind) return false
  const matches = (pattern: string) => refPattern(pattern, repository, ruleset.target).test(ref)
  return ruleset.conditions.include.some(matches) && !ruleset.conditions.exclude.some(matches)
}

/** Workflow tokens can be no bypass actor; users here are administrators, apps are bypass actors when named. */
export function mayBypass(ruleset: Ruleset, grant: TokenGrant): boolean {
  if (grant.kind === 'workflow') return false
  const wanted = grant.kind === 'app' ? ['Integration'] : ['RepositoryRole', 'OrganizationAdmin', 'User']
  return ruleset.bypassActors.some((actor) => wanted.includes(String(actor['actor_type'])))
}

/** True when a rule of this type (`creation`, `update`, `deletion`) stops the token at this ref. */
export function isRestricted(
  repository: Repository,
  rule: { readonly type: string; readonly ref: string },
  grant: TokenGrant,
): boolean {
  return repository.rulesets.some(
    (ruleset) =>
      appliesTo(repository, ruleset, rule.ref) &&
      ruleset.rules.some(({ type }) => type === rule.type) &&
      !mayBypass(ruleset, grant),
  )
}

interface NamePattern {
  readonly operator: string
  readonly pattern: string
  readonly negate?: boolean
}

/** True when a rule `tag_name_pattern` forbids the name of this tag to the token. */
export function breaksNamePattern(repository: Repository, ref: string, grant: TokenGrant): boolean {
  const name = ref.replace(/^refs\/(tags|heads)\//, '')
  return repository.rulesets
    .filter((ruleset) => appliesTo(repository, ruleset, ref) && !mayBypass(ruleset, grant))
    .flatMap(({ rules }) => rules.filter(({ type }) => type === 'tag_name_pattern'))
    .map((rule) => rule['parameters'] as NamePattern)
    .some(({ operator, pattern, negate }) => {
      return (nameTests[operator]?.(name, pattern) ?? true) === (negate ?? false)
    })
}

const nameTests: Readonly<Record<string, (name: string, pattern: string) => boolean>> = {
  starts_with: (name, pattern) => name.startsWith(pattern),
  ends_with: (name, pattern) => name.endsWith(pattern),
  contains: (name, pattern) => name.includes(pattern),
  regex: (name, pattern) => new RegExp(pattern).test(name),
}

/** Shell patterns of the refs that the token may not create, for the pre-receive hook. */
export function creationRestrictions(repository: Repository, grant: TokenGrant): string[] {
  return repository.rulesets
    .filter(
      ({ enforcement, rules }) => enforcement === 'active' && rules.some(({ type }) => type === 'creation'),
    )
    .filter((ruleset) => !mayBypass(ruleset, grant))
    .flatMap(({ conditions, target }) => conditions.include.map((pattern) => shellPattern(pattern, target)))
}

function shellPattern(pattern: string, target: string): string {
  return pattern === '~ALL' ? `refs/${target === 'tag' ? 'tags' : 'heads'}/*` : pattern
}
