import type { Forge, ForgeEvent } from '../../github/types.ts'
import type { Json } from '../job-types.ts'
import type { WorkflowDefinition } from './definitions.ts'

export interface RunIdentity {
  readonly id: number
  readonly number: number
  readonly attempt: number
}

/**
 * The `github` context of a run, the same in called workflows. `job`, `workspace`, `action*` and `token`
 * are added where the steps run.
 */
export function githubContext(
  forge: Forge,
  event: ForgeEvent,
  workflow: WorkflowDefinition,
  run: RunIdentity,
): Readonly<Record<string, Json>> {
  const [owner = '', name = ''] = event.repository.split('/')
  return {
    ...repositoryPart(forge, event, owner, name),
    ...refPart(event),
    actor: event.actor,
    actor_id: idOf(event.payload.sender),
    triggering_actor: event.actor,
    event: event.payload as Readonly<Record<string, Json>>,
    event_name: event.name,
    sha: event.sha,
    workflow: workflow.name,
    workflow_ref: `${event.repository}/${workflow.source.path}@${event.ref}`,
    workflow_sha: workflow.source.sha,
    run_id: String(run.id),
    run_number: String(run.number),
    run_attempt: String(run.attempt),
    retention_days: '90',
    secret_source: 'Actions',
  }
}

/** `main` of `refs/heads/main`, `v1` of `refs/tags/v1`, `7/merge` of `refs/pull/7/merge`. */
export function refName(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags|pull)\//, '')
}

function repositoryPart(forge: Forge, event: ForgeEvent, owner: string, name: string) {
  const repository = event.payload.repository as { id?: number; owner?: { id?: number } } | undefined
  return {
    repository: event.repository,
    repository_id: String(repository?.id ?? ''),
    repository_owner: owner,
    repository_owner_id: String(repository?.owner?.id ?? ''),
    repository_visibility: forge.settings(event.repository).private ? 'private' : 'public',
    repositoryUrl: `${forge.serverUrl.replace(/^http/, 'git')}/${owner}/${name}.git`,
    server_url: forge.serverUrl,
    api_url: forge.apiUrl,
    graphql_url: `${forge.serverUrl}/api/graphql`,
  }
}

function refPart(event: ForgeEvent) {
  const pull = event.payload.pull_request as { head?: { ref?: string }; base?: { ref?: string } } | undefined
  return {
    ref: event.ref,
    ref_name: refName(event.ref),
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: false,
    head_ref: pull?.head?.ref ?? '',
    base_ref: pull?.base?.ref ?? '',
  }
}

function idOf(user: unknown): string {
  return String((user as { id?: number } | undefined)?.id ?? '')
}
