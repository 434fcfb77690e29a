import type { TemplateToken } from '../job-types.ts'
import { find, itemsOf, mappingOf, textOf } from './tokens.ts'

/** One entry of `steps:`; tokens are evaluated when the step starts. */
export interface StepDefinition {
  /** Given by the author; only then does the step appear in the `steps` context. */
  readonly id: string | undefined
  /** `github.action`: the id, or `__run`, `__run_2`, `__owner_repo`. */
  readonly contextName: string
  readonly name: TemplateToken | undefined
  readonly condition: TemplateToken | undefined
  readonly env: TemplateToken | undefined
  readonly continueOnError: TemplateToken | undefined
  readonly timeoutMinutes: TemplateToken | undefined
  readonly action: ScriptDefinition | UsesDefinition
}

export interface ScriptDefinition {
  readonly kind: 'run'
  readonly run: TemplateToken
  readonly shell: TemplateToken | undefined
  readonly workingDirectory: TemplateToken | undefined
}

export interface UsesDefinition {
  readonly kind: 'uses'
  readonly uses: string
  readonly with: TemplateToken | undefined
}

/** Syntax of the parser's schema that this engine does not run. */
const UNSUPPORTED = ['background', 'wait', 'wait-all', 'cancel', 'parallel']

/** Reads a `steps:` sequence. Throws for a step that is neither `run` nor `uses`, and for background steps. */
export function readSteps(token: TemplateToken): StepDefinition[] {
  const used = new Map<string, number>()
  return itemsOf(token).map((item, index) => readStep(item, `step ${index + 1}`, used))
}

function readStep(token: TemplateToken, what: string, used: Map<string, number>): StepDefinition {
  const step = mappingOf(token, what)
  const unsupported = UNSUPPORTED.find((key) => find(step, key) !== undefined)
  if (unsupported !== undefined)
    throw new Error(`${what}: \`${unsupported}\` is not supported by this engine.`)
  const id = textOf(find(step, 'id')) || undefined
  const action = readAction(step, what)
  return {
    id,
    contextName: id ?? nextName(action, used),
    name: find(step, 'name'),
    condition: find(step, 'if'),
    env: find(step, 'env'),
    continueOnError: find(step, 'continue-on-error'),
    timeoutMinutes: find(step, 'timeout-minutes'),
    action,
  }
}

function readAction(step: ReturnType<typeof mappingOf>, what: string): ScriptDefinition | UsesDefinition {
  const uses = textOf(find(step, 'uses'))
  if (uses !== undefined) return { kind: 'uses', uses, with: find(step, 'with') }
  const run = find(step, 'run')
  if (run === undefined) throw new Error(`${what} has neither \`run\` nor \`uses\`.`)
  return { kind: 'run', run, shell: find(step, 'shell'), workingDirectory: find(step, 'working-directory') }
}

/** Names of steps without an id, as GitHub's server makes them up. */
function nextName(action: ScriptDefinition | UsesDefinition, used: Map<string, number>): string {
  const base = action.kind === 'run' ? '__run' : nameOfUses(action.uses)
  const count = (used.get(base) ?? 0) + 1
  used.set(base, count)
  return count === 1 ? base : `${base}_${count}`
}

function nameOfUses(uses: string): string {
  if (uses.startsWith('./') || uses.startsWith('$/')) return '__self'
  const [owner = '', repository = ''] = (uses.split('@')[0] ?? '').split('/')
  return `__${owner}_${repository}`.replace(/[^A-Za-z0-9_-]/g, '_')
}

/** Name of a step without a `name:`: `Run` and the first line of the script, or the action. */
export function defaultName(action: ScriptDefinition | UsesDefinition, script?: string): string {
  const text = action.kind === 'uses' ? action.uses : (script ?? textOf(action.run) ?? '')
  return `Run ${text.trimStart().split(/\r?\n/)[0] ?? ''}`
}
