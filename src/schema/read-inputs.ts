import { ActionError, type Problem } from '../errors.ts'
import type { ActionSpec, InputSpec, InputsOf } from './declaration.ts'
import { readName } from './field-values.ts'
import { nearest } from '../text/misspelling.ts'
import { absentValue, parseText } from './parse-text.ts'

/** What was read: the typed inputs, and every secret value, to be masked before anything is printed. */
export interface ReadInputs<S extends ActionSpec> {
  readonly inputs: InputsOf<S>
  readonly secrets: readonly string[]
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the inputs of an action from the runner's INPUT_* variables. Nothing is coerced; an absent value
 * takes the declaration's default. Errors: one `input-invalid` with all problems at once.
 */
export function readInputs<S extends ActionSpec>(spec: S, env: Environment): ReadInputs<S> {
  const problems: Problem[] = misspelt(spec, env)
  const inputs: Record<string, unknown> = {}
  for (const [name, input] of Object.entries(spec.inputs)) {
    const parsed = readOne(name, input, env[variableOf(name)]?.trim() ?? '')
    if (parsed.problem === undefined) inputs[readName(camelCase(name), input)] = parsed.value
    else problems.push({ message: parsed.problem })
  }
  if (problems.length > 0) throw invalidInputs(spec, problems)
  return { inputs: inputs as InputsOf<S>, secrets: secretsIn(spec, env) }
}

/** Every secret value of the environment, also when other inputs are malformed: they are masked first. */
export function secretsIn(spec: ActionSpec, env: Environment): readonly string[] {
  const values = Object.entries(spec.inputs).map(([name, input]) =>
    input.kind === 'secret' ? (env[variableOf(name)]?.trim() ?? '') : '',
  )
  return values.filter((value) => value !== '')
}

/** `INPUT_BUILD-ARGS`: upper case, spaces to underscores, as the runner writes it. */
export function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/** `build-args` as `buildArgs`. */
function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

function readOne(name: string, input: InputSpec, raw: string): { value?: unknown; problem?: string } {
  if (raw === '' && input.required === true) return { problem: `input '${name}': is required` }
  if (raw === '') return { value: absentValue(input) }
  const { value, problem } = parseText(input, raw)
  return problem === undefined ? { value } : { problem: `input '${name}': ${problem}` }
}

function misspelt(spec: ActionSpec, env: Environment): Problem[] {
  const known = Object.keys(spec.inputs)
  const given = Object.keys(env).filter((variable) => variable.startsWith('INPUT_'))
  return given.flatMap((variable) => {
    const name = variable.slice('INPUT_'.length).toLowerCase()
    if (known.includes(name)) return []
    const meant = nearest(name, known)
    return meant === undefined ? [] : [{ message: `input '${name}': unknown, did you mean '${meant}'?` }]
  })
}

function invalidInputs(spec: ActionSpec, problems: readonly Problem[]): ActionError {
  const count = problems.length === 1 ? 'one input is' : `${problems.length} inputs are`
  return new ActionError({
    code: 'input-invalid',
    message: `${spec.id}: ${count} not usable`,
    problems,
  })
}
