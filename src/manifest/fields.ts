/** Part of a document whose shape nobody has checked yet. */
export type Entry = Readonly<Record<string, unknown>>

/** The fields of T that may hold a V; every name where nobody knows the shape. */
type FieldOf<T, V> = {
  [K in keyof T]-?: unknown extends T[K] ? K : Extract<T[K], V> extends never ? never : K
}[keyof T] &
  string

/** A part of a part: what it holds is a promise of its API only, so each field is read with care again. */
type PartOf<V> = unknown extends V ? Entry : Partial<Exclude<Extract<V, object>, readonly unknown[]>>
type ItemOf<V> = unknown extends V ? Entry : PartOf<Extract<V, readonly unknown[]>[number]>

/*
 * One way to read what a server sends. Where the holder has a type of its API, names and kinds of fields are
 * checked by the compiler; the value is looked at all the same, so that a malformed one is an absent one.
 */

/** A nested object, empty when it is absent or something else. */
export function entry<T extends object, K extends FieldOf<T, object>>(holder: T, field: K): PartOf<T[K]> {
  const value: unknown = holder[field]
  const there = typeof value === 'object' && value !== null && !Array.isArray(value)
  return (there ? value : {}) as PartOf<T[K]>
}

/** A list of objects, empty when it is absent. */
export function list<T extends object, K extends FieldOf<T, readonly unknown[]>>(
  holder: T,
  field: K,
): readonly ItemOf<T[K]>[] {
  const value: unknown = holder[field]
  if (!Array.isArray(value)) return []
  return value.filter((item) => typeof item === 'object' && item !== null) as readonly ItemOf<T[K]>[]
}

/** A text; undefined when it is absent or something else. */
export function text<T extends object>(holder: T, field: FieldOf<T, string>): string | undefined {
  const value: unknown = holder[field]
  return typeof value === 'string' ? value : undefined
}

/** True only when `true` is written there. */
export function flag<T extends object>(holder: T, field: FieldOf<T, boolean>): boolean {
  return holder[field] === true
}

/** A number; undefined when it is absent or something else. */
export function number<T extends object>(holder: T, field: FieldOf<T, number>): number | undefined {
  const value: unknown = holder[field]
  return typeof value === 'number' ? value : undefined
}

/** A number that the API leaves out where it is 0. */
export function count<T extends object>(holder: T, field: FieldOf<T, number>): number {
  return number(holder, field) ?? 0
}

/** `spec` of an object, its fields checked against T, a type of its API; empty when it has none. */
export function specOf<T extends { spec?: unknown }>(object: Entry): PartOf<T['spec']> {
  return entry(object, 'spec') as PartOf<T['spec']>
}

/** `status` of an object, its fields checked against T, a type of its API; empty when it has none. */
export function statusOf<T extends { status?: unknown }>(object: Entry): PartOf<T['status']> {
  return entry(object, 'status') as PartOf<T['status']>
}
