import { ActionError, type Problem } from '../errors.ts'
import type { ActionSpec, InputSpec } from './declaration.ts'
import { nearest } from '../text/misspelling.ts'
import { readInputs, variableOf } from './read-inputs.ts'

/** What the arguments of a run by hand ask for. */
export type CommandLine =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'run'
      /** The arguments as the runner's INPUT_* variables. */
      readonly variables: Readonly<Record<string, string>>
      readonly showOutputs: boolean
    }

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads `--name value` and `--name=value`; `lines` and `pairs` may be repeated. Inputs that are not given are taken
 * from `env`. Errors: one `input-invalid` with every problem of the arguments and of the values.
 */
export function readCommandLine(spec: ActionSpec, argv: readonly string[], env: Environment): CommandLine {
  if (argv.some((text) => text === '--help' || text === '-h')) return { kind: 'help' }
  const given = split(argv)
  const problems = given.flatMap((argument, index) => problemOf(spec, argument, given.slice(0, index)))
  const variables = variablesOf(spec, given)
  const all = [...problems, ...valueProblems(spec, { ...env, ...variables })]
  if (all.length > 0) throw invalidArguments(spec, all)
  return { kind: 'run', variables, showOutputs: given.some(({ name }) => name === 'outputs') }
}

interface Argument {
  /** Undefined for a text that no name stands before. */
  readonly name: string | undefined
  readonly value: string | undefined
  /** Counts from 1. */
  readonly position: number
}

/** What follows a name is its value, unless it is a name itself. */
function split(argv: readonly string[]): readonly Argument[] {
  const found: Argument[] = []
  for (let at = 0; at < argv.length; at += 1) {
    const position = at + 1
    const [, name, attached] = /^--([^=]+)(?:=(.*))?$/s.exec(argv[at] ?? '') ?? []
    const next = argv[at + 1]
    const follows = name !== undefined && name !== 'outputs' && attached === undefined
    const value = follows && next !== undefined && !next.startsWith('--') ? next : attached
    if (value !== attached) at += 1
    found.push({ name, value, position })
  }
  return found
}

/** Values are not repeated: what stands in the wrong place may be a secret. */
function problemOf(
  { inputs }: ActionSpec,
  { name, value, position }: Argument,
  earlier: readonly Argument[],
): readonly string[] {
  if (name === undefined) return [`argument ${position}: no name stands before it; write --NAME VALUE`]
  const says = (text: string): readonly string[] => [`argument '--${name}': ${text}`]
  if (name === 'outputs') return value === undefined ? [] : says('takes no value')
  const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined
  if (input === undefined) return says(unknownText(name, Object.keys(inputs)))
  if (input.kind === 'secret') return says(secretText(name))
  if (value === undefined) return says('needs a value')
  return !isRepeatable(input) && earlier.some((other) => other.name === name) ? says('is given twice') : []
}

function unknownText(name: string, known: readonly string[]): string {
  const meant = nearest(name, [...known, 'help', 'outputs'])
  return meant === undefined ? 'unknown; --help lists the inputs' : `unknown, did you mean '--${meant}'?`
}

function secretText(name: string): string {
  return `a secret is not taken from the command line, where others can read it; set ${variableOf(name)} in the environment`
}

function isRepeatable({ kind }: InputSpec): boolean {
  return kind === 'lines' || kind === 'pairs'
}

function variablesOf({ inputs }: ActionSpec, given: readonly Argument[]): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {}
  for (const { name, value } of given) {
    const input = name !== undefined && Object.hasOwn(inputs, name) ? inputs[name] : undefined
    if (name === undefined || value === undefined || input === undefined) continue
    const variable = variableOf(name)
    const before = isRepeatable(input) ? variables[variable] : undefined
    variables[variable] = before === undefined ? value : `${before}\n${value}`
  }
  return variables
}

function valueProblems(spec: ActionSpec, env: Environment): readonly string[] {
  try {
    readInputs(spec, env)
    return []
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return error.problems.map(({ message }) => message)
  }
}

function invalidArguments(spec: ActionSpec, messages: readonly string[]): ActionError {
  const problems = messages.map((message): Problem => ({ message }))
  const count =
    problems.length === 1 ? 'one argument or input is' : `${problems.length} arguments or inputs are`
  return new ActionError({
    code: 'input-invalid',
    message: `${spec.id}: ${count} not usable`,
    remedy: '`--help` lists every input with its kind and default.',
    problems,
  })
}
