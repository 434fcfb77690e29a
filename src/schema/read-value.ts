import type { Problem } from '../errors.ts'
import type { ValueOf } from './field-values.ts'
import type { FileKind } from './fields.ts'
import { pairsInFile } from './formats.ts'
import type { PlaceOf, Read } from './given-value.ts'
import { readOneOf, readVariant } from './read-alternative.ts'
import { readList } from './read-list.ts'
import { readMapping, readNamed } from './read-mapping.ts'
import { readScalar } from './read-scalar.ts'

/** What was read, or every way in which a value differs from its kind, each with its place. */
export type Outcome<V> =
  | { readonly value: V; readonly problems: readonly [] }
  | { readonly value?: undefined; readonly problems: readonly [Problem, ...Problem[]] }

/** Reads a value of a file by its kind; defaults are filled in. Never throws. */
export function readValue<const K extends FileKind>(
  kind: K,
  value: unknown,
  placeOf: PlaceOf,
): Outcome<ValueOf<K>> {
  const reading = read({ value, path: [], placeOf }, kind)
  const [first, ...more] = reading.problems
  return first === undefined
    ? { value: reading.value as ValueOf<K>, problems: [] }
    : { problems: [first, ...more] }
}

const read: Read = (given, kind) => {
  switch (kind.kind) {
    case 'mapping':
      return readMapping(given, kind.of, read)
    case 'named':
      return readNamed(given, kind, read)
    case 'list':
      return readList(given, kind, read)
    case 'variant':
      return readVariant(given, kind, read)
    case 'one-of':
      return readOneOf(given, kind, read)
    case 'pairs':
      return readNamed(given, pairsInFile, read)
    case 'json':
      return { value: given.value, problems: [] }
    default:
      return readScalar(given, kind)
  }
}
