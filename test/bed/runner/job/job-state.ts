import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toText } from '../expressions.ts'
import type { JobHooks, JobRequest, Json, Machine } from '../job-types.ts'
import type { Annotation } from '../types.ts'
import type { Cancellation } from './cancellation.ts'
import { Masks } from './masks.ts'
import type { PreparedStep } from './prepare.ts'
import type { Reporting } from './step-report.ts'

export type StepResult = 'success' | 'failure' | 'cancelled' | 'skipped'
export type JobStatus = Exclude<StepResult, 'skipped'>

/** Everything that the steps of one job share. */
export interface JobState extends Reporting {
  readonly request: JobRequest
  readonly machine: Machine
  readonly hooks: JobHooks
  readonly cancellation: Cancellation
  readonly folders: JobFolders
  readonly masks: Masks
  readonly annotations: Annotation[]
  readonly debug: boolean
  /** `github` as every step sees it; the keys of single steps are laid over it. */
  readonly github: Readonly<Record<string, Json>>
  readonly runner: Readonly<Record<string, string>>
  /** Workflow and job `env:`, then whatever steps write to GITHUB_ENV. */
  readonly env: Record<string, string>
  /** Folders from GITHUB_PATH; the last one goes first in PATH. */
  prependPath: string[]
  status: JobStatus
  /** Actions whose post stage is due, in the order in which they ran. */
  readonly posts: PreparedStep[]
  /** Actions written for a Node that is gone; reported once, at the end. */
  readonly oldNodeActions: Set<string>
  readonly trackingId: string
  readonly processGroups: Set<number>
}

export interface JobFolders {
  readonly workspace: string
  readonly temp: string
  readonly commands: string
}

/** Makes the folders of a job and its contexts. */
export function createJobState(
  request: JobRequest,
  machine: Machine,
  parts: { readonly hooks: JobHooks; readonly cancellation: Cancellation },
): JobState {
  const folders = makeFolders(request)
  const debug = isDebug(request)
  const github = githubContext(request, machine, folders)
  return {
    ...parts,
    request,
    machine,
    folders,
    masks: new Masks([...request.masks, request.token, request.oidc?.requestToken ?? '']),
    annotations: [],
    summaries: 0,
    debug,
    github,
    runner: runnerContext(machine, folders, debug),
    env: { ...request.env },
    prependPath: [],
    status: 'success',
    posts: [],
    oldNodeActions: new Set(),
    trackingId: `${machine.guard?.trackingPrefix ?? 'github'}_${randomUUID()}`,
    processGroups: new Set(),
  }
}

function makeFolders(request: JobRequest): JobFolders {
  const name = textAt(request.contexts['github'], 'repository').split('/')[1] || 'workspace'
  const temp = join(request.folder, '_temp')
  const folders = {
    workspace: join(request.folder, name, name),
    temp,
    commands: join(temp, '_runner_file_commands'),
  }
  mkdirSync(folders.workspace, { recursive: true })
  mkdirSync(folders.commands, { recursive: true })
  mkdirSync(join(temp, '_github_workflow'), { recursive: true })
  mkdirSync(join(request.folder, '_tool'), { recursive: true })
  return folders
}

function githubContext(request: JobRequest, machine: Machine, folders: JobFolders): Record<string, Json> {
  const given = (request.contexts['github'] ?? {}) as Readonly<Record<string, Json>>
  const eventPath = join(folders.temp, '_github_workflow', 'event.json')
  writeFileSync(eventPath, JSON.stringify(given['event'] ?? {}))
  const ref = textAt(given, 'ref')
  return {
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository_owner: textAt(given, 'repository').split('/')[0] ?? '',
    server_url: machine.serverUrl,
    api_url: machine.apiUrl,
    graphql_url: graphqlUrl(machine.apiUrl),
    ...given,
    token: request.token,
    job: request.jobKey,
    run_id: String(request.runId),
    run_attempt: String(request.runAttempt),
    workspace: folders.workspace,
    event_path: eventPath,
  }
}

/** `https://HOST/api/v3` goes with `https://HOST/api/graphql`; api.github.com has it below its root. */
function graphqlUrl(apiUrl: string): string {
  return /\/v3\/?$/.test(apiUrl)
    ? apiUrl.replace(/\/v3\/?$/, '/graphql')
    : `${apiUrl.replace(/\/$/, '')}/graphql`
}

function runnerContext(machine: Machine, folders: JobFolders, debug: boolean): Record<string, string> {
  return {
    name: 'bed',
    os: 'Linux',
    arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
    temp: folders.temp,
    tool_cache: machine.env['RUNNER_TOOL_CACHE'] ?? join(folders.temp, '..', '_tool'),
    workspace: join(folders.workspace, '..'),
    environment: 'self-hosted',
    ...(debug ? { debug: '1' } : {}),
  }
}

/** ACTIONS_STEP_DEBUG as a secret or a variable switches debug lines on. */
function isDebug(request: JobRequest): boolean {
  return ['secrets', 'vars'].some((name) => textAt(request.contexts[name], 'ACTIONS_STEP_DEBUG') === 'true')
}

/** The text of a key of an object; empty when there is none. */
export function textAt(value: Json | undefined, key: string): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ''
  return toText((value as Readonly<Record<string, Json>>)[key])
}
