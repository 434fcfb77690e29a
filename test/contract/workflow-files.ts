import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { specs as specList } from '../../scripts/generate.ts'
import type { ActionSpec } from '../../src/schema/declaration.ts'

/** Workflow and action files of this repository, as plain data: what the contract tests compare. */

export const root = join(import.meta.dirname, '../..')
export const selfRepository = 'slipway-deploy/slipway'

export const specs: ReadonlyMap<string, ActionSpec> = new Map(specList.map((spec) => [spec.id, spec]))

export interface Step {
  readonly id?: string
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string>>
}
export interface Job {
  readonly uses?: string
  readonly needs?: string | readonly string[]
  readonly permissions?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}
export interface CallInput {
  readonly description?: string
  readonly type?: string
  readonly required?: boolean
  readonly default?: string | boolean | number
}
export interface WorkflowCall {
  readonly inputs?: Readonly<Record<string, CallInput>>
  readonly secrets?: Readonly<Record<string, { readonly required?: boolean }>>
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>
}
export interface Workflow {
  readonly on: { readonly workflow_call?: WorkflowCall }
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}
export interface ActionFile {
  readonly inputs?: Readonly<Record<string, CallInput>>
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps?: readonly Step[] }
}

export function text(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
export function workflow(path: string): Workflow {
  return load(text(path)) as Workflow
}
export function actionFile(path: string): ActionFile {
  return load(text(path)) as ActionFile
}

function ymlIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`)
}
/** The files to copy. */
export const callers = ymlIn('workflows')
/** Our own CI and the reusable ones. */
export const ownWorkflows = ymlIn('.github/workflows')
export const reusable = ownWorkflows.filter((path) => workflow(path).on.workflow_call !== undefined)
/** Actions written by hand; the others come from their specs. */
export const composites = ['action.yml', 'actions/cluster-login/action.yml']

/** The path in this repository that `uses:` names, or undefined when it is somebody else's. */
export function ownPath(uses: string): string | undefined {
  if (uses.startsWith('$/')) return uses.slice(2)
  const [name = ''] = uses.split('@')
  return name.startsWith(`${selfRepository}/`) ? name.slice(selfRepository.length + 1) : undefined
}

/** Every step of a workflow or composite action. */
export function stepsOf(path: string): readonly Step[] {
  if (composites.includes(path)) return actionFile(path).runs.steps ?? []
  return Object.values(workflow(path).jobs).flatMap((job) => job.steps ?? [])
}
