/** Part of a document whose shape nobody has checked yet. */
export type Entry = Readonly<Record<string, unknown>>

/** A nested object, empty when it is absent or something else. */
export function entry(holder: Entry, field: string): Entry {
  const value = holder[field]
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entry) : {}
}

/** A list of objects, empty when it is absent. */
export function list(holder: Entry, field: string): readonly Entry[] {
  const value = holder[field]
  return Array.isArray(value)
    ? value.filter((item): item is Entry => typeof item === 'object' && item !== null)
    : []
}

/** A text; undefined when it is absent or something else. */
export function text(holder: Entry, field: string): string | undefined {
  const value = holder[field]
  return typeof value === 'string' ? value : undefined
}

/** True only when `true` is written there. */
export function flag(holder: Entry, field: string): boolean {
  return holder[field] === true
}

/** A number; undefined when it is absent or something else. */
export function number(holder: Entry, field: string): number | undefined {
  const value = holder[field]
  return typeof value === 'number' ? value : undefined
}
