import { ActionError } from '../../errors.ts'
import type { TagRuleset } from '../../ports/forge/tags.ts'
import type { Connection } from './connection.ts'
import { allPages, sideBySide, pageSize } from './pages.ts'
import { failureBehind } from './request-failure.ts'

/**
 * The active rulesets for tags. What the token may not see counts as not there: then the server decides, when
 * the tag is made.
 */
export async function tagRulesets(connection: Connection): Promise<readonly TagRuleset[]> {
  const listed = (await listRulesets(connection).catch(undefinedWhenHidden)) ?? []
  const active = listed.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active')
  const read = await sideBySide(
    active,
    async ({ id }) => await readRuleset(connection, id).catch(undefinedWhenHidden),
  )
  return read.filter((ruleset) => ruleset !== undefined)
}

async function listRulesets(connection: Connection) {
  const { octokit, attempt, owner, repo } = connection
  return await allPages(async (page) => {
    const asked = { owner, repo, includes_parents: true, targets: 'tag', per_page: pageSize, page }
    const response = await attempt({ purpose: 'listing the rulesets for tags', repeatable: true }, () =>
      octokit.rest.repos.getRepoRulesets(asked),
    )
    return { items: response.data, link: response.headers.link }
  })
}

/** `always` and `exempt` pass by; `pull_requests_only` helps no tag. */
const bypassing: readonly (string | undefined)[] = ['always', 'exempt']

async function readRuleset(connection: Connection, id: number): Promise<TagRuleset> {
  const { octokit, attempt, owner, repo } = connection
  const { data } = await attempt({ purpose: `reading the ruleset ${id}`, repeatable: true }, () =>
    octokit.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id, includes_parents: true }),
  )
  const refs = data.conditions && 'ref_name' in data.conditions ? data.conditions.ref_name : undefined
  return {
    name: data.name,
    url: data._links?.html?.href ?? '',
    include: refs?.include ?? [],
    exclude: refs?.exclude ?? [],
    rules: (data.rules ?? []).map(toRule),
    mayBypass: bypassing.includes(data.current_user_can_bypass),
  }
}

function toRule(rule: { readonly type: string; readonly parameters?: unknown }): TagRuleset['rules'][number] {
  const { type, parameters } = rule
  const given = typeof parameters === 'object' && parameters !== null ? parameters : {}
  return { type, parameters: { ...given } }
}

function undefinedWhenHidden(thrown: unknown): undefined {
  const status = failureBehind(thrown)?.status
  const isLimit = thrown instanceof ActionError && thrown.code === 'forge-failed'
  if (!isLimit && (status === 403 || status === 404)) return undefined
  throw thrown
}
