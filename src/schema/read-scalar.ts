import { boundsOf, expectation, isWithin } from './expectation.ts'
import type { ScalarKind, WrittenKind } from './fields.ts'
import { formatOf, matchesFormat } from './formats.ts'
import { type Given, type Reading, unexpected } from './given-value.ts'
import { parseText } from './parse-text.ts'

/** Reads a scalar of a file. Nothing is coerced: a text is no number, and a number no text. */
export function readScalar(given: Given, kind: ScalarKind): Reading {
  const { value } = given
  switch (kind.kind) {
    case 'flag':
      return typeof value === 'boolean' ? { value, problems: [] } : unexpected(given, expectation(kind))
    case 'choice': {
      const known = typeof value === 'string' && kind.values.includes(value)
      return known ? { value, problems: [] } : unexpected(given, expectation(kind))
    }
    case 'integer':
      if (typeof value !== 'number' || !Number.isInteger(value)) return unexpected(given, expectation(kind))
      return isWithin(kind, value) ? { value, problems: [] } : unexpected(given, boundsOf(kind))
    case 'text':
    case 'duration':
    case 'path':
    case 'image':
      return readWritten(given, kind)
  }
}

function readWritten(given: Given, kind: WrittenKind): Reading {
  const { value: written } = given
  const format = formatOf(kind)
  if (typeof written !== 'string' || !matchesFormat(written, format))
    return unexpected(given, format.expected)
  if (kind.kind === 'text') return { value: written, problems: [] }
  const { value, problem } = parseText(kind, written)
  return problem === undefined ? { value, problems: [] } : unexpected(given, format.expected)
}
