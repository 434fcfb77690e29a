import type { Place, Problem } from '../errors.ts'
import { nearest } from '../text/misspelling.ts'
import type { ValuePath } from '../yaml/line-index.ts'
import { type Field, type ListField, matchesFormat, type Shape } from './schema-fields.ts'

type PlaceOf = (path: ValuePath) => Place

/** Every way in which a value differs from its shape, each with its place; empty when it fits. */
export function checkShape(value: unknown, shape: Shape, placeOf: PlaceOf): readonly Problem[] {
  return checkMapping({ value, path: [], placeOf }, shape)
}

interface Checked {
  readonly value: unknown
  readonly path: ValuePath
  readonly placeOf: PlaceOf
}

function checkMapping(checked: Checked, shape: Shape): readonly Problem[] {
  if (!isMapping(checked.value))
    return [problem(checked, `must be a mapping, got ${describe(checked.value)}`)]
  const mapping = checked.value
  const unknown = Object.keys(mapping).filter((key) => !Object.hasOwn(shape, key))
  const missing = Object.entries(shape).filter(
    ([key, field]) => field.required && !Object.hasOwn(mapping, key),
  )
  const known = Object.entries(shape).filter(([key]) => Object.hasOwn(mapping, key))
  return [
    ...unknown.map((key) => unknownKey(child(checked, key, mapping[key]), shape)),
    ...missing.map(([key]) => problem(checked, `key '${key}' is missing`)),
    ...known.flatMap(([key, field]) => checkField(child(checked, key, mapping[key]), field)),
  ]
}

function checkField(checked: Checked, field: Field): readonly Problem[] {
  const { value } = checked
  if (field.kind === 'list') return checkList(checked, field)
  if (field.kind === 'flag') {
    return typeof value === 'boolean'
      ? []
      : [problem(checked, `must be true or false, got ${describe(value)}`)]
  }
  const fits = typeof value === 'string' && matchesFormat(value, field.format)
  return fits ? [] : [problem(checked, `must be ${field.format.expected}, got ${describe(value)}`)]
}

function checkList(checked: Checked, field: ListField): readonly Problem[] {
  const { value } = checked
  if (!Array.isArray(value)) return [problem(checked, `must be a list, got ${describe(value)}`)]
  if (value.length === 0) return [problem(checked, 'must have at least one entry')]
  const items = value.map((item, index) => child(checked, index, item))
  return [...items.flatMap((item) => checkMapping(item, field.of)), ...checkUnique(items, field.uniqueBy)]
}

function checkUnique(items: readonly Checked[], key: string): readonly Problem[] {
  const first = new Map<unknown, Place>()
  return items.flatMap((item) => {
    const value = isMapping(item.value) ? item.value[key] : undefined
    const where = item.placeOf([...item.path, key])
    const before = first.get(value)
    if (value === undefined || before === undefined) {
      first.set(value, where)
      return []
    }
    return [{ message: `${key} '${String(value)}' is there twice, first on line ${before.line}`, where }]
  })
}

function unknownKey(checked: Checked, shape: Shape): Problem {
  const key = String(checked.path.at(-1))
  const meant = nearest(key, Object.keys(shape))
  const hint = meant === undefined ? `known are ${Object.keys(shape).join(', ')}` : `did you mean '${meant}'?`
  return { message: `unknown key '${key}', ${hint}`, where: checked.placeOf(checked.path) }
}

function problem(checked: Checked, message: string): Problem {
  const name = checked.path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : `${text}${text === '' ? '' : '.'}${step}`,
    '',
  )
  return { message: name === '' ? message : `${name}: ${message}`, where: checked.placeOf(checked.path) }
}

function child(parent: Checked, step: string | number, value: unknown): Checked {
  return { value, path: [...parent.path, step], placeOf: parent.placeOf }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value in a message: a number is named as one, since quotes around it are the usual remedy. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'string') return `'${value}'`
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a mapping' : `the ${typeof value} ${String(value)}`
}
