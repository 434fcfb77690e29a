import { workflowTrees } from '../git/push-rules.ts'
import { ApiError, type RepositoryCall, validationFailed } from '../http/call.ts'
import { notAccessible } from '../http/permission.ts'
import { breaksNamePattern, isRestricted } from '../state/rulesets.ts'

/** What GitHub answers when a ruleset restricts the creation of a ref. */
function ruleViolation(what: string): ApiError {
  return new ApiError(422, `Repository rule violations found\n\n${what}\n\n`)
}

const verbs = { creation: 'create', update: 'update', deletion: 'delete' } as const

/** ApiError 422 when an active ruleset stops this token at this ref. */
export function checkRules(call: RepositoryCall, type: keyof typeof verbs, ref: string): void {
  const broken = brokenRule(call, type, ref)
  if (broken !== undefined) throw ruleViolation(`GH013: ${broken}`)
}

/** The same where a release makes the tag: there GitHub says it as an error of the release (iccDEV#1084). */
export function checkRulesOfRelease(call: RepositoryCall, tag: string): void {
  const broken = brokenRule(call, 'creation', `refs/tags/${tag}`)
  if (broken === undefined) return
  const message = `pre_receive Repository rule violations found\n\n${broken}\n\n`
  throw validationFailed(
    { resource: 'Release', code: 'custom', field: 'pre_receive', message },
    { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
  )
}

function brokenRule(call: RepositoryCall, type: keyof typeof verbs, ref: string): string | undefined {
  const { repository, grant } = call
  if (grant === undefined) return undefined
  if (isRestricted(repository, { type, ref }, grant))
    return `Cannot ${verbs[type]} ref due to ${type}s being restricted.`
  const isMisnamed = type === 'creation' && breaksNamePattern(repository, ref, grant)
  return isMisnamed ? 'Tag name must match a given pattern.' : undefined
}

/**
 * ApiError 422 when a published immutable release owns, or once owned, this tag name. Only deleting the
 * tag of a release that is gone is allowed.
 */
export function checkBurned(call: RepositoryCall, ref: string, isDeletion = false): void {
  const tag = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined
  if (tag === undefined || !call.repository.burnedTags.has(tag)) return
  const isOwned = call.repository.releases.some((release) => release.immutable && release.tag === tag)
  if (isOwned || !isDeletion) {
    throw new ApiError(422, 'Validation Failed', {
      errors: [
        {
          resource: 'Reference',
          code: 'custom',
          field: 'ref',
          message: 'tag_name was used by an immutable release',
        },
      ],
    })
  }
}

/**
 * Moving or making a ref on a commit whose workflow files are like those of no branch needs
 * `workflows: write`, which a workflow token can never hold (cli/cli#9514, intent-hq/intent#1277).
 */
export function checkWorkflowFiles(call: RepositoryCall, objectId: string): void {
  const { grant, repository } = call
  if (!grant || grant.permissions['workflows'] === 'write') return
  const tree = repository.git.resolve(`${objectId}:.github/workflows`) ?? 'none'
  if (workflowTrees(repository).includes(tree)) return
  throw notAccessible('contents=write; contents=write,workflows=write', grant)
}
