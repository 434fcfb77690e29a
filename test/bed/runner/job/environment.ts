import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Json } from '../job-types.ts'
import { TRACKING_VARIABLE } from './orphan-processes.ts'
import type { StepRun } from './step-run.ts'

/** Keys of the `github` context that processes see as GITHUB_* (actions/runner, GitHubContext). */
const GITHUB_VARIABLES = [
  ...'action action_path action_ref action_repository actor actor_id api_url base_ref env event_name'.split(
    ' ',
  ),
  ...'event_path graphql_url head_ref job output path ref ref_name ref_protected ref_type repository'.split(
    ' ',
  ),
  ...'repository_id repository_owner repository_owner_id retention_days run_attempt run_id run_number'.split(
    ' ',
  ),
  ...'server_url sha state step_summary triggering_actor workflow workflow_ref workflow_sha workspace'.split(
    ' ',
  ),
]

/**
 * The whole environment of a process: the machine's, then `env` of job and step, then `more`, then what the
 * runner sets and nobody can override.
 */
export function processEnvironment(
  run: StepRun,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const { job } = run
  const github = { ...job.github, ...run.frame.github, ...run.github }
  const env = { CI: 'true', ...job.machine.env, ...run.env, ...more }
  return {
    ...env,
    PATH: searchPath(run),
    ...githubVariables(github),
    ...Object.fromEntries(
      Object.entries(job.runner).map(([key, value]) => [`RUNNER_${key.toUpperCase()}`, value]),
    ),
    GITHUB_ACTIONS: 'true',
    [TRACKING_VARIABLE]: job.trackingId,
    ...oidcVariables(run),
  }
}

function githubVariables(github: Readonly<Record<string, Json>>): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const key of GITHUB_VARIABLES) {
    const value = github[key]
    if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') {
      variables[`GITHUB_${key.toUpperCase()}`] = String(value)
    }
  }
  return variables
}

function oidcVariables({ job }: StepRun): Record<string, string> {
  const { oidc } = job.request
  if (oidc === undefined) return {}
  return { ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken }
}

/** PATH of a step: folders from GITHUB_PATH first, the newest of them foremost. */
function searchPath(run: StepRun): string {
  const base = run.env['PATH'] ?? run.job.machine.env['PATH'] ?? ''
  return [...run.job.prependPath.toReversed(), base].filter((folder) => folder !== '').join(delimiter)
}

/** Absolute path of a program on the step's PATH; undefined when there is none. */
export function findProgram(run: StepRun, name: string): string | undefined {
  if (name.includes('/')) return isExecutable(name) ? name : undefined
  const folders = searchPath(run).split(delimiter)
  return folders.map((folder) => join(folder, name)).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
