import type { FileKind, IntegerKind } from './fields.ts'
import { formatOf } from './formats.ts'

/** What a value of a kind has to be; completes the sentence "must be ...". */
export function expectation(kind: FileKind): string {
  switch (kind.kind) {
    case 'flag':
      return 'true or false'
    case 'choice':
      return `one of ${kind.values.join(', ')}`
    case 'integer':
      return 'a whole number'
    case 'json':
      return 'JSON'
    case 'list':
      return kind.uniqueBy === undefined ? 'a list' : `a list, each ${kind.uniqueBy} once`
    case 'mapping':
      return mappingWith(Object.keys(kind.of).filter((key) => kind.of[key]?.required === true))
    case 'variant':
      return mappingWith([kind.by])
    case 'pairs':
    case 'named':
      return 'a mapping'
    case 'one-of':
      return [...new Set(kind.of.map(expectation))].join(' or ')
    case 'text':
    case 'duration':
    case 'path':
    case 'image':
      return formatOf(kind).expected
  }
}

function mappingWith(keys: readonly string[]): string {
  return keys.length === 0 ? 'a mapping' : `a mapping with ${keys.map((key) => `'${key}'`).join(', ')}`
}

/** What a whole number has to be besides; completes the same sentence. */
export function boundsOf({ min, max }: IntegerKind): string {
  return `between ${min} and ${max}`
}

export function isWithin({ min, max }: IntegerKind, value: number): boolean {
  return value >= min && value <= max
}
