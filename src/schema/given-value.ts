import type { Place, Problem } from '../errors.ts'
import { nearest } from '../text/misspelling.ts'
import type { ValuePath } from '../yaml/line-index.ts'
import type { FileKind } from './fields.ts'

export type PlaceOf = (path: ValuePath) => Place

/** A value of a file, and where it stands. */
export interface Given {
  readonly value: unknown
  readonly path: ValuePath
  readonly placeOf: PlaceOf
}

/** The value once it is read; of no use when there are problems. */
export interface Reading {
  readonly value: unknown
  readonly problems: readonly Problem[]
}

/** Reads a value by its kind; handed to the readers of kinds that hold others. */
export type Read = (given: Given, kind: FileKind) => Reading

/** The value of a key or position. */
export function child(parent: Given, step: string | number, value: unknown): Given {
  return { value, path: [...parent.path, step], placeOf: parent.placeOf }
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A reading that has nothing but this problem, named with its path: `environments[1].timeout: must be ...`. */
export function refused(given: Given, message: string): Reading {
  return { value: undefined, problems: [problemAt(given, message)] }
}

/** What a value must be, and what it is. */
export function unexpected(given: Given, expected: string): Reading {
  return refused(given, `must be ${expected}, got ${describe(given.value)}`)
}

export function problemAt(given: Given, message: string): Problem {
  const name = given.path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : `${text}${text === '' ? '' : '.'}${step}`,
    '',
  )
  return { message: name === '' ? message : `${name}: ${message}`, where: given.placeOf(given.path) }
}

/** A key that nobody knows, with the one that was probably meant. */
export function unknownKey(given: Given, known: readonly string[]): Problem {
  const key = String(given.path.at(-1))
  const meant = nearest(key, known)
  const hint = meant === undefined ? `known are ${known.join(', ')}` : `did you mean '${meant}'?`
  return { message: `unknown key '${key}', ${hint}`, where: given.placeOf(given.path) }
}

/** A value in a message: a number is named as one, since quotes around it are the usual remedy. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'string') return `'${value}'`
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a mapping' : `the ${typeof value} ${String(value)}`
}
