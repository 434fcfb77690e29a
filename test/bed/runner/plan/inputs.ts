import { evaluate, toText } from '../expressions.ts'
import type { Json, Scope, TemplateToken } from '../job-types.ts'
import { type InputDefinition, sameName } from './call-contract.ts'
import { entriesOf } from './tokens.ts'

export type Values = Readonly<Record<string, Json>>

/**
 * The `inputs` context of a called workflow: `with:` evaluated where the calling job stands, defaults where
 * the called workflow stands. Nothing is coerced but to string; throws an Error naming every misfit.
 */
export function calledInputs(
  definitions: readonly InputDefinition[],
  given: { readonly token: TemplateToken | undefined; readonly scope: Scope; readonly defaults: Scope },
): Values {
  const entries = entriesOf(given.token)
  const problems: string[] = []
  const values = definitions.map((definition): [string, Json] => {
    const entry = entries.find(({ key }) => sameName(key, definition.name))
    const value =
      entry === undefined ? defaultOf(definition, given.defaults) : evaluate(entry.value, given.scope)
    return [definition.name, typed(definition, value, problems)]
  })
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return Object.fromEntries(values)
}

/**
 * The `inputs` context of a dispatched workflow and the problems for which GitHub refuses the dispatch:
 * unknown, missing and ill-typed ones. Values of a dispatch arrive as text.
 */
export function dispatchedInputs(
  definitions: readonly InputDefinition[],
  given: Readonly<Record<string, unknown>>,
) {
  const unknown = Object.keys(given).filter(
    (name) => !definitions.some((input) => sameName(input.name, name)),
  )
  const problems = unknown.map(
    (name) => `Unexpected inputs provided: '${name}' is not an input of the workflow.`,
  )
  const scope: Scope = { contexts: {}, functions: {} }
  const values = definitions.map((definition): [string, Json] => {
    const key = Object.keys(given).find((name) => sameName(name, definition.name))
    const sent = key === undefined ? undefined : String(given[key])
    if (sent === undefined && definition.required && definition.default === undefined) {
      problems.push(`Required input '${definition.name}' not provided.`)
    }
    return [
      definition.name,
      sent === undefined ? defaultOf(definition, scope) : parsed(definition, sent, problems),
    ]
  })
  return { values: Object.fromEntries(values) as Values, problems }
}

function defaultOf(definition: InputDefinition, scope: Scope): Json {
  if (definition.default !== undefined) return evaluate(definition.default, scope)
  if (definition.type === 'boolean') return false
  if (definition.type === 'choice') return definition.options[0] ?? ''
  return definition.type === 'number' ? 0 : ''
}

function typed(definition: InputDefinition, value: Json, problems: string[]): Json {
  if (definition.type === 'string') return toText(value)
  if (typeof value === definition.type) return value
  problems.push(`Input '${definition.name}' expects a ${definition.type}, found '${toText(value)}'.`)
  return value
}

function parsed(definition: InputDefinition, text: string, problems: string[]): Json {
  switch (definition.type) {
    case 'boolean':
      if (text === 'true' || text === 'false') return text === 'true'
      break
    case 'number':
      if (text.trim() !== '' && Number.isFinite(Number(text))) return Number(text)
      break
    case 'choice':
      if (definition.options.includes(text)) return text
      break
    default:
      return text
  }
  const expected =
    definition.type === 'choice' ? `one of ${definition.options.join(', ')}` : `a ${definition.type}`
  problems.push(`Input '${definition.name}' expects ${expected}, found '${text}'.`)
  return text
}
