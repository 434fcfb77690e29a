import { readCommit } from '../git/objects.ts'
import type { Repository, RunState } from '../state/records.ts'
import { workflowId } from '../state/runs.ts'
import type { World } from '../state/world.ts'
import type { JobRecord } from '../types.ts'
import { repositoryHtmlUrl, repositoryShape, repositoryUrl } from './repository.ts'
import { nodeId, userShape } from './user.ts'

function headCommit(repository: Repository, sha: string) {
  const commit = readCommit(repository.git, sha)
  if (!commit) return null
  const { author, committer, message, tree } = commit
  const person = ({ name, email }: typeof author) => ({ name, email })
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: committer.date,
    author: person(author),
    committer: person(committer),
  }
}

function runLinks(world: World, repository: Repository, state: RunState) {
  const url = `${repositoryUrl(world, repository)}/actions/runs/${state.id}`
  const workflow = workflowId(world, repository, state.record.workflowPath)
  return {
    url,
    html_url: `${repositoryHtmlUrl(world, repository)}/actions/runs/${state.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(world, repository)}/check-suites/${state.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${repositoryUrl(world, repository)}/actions/workflows/${workflow}`,
    previous_attempt_url: state.record.attempt > 1 ? `${url}/attempts/${state.record.attempt - 1}` : null,
  }
}

/** `workflow-run`. */
export function runShape(world: World, repository: Repository, state: RunState): Record<string, unknown> {
  const { record } = state
  const actor = userShape(world, record.actor)
  const commit = headCommit(repository, record.sha)
  return {
    id: state.id,
    node_id: nodeId('WorkflowRun', state.id),
    name: record.name,
    display_title: record.displayTitle ?? commit?.message.split('\n')[0] ?? record.name,
    head_branch: record.ref.replace(/^refs\/(heads|tags)\//, ''),
    head_sha: record.sha,
    path: record.workflowPath,
    run_number: state.number,
    run_attempt: record.attempt,
    event: record.event,
    status: record.status,
    conclusion: record.conclusion ?? null,
    workflow_id: workflowId(world, repository, record.workflowPath),
    check_suite_id: state.id,
    check_suite_node_id: nodeId('CheckSuite', state.id),
    pull_requests: [],
    created_at: record.createdAt,
    updated_at: record.updatedAt,
    run_started_at: record.createdAt,
    actor,
    triggering_actor: actor,
    head_commit: commit,
    referenced_workflows: [],
    repository: repositoryShape(world, repository),
    head_repository: repositoryShape(world, repository),
    ...runLinks(world, repository, state),
  }
}

const conclusions = new Set(['success', 'failure', 'cancelled', 'skipped', 'timed_out'])

/** `job`. The API knows no startup_failure for a job. */
export function jobShape(world: World, repository: Repository, of: { state: RunState; job: JobRecord }) {
  const { state, job } = of
  const url = repositoryUrl(world, repository)
  const html = repositoryHtmlUrl(world, repository)
  const started = job.startedAt ?? state.record.createdAt
  return {
    id: job.id,
    run_id: state.id,
    run_url: `${url}/actions/runs/${state.id}`,
    run_attempt: state.record.attempt,
    node_id: nodeId('CheckRun', job.id),
    head_sha: state.record.sha,
    head_branch: state.record.ref.replace(/^refs\/(heads|tags)\//, ''),
    url: `${url}/actions/jobs/${job.id}`,
    html_url: `${html}/actions/runs/${state.id}/job/${job.id}`,
    status: job.status,
    conclusion:
      job.conclusion && conclusions.has(job.conclusion) ? job.conclusion : job.conclusion ? 'failure' : null,
    created_at: state.record.createdAt,
    started_at: started,
    completed_at: job.completedAt ?? null,
    name: job.name,
    workflow_name: state.record.name,
    steps: job.steps.map(stepShape),
    check_run_url: `${url}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
  }
}

/** A step knows three states; what waits counts as queued. */
function stepShape({ name, number, status, conclusion }: JobRecord['steps'][number]) {
  const shown = status === 'completed' || status === 'in_progress' ? status : 'queued'
  return { name, number, status: shown, conclusion: conclusion ?? null, started_at: null, completed_at: null }
}
