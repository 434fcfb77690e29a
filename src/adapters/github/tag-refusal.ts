import { ActionError, type ErrorDetails } from '../../errors.ts'
import { failureBehind, type RequestFailure } from './request-failure.ts'

/**
 * The error for a tag or release that GitHub's rules forbid: `tag-burned` or `tag-denied`; what else went
 * wrong stays as it is. `wanted` names it: `the tag 1.4.0 on commit abc...`. A name that an immutable release has used is refused in the words of a ruleset too,
 * sometimes without its own (iccDEV#1084), so it is looked for first.
 */
export function refusedByRules(thrown: unknown, wanted: string): unknown {
  const failure = failureBehind(thrown)
  if (failure?.status !== 422) return thrown
  const words = `${failure.message} ${failure.details}`
  if (/used by an immutable release/i.test(words)) {
    return refusal('tag-burned', failure, {
      message: `GitHub does not make ${wanted}: an immutable release has used this name, even if it is deleted now`,
      cause: thrown,
    })
  }
  if (!rulePattern.test(words)) return thrown
  return refusal('tag-denied', failure, {
    message: `a rule of the repository or its organization keeps this token from making ${wanted}`,
    remedy:
      'Pass as `token` one of a GitHub App with `contents: write` that the ruleset for tags lets bypass it; GITHUB_TOKEN never can. If no ruleset does this, a deleted immutable release has used the name: release the next version.',
    cause: thrown,
  })
}

/** Tags protected by an older kind of rule are refused with nothing but "Reference update failed" (actions-tagger#79). */
const rulePattern = /rule violations|GH013|(creations|updates) being restricted|reference update failed/i

/**
 * The error for a tag on a commit whose workflow files are on no branch: 403 or 404 with `workflows=write`
 * among the permissions that would do (github-actions.md, 7.3). Only for a token that may write contents.
 */
export function refusedForWorkflows(thrown: unknown, wanted: string): unknown {
  const failure = failureBehind(thrown)
  if (failure?.status !== 403 && failure?.status !== 404) return thrown
  const accepted = failure.headers['x-accepted-github-permissions'] ?? ''
  if (!accepted.includes('workflows=write')) return thrown
  return refusal('workflow-files-changed', failure, {
    message: `the token may not make ${wanted}: the workflow files of this commit are not those of any branch`,
    cause: thrown,
  })
}

type Told = Pick<ErrorDetails, 'message' | 'remedy' | 'cause'>

function refusal(code: ErrorDetails['code'], failure: RequestFailure, told: Told): ActionError {
  const said = `${failure.status} ${failure.message}`.replace(/\s+/g, ' ').trim()
  const evidence = failure.details === '' ? {} : { errors: failure.details }
  return new ActionError({ ...told, code, blame: 'forge', evidence, message: `${told.message} (${said})` })
}
