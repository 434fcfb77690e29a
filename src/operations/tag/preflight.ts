import { ActionError } from '../../errors.ts'
import type { Repository } from '../../ports/forge/repository.ts'
import type { Tags } from '../../ports/forge/tags.ts'
import { deniedBy } from '../../release/tag-rules.ts'

/**
 * Stops before anything is written when a ruleset keeps this token from making the tag. Errors: `tag-denied`,
 * naming the ruleset and the token that would work.
 */
export async function requireTagAllowed(forge: Tags, tag: string): Promise<void> {
  const denied = deniedBy(tag, await forge.tagRulesets())
  if (denied === undefined) return
  const { ruleset, why } = denied
  throw new ActionError({
    code: 'tag-denied',
    message: `the ruleset '${ruleset.name}' (${ruleset.url}) does not let this token create the tag ${tag}: ${why}`,
    remedy:
      'Pass as `token` one of a GitHub App (`contents: write`) that the ruleset lists under "Bypass list"; the job’s own token can never be on it.',
  })
}

/**
 * A warning when the commit has other workflow files than the default branch: GITHUB_TOKEN may not tag such a
 * commit (it can never hold `workflows: write`). Only GitHub knows for sure, so this does not stop the run.
 */
export async function workflowFilesWarning(forge: Repository, commit: string): Promise<string | undefined> {
  const branch = await forge.defaultBranch()
  if (branch.commit === commit) return undefined
  const [here, there] = await Promise.all([forge.workflowsId(commit), forge.workflowsId(branch.commit)])
  if (here === undefined || here === there) return undefined
  return `.github/workflows at ${commit} differs from the branch ${branch.name}: GitHub may refuse the tag to the job's own token; one of a GitHub App with \`contents: write\` and \`workflows: write\` would do`
}
