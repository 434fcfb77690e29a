import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import '../json-imports.ts'
import type { TemplateToken } from '../job-types.ts'

const guards = await import('@actions/workflow-parser/templates/tokens/type-guards')

/** The value of a key, or undefined. Keys are compared as written. */
export function find(mapping: MappingToken, key: string): TemplateToken | undefined {
  return mapping.find(key)
}

/** The token as a mapping; throws when it is something else. */
export function mappingOf(token: TemplateToken | undefined, what: string): MappingToken {
  if (token !== undefined && guards.isMapping(token)) return token
  throw new Error(`${what} has to be a mapping`)
}

/** Keys and values of a mapping of literal keys; empty for anything else. */
export function pairsOf(token: TemplateToken | undefined): (readonly [key: string, value: TemplateToken])[] {
  if (token === undefined || !guards.isMapping(token)) return []
  return [...token].map(({ key, value }) => [key.toString(), value] as const)
}

/** The items of a sequence; empty for anything else. */
export function itemsOf(token: TemplateToken | undefined): TemplateToken[] {
  return token !== undefined && guards.isSequence(token) ? [...token] : []
}

/** The text of a scalar: an expression as `${{ ... }}`, undefined for null and for what is no scalar. */
export function textOf(token: TemplateToken | undefined): string | undefined {
  if (token === undefined || !guards.isScalar(token)) return undefined
  return guards.isLiteral(token) && !hasValue(token) ? undefined : token.toString()
}

function hasValue(token: TemplateToken): boolean {
  return guards.isString(token) || guards.isNumber(token) || guards.isBoolean(token)
}
