import { workflowLabel } from './definitions.ts'
import type { JobInstance } from './instance.ts'

/**
 * Claims of the job's identity token, as GitHub's. With an environment the subject names it and no ref;
 * a `:` inside a value is written `%3A`.
 */
export function identityClaims(
  one: JobInstance,
  environment: string | undefined,
): Readonly<Record<string, string>> {
  const { run, workflow } = one.instance
  const github = run.baseContexts().github as Readonly<Record<string, string>>
  const text = (name: string) => String(github[name] ?? '')
  return {
    sub: subject(run.event.name, text, environment),
    ...(environment === undefined ? {} : { environment }),
    ...Object.fromEntries(COPIED.map((name) => [name, text(name)])),
    job_workflow_ref: workflowLabel(workflow.source),
    job_workflow_sha: workflow.source.sha,
    runner_environment: 'self-hosted',
    check_run_id: String(one.node.id),
  }
}

const COPIED = [
  'actor',
  'actor_id',
  'base_ref',
  'event_name',
  'head_ref',
  'ref',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'run_attempt',
  'run_id',
  'run_number',
  'sha',
  'workflow',
  'workflow_ref',
  'workflow_sha',
]

function subject(event: string, text: (name: string) => string, environment: string | undefined): string {
  const repository = `repo:${text('repository')}`
  if (environment !== undefined) return `${repository}:environment:${environment.replaceAll(':', '%3A')}`
  return event === 'pull_request' ? `${repository}:pull_request` : `${repository}:ref:${text('ref')}`
}
