import { nearest } from '../text/misspelling.ts'
import { expectation } from './expectation.ts'
import type { FileKind, OneOfKind, Shape, VariantKind } from './fields.ts'
import {
  child,
  type Given,
  isMapping,
  problemAt,
  type Read,
  type Reading,
  unexpected,
} from './given-value.ts'

/** The mapping that one of its keys names. An unknown name is the only problem: whose keys the others are is open. */
export function readVariant(given: Given, { by, cases }: VariantKind, read: Read): Reading {
  const { value } = given
  if (!isMapping(value)) return unexpected(given, 'a mapping')
  if (!Object.hasOwn(value, by)) {
    return { value: undefined, problems: [problemAt(given, `key '${by}' is missing`)] }
  }
  const name = child(given, by, value[by])
  const chosen = read(name, { kind: 'choice', values: Object.keys(cases) })
  return chosen.problems.length > 0
    ? chosen
    : read(given, { kind: 'mapping', of: caseOf({ by, cases }, String(name.value)) })
}

/** The keys of one case, the one that names it first. */
export function caseOf({ by, cases }: Pick<VariantKind, 'by' | 'cases'>, name: string): Shape {
  const description = 'Which of them it is.'
  return { [by]: { kind: 'choice', values: [name], required: true, description }, ...cases[name] }
}

/** The first alternative that fits; where none does, the problems of the one that was probably meant. */
export function readOneOf(given: Given, kind: OneOfKind, read: Read): Reading {
  const readings = kind.of.map((alternative) => read(given, alternative))
  const fitting = readings.find(({ problems }) => problems.length === 0)
  const meant = readings[kind.of.findIndex((alternative) => resembles(given.value, alternative))]
  return fitting ?? meant ?? unexpected(given, expectation(kind))
}

function resembles(value: unknown, kind: FileKind): boolean {
  switch (kind.kind) {
    case 'flag':
      return typeof value === 'boolean'
    case 'integer':
      return typeof value === 'number'
    case 'list':
      return Array.isArray(value)
    case 'mapping':
      return isMapping(value) && hasRequired(value, kind.of)
    case 'variant':
      return isMapping(value) && Object.hasOwn(value, kind.by)
    case 'pairs':
    case 'named':
      return isMapping(value)
    case 'json':
      return true
    case 'one-of':
      return kind.of.some((alternative) => resembles(value, alternative))
    case 'text':
    case 'choice':
    case 'duration':
    case 'path':
    case 'image':
      return typeof value === 'string'
  }
}

/** Whether a key that tells this mapping from others is there, or nearly so. */
function hasRequired(value: Readonly<Record<string, unknown>>, shape: Shape): boolean {
  const required = Object.keys(shape).filter((key) => shape[key]?.required === true)
  return Object.keys(value).some((key) => required.includes(key) || nearest(key, required) !== undefined)
}
