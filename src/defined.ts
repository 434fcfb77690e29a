/** The keys whose value may be undefined. */
type Undefinable<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T]

/** The same fields; those that may be undefined may be absent instead. */
export type Defined<T> = { [K in Exclude<keyof T, Undefinable<T>>]: T[K] } & {
  [K in Undefinable<T>]?: Exclude<T[K], undefined>
}

/**
 * The fields that have a value: the one way in which an optional field is left out, so that nobody has to
 * tell "absent" from "undefined" in JSON, events or requests.
 */
export function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>
}
