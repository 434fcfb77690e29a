import type { CheckRun, Repository } from '../state/records.ts'
import type { World } from '../state/world.ts'
import { repositoryHtmlUrl, repositoryUrl } from './repository.ts'
import { nodeId, userShape } from './user.ts'

/** The app that every check run here belongs to. */
function actionsApp(world: World, repository: Repository) {
  return {
    id: 15368,
    slug: 'github-actions',
    node_id: nodeId('App', 15368),
    owner: userShape(world, 'github'),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: `${world.serverUrl}/features/actions`,
    html_url: `${world.serverUrl}/apps/github-actions`,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    permissions: { checks: 'write', contents: 'write', deployments: 'write', metadata: 'read' },
    events: [],
  }
}

/** `check-run`. */
export function checkShape(world: World, repository: Repository, check: CheckRun): Record<string, unknown> {
  const url = `${repositoryUrl(world, repository)}/check-runs/${check.id}`
  const html = `${repositoryHtmlUrl(world, repository)}/runs/${check.id}`
  return {
    id: check.id,
    head_sha: check.headSha,
    node_id: nodeId('CheckRun', check.id),
    external_id: check.externalId,
    url,
    html_url: html,
    details_url: check.detailsUrl ?? html,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      ...check.output,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: check.name,
    check_suite: { id: check.id },
    app: actionsApp(world, repository),
    pull_requests: [],
  }
}
