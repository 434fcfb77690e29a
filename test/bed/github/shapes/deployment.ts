import type { Deployment, DeploymentStatus, Repository } from '../state/records.ts'
import type { World } from '../state/world.ts'
import { repositoryUrl } from './repository.ts'
import { nodeId, userShape } from './user.ts'

/** `deployment`. */
export function deploymentShape(world: World, repository: Repository, deployment: Deployment) {
  const url = `${repositoryUrl(world, repository)}/deployments/${deployment.id}`
  return {
    url,
    id: deployment.id,
    node_id: nodeId('Deployment', deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: userShape(world, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.updatedAt,
    statuses_url: `${url}/statuses`,
    repository_url: repositoryUrl(world, repository),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: null,
  }
}

/** `deployment-status`. */
export function statusShape(
  world: World,
  repository: Repository,
  of: { readonly deployment: Deployment; readonly status: DeploymentStatus },
) {
  const { deployment, status } = of
  const url = `${repositoryUrl(world, repository)}/deployments/${deployment.id}`
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    state: status.state,
    creator: userShape(world, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: url,
    repository_url: repositoryUrl(world, repository),
    performed_via_github_app: null,
  }
}
