import { defined } from '../../defined.ts'
import { ActionError } from '../../errors.ts'
import type { DeploymentStatus, Forge, ForgeDeployment, NewDeployment } from '../../ports/forge.ts'
import type { Connection } from './connection.ts'
import { allPages, inParallel, pageSize } from './pages.ts'

const longestDescription = 140

/** The deployment calls of the Forge port. */
export function deploymentCalls(
  connection: Connection,
): Pick<
  Forge,
  'deploymentsOf' | 'deploymentStates' | 'createDeployment' | 'setDeploymentStatus' | 'environments'
> {
  return {
    deploymentsOf: async (commit, environment) => await deploymentsOf(connection, commit, environment),
    deploymentStates: async (id) => await statesOf(connection, id),
    createDeployment: async (deployment) => await createDeployment(connection, deployment),
    setDeploymentStatus: async (id, status) => await setStatus(connection, id, status),
    environments: async () => await environmentNames(connection),
  }
}

/** Newest first, as GitHub lists them; so are the states. */
async function deploymentsOf(
  connection: Connection,
  commit: string,
  environment: string,
): Promise<readonly ForgeDeployment[]> {
  const { octokit, attempt, owner, repo } = connection
  const purpose = `listing the deployments of ${commit} in ${environment}`
  const records = await allPages(async (page) => {
    const asked = { owner, repo, sha: commit, environment, per_page: pageSize, page }
    const response = await attempt({ purpose, repeatable: true }, () =>
      octokit.rest.repos.listDeployments(asked),
    )
    return { items: response.data, link: response.headers.link }
  })
  return await inParallel(records, async ({ id, payload }) => {
    return { id, payload, states: await statesOf(connection, id) }
  })
}

async function statesOf(connection: Connection, id: number): Promise<readonly string[]> {
  const { octokit, attempt, owner, repo } = connection
  const statuses = await allPages(async (page) => {
    const asked = { owner, repo, deployment_id: id, per_page: pageSize, page }
    const response = await attempt(
      { purpose: `listing the states of deployment ${id}`, repeatable: true },
      () => octokit.rest.repos.listDeploymentStatuses(asked),
    )
    return { items: response.data, link: response.headers.link }
  })
  return statuses.map(({ state }) => state)
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
      payload: deployment.payload as Record<string, unknown>,
    }),
  )
  if (response.status === 201) return { id: response.data.id }
  const message = `GitHub answered 202 when ${purpose}: ${response.data.message ?? 'no record was made'}`
  throw new ActionError({ code: 'forge-failed', message })
}

/** The same status twice reads as once, so a lost answer may be asked for again. */
async function setStatus(connection: Connection, id: number, status: DeploymentStatus): Promise<void> {
  const { octokit, attempt, owner, repo } = connection
  await attempt({ purpose: `setting deployment ${id} to ${status.state}`, repeatable: true }, () =>
    octokit.rest.repos.createDeploymentStatus({
      owner,
      repo,
      deployment_id: id,
      state: status.state,
      description: cut(status.description),
      auto_inactive: true,
      ...defined({ log_url: status.logUrl, environment_url: status.environmentUrl }),
    }),
  )
}

async function environmentNames(connection: Connection): Promise<readonly string[]> {
  const { octokit, attempt, owner, repo } = connection
  const found = await allPages(async (page) => {
    const response = await attempt({ purpose: 'listing the environments', repeatable: true }, () =>
      octokit.rest.repos.getAllEnvironments({ owner, repo, per_page: pageSize, page }),
    )
    return { items: response.data.environments ?? [], link: response.headers.link }
  })
  return found.map((environment) => environment.name)
}

/** GitHub refuses descriptions over 140 characters (REST, deployment statuses). */
function cut(description: string): string {
  const characters = [...description]
  if (characters.length <= longestDescription) return description
  return `${characters.slice(0, longestDescription - 1).join('')}…`
}
