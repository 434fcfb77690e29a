import type { Deployment, DeploymentStatus, Repository } from './records.ts'
import type { World } from './world.ts'

export type NewDeployment = Pick<Deployment, 'sha' | 'ref' | 'environment' | 'creator'> &
  Partial<Pick<Deployment, 'task' | 'payload' | 'description' | 'transient' | 'production'>>

/** Adds a deployment record; GitHub takes an environment named `production` as a production environment. */
export function addDeployment(world: World, repository: Repository, given: NewDeployment): Deployment {
  world.environment(repository, given.environment)
  const deployment: Deployment = {
    id: world.newId(),
    writtenAtMs: world.now(),
    sha: given.sha,
    ref: given.ref,
    task: given.task ?? 'deploy',
    payload: given.payload ?? {},
    environment: given.environment,
    description: given.description ?? null,
    transient: given.transient ?? false,
    production: given.production ?? given.environment === 'production',
    creator: given.creator,
    createdAt: world.time(),
    updatedAt: world.time(),
    statuses: [],
  }
  repository.deployments.push(deployment)
  return deployment
}

export type NewStatus = Pick<DeploymentStatus, 'state' | 'creator'> &
  Partial<Pick<DeploymentStatus, 'description' | 'logUrl' | 'environmentUrl' | 'environment'>>

/** Adds a status to a deployment. */
export function addStatus(world: World, deployment: Deployment, given: NewStatus): DeploymentStatus {
  const status: DeploymentStatus = {
    id: world.newId(),
    writtenAtMs: world.now(),
    state: given.state,
    description: given.description ?? '',
    environment: given.environment ?? deployment.environment,
    logUrl: given.logUrl ?? '',
    environmentUrl: given.environmentUrl ?? '',
    creator: given.creator,
    createdAt: world.time(),
  }
  deployment.statuses.push(status)
  deployment.updatedAt = world.time()
  deployment.writtenAtMs = world.now()
  return status
}

/**
 * What `auto_inactive` does after a success: earlier successful deployments of the same environment get an
 * `inactive` status, unless they are transient or production ones.
 */
export function retireEarlier(
  world: World,
  repository: Repository,
  current: Deployment,
  creator: string,
): void {
  const earlier = repository.deployments.filter(
    (other) =>
      other.id < current.id &&
      other.environment === current.environment &&
      !other.transient &&
      !other.production &&
      other.statuses.at(-1)?.state === 'success',
  )
  for (const deployment of earlier) addStatus(world, deployment, { state: 'inactive', creator })
}
