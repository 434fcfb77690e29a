import type { Place, Problem } from '../errors.ts'
import type { ListKind } from './fields.ts'
import { child, type Given, isMapping, type Read, type Reading, refused, unexpected } from './given-value.ts'

/** A list that is there has an entry; its mappings may have to differ in one of their keys. */
export function readList(given: Given, { of, uniqueBy }: ListKind, read: Read): Reading {
  const { value } = given
  if (!Array.isArray(value)) return unexpected(given, 'a list')
  if (value.length === 0) return refused(given, 'must have at least one entry')
  const items = value.map((item, index) => child(given, index, item))
  const readings = items.map((item) => read(item, of))
  return {
    value: readings.map((reading) => reading.value),
    problems: [
      ...readings.flatMap(({ problems }) => problems),
      ...(uniqueBy === undefined ? [] : duplicates(items, uniqueBy)),
    ],
  }
}

function duplicates(items: readonly Given[], key: string): readonly Problem[] {
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
