import {
  notFound,
  type RepositoryCall,
  type RepositoryRoute,
  textOf,
  validationFailed,
  visible,
} from '../http/call.ts'
import { onRepository } from '../http/define.ts'
import { paged } from '../http/paging.ts'
import { environmentShape } from '../shapes/environment.ts'
import { nodeId } from '../shapes/user.ts'
import type { EnvironmentRecord } from '../state/records.ts'
import type { EnvironmentSettings } from '../types.ts'

/** The environment of the path; asking creates none. */
export function environmentOf(call: RepositoryCall): EnvironmentRecord {
  const found = call.repository.environments.get((call.params['environment_name'] ?? '').toLowerCase())
  if (!found) throw notFound()
  return found
}

const shape = (call: RepositoryCall, record: EnvironmentRecord) =>
  environmentShape(call.world, call.repository, record)

function list(call: RepositoryCall) {
  const records = visible(call, [...call.repository.environments.values()])
  return paged(call, records, { key: 'environments', shape: (record) => shape(call, record) })
}

interface ReviewerField {
  readonly type?: string
  readonly id?: number
}

/** Logins of the given account ids; teams are not modelled. */
function reviewersOf(call: RepositoryCall): readonly string[] {
  const given = (call.body['reviewers'] ?? []) as readonly ReviewerField[]
  if (given.length > 6) throw validationFailed('At most 6 reviewers are allowed')
  return given.map(({ type, id }) => {
    const user = [...call.world.users.values()].find((candidate) => candidate.id === id)
    if (type === 'Team' || !user) throw validationFailed(`Reviewer ${type ?? ''} ${id ?? ''} is unknown`)
    return user.login
  })
}

/** PUT replaces every rule: what the body does not name is off. Secrets and variables stay. */
function put(call: RepositoryCall) {
  const policy = call.body['deployment_branch_policy'] as
    | { custom_branch_policies?: boolean }
    | null
    | undefined
  const name = call.params['environment_name'] ?? ''
  const known = call.repository.environments.get(name.toLowerCase())
  const settings: Partial<EnvironmentSettings> & { name: string } = {
    name,
    reviewers: reviewersOf(call),
    preventSelfReview: call.body['prevent_self_review'] === true,
    waitTimerMinutes: Number(call.body['wait_timer'] ?? 0),
    branches: policy?.custom_branch_policies === true ? (known?.settings.branches ?? []) : [],
  }
  return { status: 200, body: shape(call, call.world.setEnvironment(call.repository, settings)) }
}

function remove(call: RepositoryCall) {
  environmentOf(call)
  call.repository.environments.delete((call.params['environment_name'] ?? '').toLowerCase())
  return { status: 204 }
}

function policyShape(record: EnvironmentRecord, name: string, index: number) {
  const id = record.id * 1000 + index
  return { id, node_id: nodeId('BranchPolicy', id), name, type: 'branch' }
}

function listPolicies(call: RepositoryCall) {
  const record = environmentOf(call)
  const policies = record.settings.branches.map((name, index) => policyShape(record, name, index))
  return paged(call, policies, { key: 'branch_policies', shape: (policy) => policy })
}

function addPolicy(call: RepositoryCall) {
  const record = environmentOf(call)
  const name = textOf(call, 'name') ?? ''
  const branches = [...record.settings.branches, name]
  const changed = call.world.setEnvironment(call.repository, { name: record.settings.name, branches })
  return { status: 200, body: policyShape(changed, name, branches.length - 1) }
}

const read = 'actions:read'
const admin = 'administration:write'
const one = '/environments/{environment_name}'
const policies = `${one}/deployment-branch-policies`

export const environmentRoutes: readonly RepositoryRoute[] = [
  onRepository('GET /environments', { operation: 'repos/get-all-environments', needs: read }, list),
  onRepository(`GET ${one}`, { operation: 'repos/get-environment', needs: read }, (call) => ({
    status: 200,
    body: shape(call, environmentOf(call)),
  })),
  onRepository(`PUT ${one}`, { operation: 'repos/create-or-update-environment', needs: admin }, put),
  onRepository(`DELETE ${one}`, { operation: 'repos/delete-an-environment', needs: admin }, remove),
  onRepository(
    `GET ${policies}`,
    { operation: 'repos/list-deployment-branch-policies', needs: read },
    listPolicies,
  ),
  onRepository(
    `POST ${policies}`,
    { operation: 'repos/create-deployment-branch-policy', needs: admin },
    addPolicy,
  ),
]
