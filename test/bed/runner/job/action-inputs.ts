import type { ActionDefinition } from './action-file.ts'
import { scopeOf } from './frame.ts'
import { evaluate, toText } from '../expressions.ts'
import type { StepRun } from './step-run.ts'
import type { TemplateToken } from '../job-types.ts'

/**
 * Values of an action's inputs: what `with:` gives, then the defaults of the rest (empty without one). Unknown
 * and deprecated ones are warned about, in every stage; `required` is not enforced, as on GitHub.
 */
export function readInputs(
  run: StepRun,
  action: ActionDefinition,
  given: TemplateToken | undefined,
): Record<string, string> {
  const inputs = run.texts(given)
  warnAbout(run, action, Object.keys(inputs))
  const known = new Set(Object.keys(inputs).map((name) => name.toLowerCase()))
  for (const input of action.inputs) {
    if (!known.has(input.name.toLowerCase())) inputs[input.name] = defaultOf(run, input.default)
  }
  return inputs
}

/** Defaults see github, strategy, matrix, job and runner; they are the action's own words, so no inputs and steps. */
function defaultOf(run: StepRun, token: TemplateToken | undefined): string {
  if (token === undefined) return ''
  const { inputs: _, steps: __, secrets: ___, ...contexts } = scopeOf(run).contexts
  return toText(evaluate(token, { contexts, functions: scopeOf(run).functions }))
}

function warnAbout(run: StepRun, action: ActionDefinition, given: readonly string[]): void {
  const definitions = new Map(action.inputs.map((input) => [input.name.toLowerCase(), input]))
  for (const name of given) {
    const message = definitions.get(name.toLowerCase())?.deprecation
    if (message !== undefined) run.report.warn(`Input '${name}' has been deprecated with message: ${message}`)
  }
  const unknown = given.filter((name) => !definitions.has(name.toLowerCase()))
  if (unknown.length === 0) return
  const valid = action.inputs.map((input) => input.name)
  run.report.warn(`Unexpected input(s) '${unknown.join("', '")}', valid inputs are ['${valid.join("', '")}']`)
}
