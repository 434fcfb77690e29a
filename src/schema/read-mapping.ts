import { type DefaultsOf, readName } from './field-values.ts'
import type { NamedKind, Shape } from './fields.ts'
import { matchesFormat } from './formats.ts'
import {
  child,
  type Given,
  isMapping,
  problemAt,
  type Read,
  type Reading,
  unexpected,
  unknownKey,
} from './given-value.ts'
import { absentValue } from './parse-text.ts'

/** A mapping with declared keys: unknown and missing ones are problems, absent ones take their default. */
export function readMapping(given: Given, shape: Shape, read: Read): Reading {
  const { value } = given
  if (!isMapping(value)) return unexpected(given, 'a mapping')
  const has = (key: string): boolean => Object.hasOwn(value, key)
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key))
  const missing = Object.keys(shape).filter((key) => shape[key]?.required === true && !has(key))
  const known = Object.entries(shape).filter(([key]) => has(key))
  const readings = known.map(([key, field]) => read(child(given, key, value[key]), field))
  const names = known.map(([key, field]) => readName(key, field))
  return {
    value: { ...defaultsOf(shape), ...valuesUnder(names, readings) },
    problems: [
      ...unknown.map((key) => unknownKey(child(given, key, value[key]), Object.keys(shape))),
      ...missing.map((key) => problemAt(given, `key '${key}' is missing`)),
      ...readings.flatMap(({ problems }) => problems),
    ],
  }
}

/** What the keys of a mapping are when none is given, under the names by which they are read. */
export function defaultsOf<const S extends Shape>(shape: S): DefaultsOf<S> {
  const values = Object.entries(shape).map(([key, field]) => [readName(key, field), absentValue(field)])
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as DefaultsOf<S>
}

function valuesUnder(names: readonly string[], readings: readonly Reading[]): object {
  return Object.fromEntries(names.map((name, index) => [name, readings[index]?.value]))
}

/** A mapping whose keys the user chooses. */
export function readNamed(given: Given, { names, of }: NamedKind, read: Read): Reading {
  const { value } = given
  if (!isMapping(value)) return unexpected(given, 'a mapping')
  const keys = Object.keys(value)
  const readings = keys.map((key) => read(child(given, key, value[key]), of))
  const misnamed = keys.filter((key) => !matchesFormat(key, names))
  return {
    value: valuesUnder(keys, readings),
    problems: [
      ...misnamed.map((key) =>
        problemAt(child(given, key, value[key]), `its name must be ${names.expected}`),
      ),
      ...readings.flatMap(({ problems }) => problems),
    ],
  }
}
