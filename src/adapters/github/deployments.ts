import { defined } from '../../defined.ts'
import { ActionError } from '../../errors.ts'
import type { LedgerStatus, UncheckedEntry } from '../../ledger/ledger-entry.ts'
import type {
  DeploymentListing,
  DeploymentQuery,
  Deployments,
  NewDeployment,
  NewDeploymentStatus,
} from '../../ports/forge/deployments.ts'
import type { Connection, Octokit } from './connection.ts'
import { newestPages, pageSize } from './pages.ts'

const longestDescription = 140
const mostStatuses = 1_000

type Answer<M extends 'listDeployments' | 'listDeploymentStatuses'> = Awaited<
  ReturnType<Octokit['rest']['repos'][M]>
>['data'][number]

/** The Deployments role of GitHub. */
export function deploymentCalls(connection: Connection): Deployments {
  return {
    deployments: async (query) => await listDeployments(connection, query),
    deploymentStatuses: async (id) => await statusesOf(connection, id),
    createDeployment: async (deployment) => await createDeployment(connection, deployment),
    setDeploymentStatus: async (id, status) => await setStatus(connection, id, status),
  }
}

async function listDeployments(
  connection: Connection,
  { environment, commit, atMost }: DeploymentQuery,
): Promise<DeploymentListing> {
  const { octokit, attempt, owner, repo } = connection
  const what = commit === undefined ? 'the deployments' : `the deployments of ${commit}`
  const purpose = `listing ${what} in ${environment}`
  const { items, complete } = await newestPages(atMost, async (page) => {
    const asked = { owner, repo, environment, ...defined({ sha: commit }), per_page: pageSize, page }
    const response = await attempt({ purpose, repeatable: true }, () =>
      octokit.rest.repos.listDeployments(asked),
    )
    return { items: response.data, link: response.headers.link }
  })
  return { deployments: items.map(entryOf), complete }
}

/** `sha` is the commit that `ref` named when the record was made. */
function entryOf(deployment: Answer<'listDeployments'>): UncheckedEntry {
  return {
    id: deployment.id,
    commit: deployment.sha,
    environment: deployment.environment,
    production: deployment.production_environment ?? false,
    payload: deployment.payload,
    createdAtMs: Date.parse(deployment.created_at),
    creator: deployment.creator?.login,
  }
}

async function statusesOf(connection: Connection, id: number): Promise<readonly LedgerStatus[]> {
  const { octokit, attempt, owner, repo } = connection
  const purpose = `listing the states of deployment ${id}`
  const { items } = await newestPages(mostStatuses, async (page) => {
    const asked = { owner, repo, deployment_id: id, per_page: pageSize, page }
    const response = await attempt({ purpose, repeatable: true }, () =>
      octokit.rest.repos.listDeploymentStatuses(asked),
    )
    return { items: response.data, link: response.headers.link }
  })
  return items.map(statusOf)
}

/** GitHub writes an address that was not given as an empty text. */
function statusOf(status: Answer<'listDeploymentStatuses'>): LedgerStatus {
  return {
    state: status.state,
    description: status.description,
    createdAtMs: Date.parse(status.created_at),
    creator: status.creator?.login,
    ...defined({ logUrl: given(status.log_url), environmentUrl: given(status.environment_url) }),
  }
}

function given(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}

/**
 * `auto_merge` and `required_contexts` are always sent: their defaults merge the default branch into the
 * ref (202) or refuse commits whose checks still run (409), the run's own check among them.
 */
async function createDeployment(connection: Connection, deployment: NewDeployment): Promise<{ id: number }> {
  const { octokit, attempt, owner, repo } = connection
  const purpose = `creating the deployment record of ${deployment.environment}`
  const response = await attempt({ purpose, repeatable: false }, () =>
    octokit.rest.repos.createDeployment({
      owner,
      repo,
      ref: deployment.commit,
      task: 'deploy',
      auto_merge: false,
      required_contexts: [],
      environment: deployment.environment,
      production_environment: deployment.production,
      transient_environment: false,
      description: cut(deployment.description),
      payload: { ...deployment.payload },
    }),
  )
  if (response.status === 201) return { id: response.data.id }
  const message = `GitHub answered 202 when ${purpose}: ${response.data.message ?? 'no record was made'}`
  throw new ActionError({ code: 'forge-failed', message })
}

/**
 * The same status twice reads as once, so a lost answer may be asked for again. `auto_inactive` is always sent,
 * too: by its default a success retires every earlier one of the environment, those of other services among
 * them (REST, deployment statuses; ADR 0006).
 */
async function setStatus(connection: Connection, id: number, status: NewDeploymentStatus): Promise<void> {
  const { octokit, attempt, owner, repo } = connection
  await attempt({ purpose: `setting deployment ${id} to ${status.state}`, repeatable: true }, () =>
    octokit.rest.repos.createDeploymentStatus({
      owner,
      repo,
      deployment_id: id,
      state: status.state,
      description: cut(status.description),
      auto_inactive: false,
      ...defined({ log_url: status.logUrl, environment_url: status.environmentUrl }),
    }),
  )
}

/** GitHub refuses descriptions over 140 characters (REST, deployment statuses). */
function cut(description: string): string {
  const characters = [...description]
  if (characters.length <= longestDescription) return description
  return `${characters.slice(0, longestDescription - 1).join('')}…`
}
