import { idOf, notFound, type RepositoryCall, type RepositoryRoute, textOf } from '../http/call.ts'
import { onRepository } from '../http/define.ts'
import { paged } from '../http/paging.ts'
import { repositoryHtmlUrl, repositoryUrl } from '../shapes/repository.ts'
import { nodeId } from '../shapes/user.ts'
import type { Ruleset } from '../state/records.ts'
import { appliesTo, mayBypass } from '../state/rulesets.ts'

function rulesetOf(call: RepositoryCall): Ruleset {
  const id = idOf(call, 'ruleset_id')
  const found = call.repository.rulesets.find((ruleset) => ruleset.id === id)
  if (!found) throw notFound()
  return found
}

function summary(call: RepositoryCall, ruleset: Ruleset) {
  const { world, repository } = call
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: ruleset.target,
    source_type: 'Repository',
    source: repository.fullName,
    enforcement: ruleset.enforcement,
    node_id: nodeId('Ruleset', ruleset.id),
    _links: {
      self: { href: `${repositoryUrl(world, repository)}/rulesets/${ruleset.id}` },
      html: { href: `${repositoryHtmlUrl(world, repository)}/rules/${ruleset.id}` },
    },
    created_at: ruleset.createdAt,
    updated_at: ruleset.updatedAt,
  }
}

/** Bypass actors are shown only to those who administer the repository. */
function shape(call: RepositoryCall, ruleset: Ruleset) {
  const isAdmin = call.grant?.permissions['administration'] !== undefined
  return {
    ...summary(call, ruleset),
    conditions: { ref_name: ruleset.conditions },
    rules: ruleset.rules,
    ...(isAdmin ? { bypass_actors: ruleset.bypassActors } : {}),
    current_user_can_bypass: call.grant && mayBypass(ruleset, call.grant) ? 'always' : 'never',
  }
}

/** `targets`: kinds of ref, separated by commas. */
function list(call: RepositoryCall) {
  const targets = call.query.get('targets')?.split(',')
  const shown = call.repository.rulesets.filter(({ target }) => targets?.includes(target) ?? true)
  return paged(call, shown, { shape: (ruleset) => summary(call, ruleset) })
}

interface Conditions {
  readonly ref_name?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] }
}

type Fields = Pick<Ruleset, 'name' | 'target' | 'enforcement' | 'bypassActors' | 'conditions' | 'rules'>

function fields(call: RepositoryCall, known?: Ruleset): Fields {
  const refName = (call.body['conditions'] as Conditions | undefined)?.ref_name
  const conditions = { include: refName?.include ?? [], exclude: refName?.exclude ?? [] }
  return {
    name: textOf(call, 'name') ?? known?.name ?? '',
    target: textOf(call, 'target') ?? known?.target ?? 'branch',
    enforcement: textOf(call, 'enforcement') ?? known?.enforcement ?? 'active',
    bypassActors:
      (call.body['bypass_actors'] as Ruleset['bypassActors'] | undefined) ?? known?.bypassActors ?? [],
    conditions: refName ? conditions : (known?.conditions ?? conditions),
    rules: (call.body['rules'] as Ruleset['rules'] | undefined) ?? known?.rules ?? [],
  }
}

function create(call: RepositoryCall) {
  const time = call.world.time()
  const written = { id: call.world.newId(), writtenAtMs: call.world.now(), createdAt: time, updatedAt: time }
  const ruleset = { ...written, ...fields(call) }
  call.repository.rulesets.push(ruleset)
  return { status: 201, body: shape(call, ruleset) }
}

function update(call: RepositoryCall) {
  const ruleset = rulesetOf(call)
  Object.assign(ruleset, fields(call, ruleset), {
    updatedAt: call.world.time(),
    writtenAtMs: call.world.now(),
  })
  return { status: 200, body: shape(call, ruleset) }
}

function remove(call: RepositoryCall) {
  const ruleset = rulesetOf(call)
  call.repository.rulesets.splice(call.repository.rulesets.indexOf(ruleset), 1)
  return { status: 204 }
}

/** Every active rule that applies to a branch, which need not exist. */
function rulesOfBranch(call: RepositoryCall) {
  const ref = `refs/heads/${call.params['branch'] ?? ''}`
  const rules = call.repository.rulesets
    .filter((ruleset) => appliesTo(call.repository, ruleset, ref))
    .flatMap((ruleset) =>
      ruleset.rules.map((rule) => ({
        ...rule,
        ruleset_source_type: 'Repository',
        ruleset_source: call.repository.fullName,
        ruleset_id: ruleset.id,
      })),
    )
  return paged(call, rules, { shape: (rule) => rule })
}

/** 200 when on; off, or not allowed to know, is 404. */
function getImmutable(call: RepositoryCall) {
  if (!call.repository.settings.immutableReleases) throw notFound()
  return { status: 200, body: { enabled: true, enforced_by_owner: false } }
}

function setImmutable(immutableReleases: boolean) {
  return (call: RepositoryCall) => {
    call.repository.settings = { ...call.repository.settings, immutableReleases }
    return { status: 204 }
  }
}

const read = 'metadata:read'
const write = 'administration:write'
const one = '/rulesets/{ruleset_id}'
const immutable = '/immutable-releases'

export const rulesetRoutes: readonly RepositoryRoute[] = [
  onRepository('GET /rulesets', { operation: 'repos/get-repo-rulesets', needs: read }, list),
  onRepository('POST /rulesets', { operation: 'repos/create-repo-ruleset', needs: write }, create),
  onRepository(`GET ${one}`, { operation: 'repos/get-repo-ruleset', needs: read }, (call) => ({
    status: 200,
    body: shape(call, rulesetOf(call)),
  })),
  onRepository(`PUT ${one}`, { operation: 'repos/update-repo-ruleset', needs: write }, update),
  onRepository(`DELETE ${one}`, { operation: 'repos/delete-repo-ruleset', needs: write }, remove),
  onRepository(
    'GET /rules/branches/{branch}',
    { operation: 'repos/get-branch-rules', needs: read },
    rulesOfBranch,
  ),
  onRepository(
    `GET ${immutable}`,
    { operation: 'repos/check-immutable-releases', needs: 'administration:read' },
    getImmutable,
  ),
  onRepository(
    `PUT ${immutable}`,
    { operation: 'repos/enable-immutable-releases', needs: write },
    setImmutable(true),
  ),
  onRepository(
    `DELETE ${immutable}`,
    { operation: 'repos/disable-immutable-releases', needs: write },
    setImmutable(false),
  ),
]
