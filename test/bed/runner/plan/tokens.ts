import type { MappingToken, ScalarToken } from '@actions/workflow-parser/templates/tokens/index'
import '../json-imports.ts'
import type { TemplateToken } from '../job-types.ts'

const guards = await import('@actions/workflow-parser/templates/tokens/type-guards')
export const { isBasicExpression, isBoolean, isMapping, isNumber, isScalar, isSequence, isString } = guards

export interface Entry {
  readonly key: string
  readonly keyToken: ScalarToken
  readonly value: TemplateToken
}

/** Key and value pairs of a mapping; none when the token is something else. */
export function entriesOf(token: TemplateToken | undefined): Entry[] {
  if (token === undefined || !isMapping(token)) return []
  return [...token].map(({ key, value }) => ({ key: key.toString(), keyToken: key, value }))
}

/** The value under `key` (exact), or undefined. */
export function valueOf(token: TemplateToken | undefined, key: string): TemplateToken | undefined {
  return entriesOf(token).find((entry) => entry.key === key)?.value
}

/** The value under a path of keys. */
export function valueAt(
  token: TemplateToken | undefined,
  ...path: readonly string[]
): TemplateToken | undefined {
  return path.reduce<TemplateToken | undefined>((found, key) => valueOf(found, key), token)
}

export function mappingOf(token: TemplateToken | undefined): MappingToken | undefined {
  return token !== undefined && isMapping(token) ? token : undefined
}

/** Literal text of a scalar; undefined for expressions, mappings and lists. */
export function literalText(token: TemplateToken | undefined): string | undefined {
  if (token === undefined || !isScalar(token) || isBasicExpression(token)) return undefined
  return token.toString()
}

/** A word or a list of words, as in `needs`, `types` and `branches`. */
export function literalList(token: TemplateToken | undefined): string[] {
  if (token === undefined) return []
  if (isSequence(token)) return [...token].map((item) => item.toString())
  const text = literalText(token)
  return text === undefined || text === '' ? [] : [text]
}
