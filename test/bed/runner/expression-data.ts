import type { data } from '@actions/expressions'
import './json-imports.ts'
import type { Json } from './job-types.ts'

const packages = await import('@actions/expressions')
const { Array: ArrayData, BooleanData, Dictionary, Kind, Null, NumberData, StringData } = packages.data

/** A value of the expression language for a plain JSON value; `undefined` counts as null. */
export function toExpressionData(value: Json | undefined): data.ExpressionData {
  if (value === null || value === undefined) return new Null()
  if (typeof value === 'string') return new StringData(value)
  if (typeof value === 'number') return new NumberData(value)
  if (typeof value === 'boolean') return new BooleanData(value)
  if (Array.isArray(value)) return new ArrayData(...value.map((item: Json) => toExpressionData(item)))
  const pairs = Object.entries(value).map(([key, item]) => ({ key, value: toExpressionData(item) }))
  return new Dictionary(...pairs)
}

/** The plain JSON value of a value of the expression language. NaN and Infinity stay numbers. */
export function toJson(value: data.ExpressionData): Json {
  switch (value.kind) {
    case Kind.String:
    case Kind.Boolean:
    case Kind.Number:
      return value.value
    case Kind.Array:
      return value.values().map(toJson)
    case Kind.Dictionary:
      return Object.fromEntries(value.pairs().map((pair) => [pair.key, toJson(pair.value)]))
    default:
      return null
  }
}

/**
 * The text GitHub writes for a value inside a string: null is empty, a whole object is `Object`, a whole
 * list is `Array`, numbers have at most 15 decimals.
 */
export function toText(value: Json | undefined): string {
  return toExpressionData(value).coerceString()
}
