import type { ImageRef } from '../image/image-ref.ts'
import type { FileKind, InputKind, Shape } from './fields.ts'

/** What a value of a kind is once it is read. */
export type ValueOf<K extends FileKind | InputKind> = K extends {
  kind: 'choice'
  values: readonly (infer V)[]
}
  ? V
  : K extends { kind: 'image' }
    ? ImageRef
    : K extends { kind: 'list'; of: infer Item extends FileKind }
      ? readonly ValueOf<Item>[]
      : K extends { kind: 'mapping'; of: infer S extends Shape }
        ? MappingOf<S>
        : K extends { kind: 'named'; of: infer Item extends FileKind }
          ? Readonly<Record<string, ValueOf<Item>>>
          : K extends { kind: 'one-of'; of: readonly (infer Alternative extends FileKind)[] }
            ? ValueOf<Alternative>
            : K extends { kind: 'variant' }
              ? VariantOf<K>
              : SimpleValues[K['kind'] & keyof SimpleValues]

interface SimpleValues {
  readonly text: string
  readonly secret: string
  readonly path: string
  readonly flag: boolean
  readonly integer: number
  readonly duration: number
  readonly lines: readonly string[]
  readonly pairs: Readonly<Record<string, string>>
  readonly json: unknown
}

type VariantOf<K> = K extends {
  by: infer By extends string
  cases: infer Cases extends Record<string, Shape>
}
  ? { [C in keyof Cases & string]: Flat<Readonly<Record<By, C>> & MappingOf<Cases[C]>> }[keyof Cases & string]
  : never

/** A mapping once it is read: keys with a default are there, other optional ones may be missing. */
export type MappingOf<S extends Shape> = Flat<
  {
    readonly [K in keyof S & string as AlwaysThere<S[K]> extends true ? ReadName<K, S[K]> : never]: ValueOf<
      S[K]
    >
  } & {
    readonly [K in keyof S & string as AlwaysThere<S[K]> extends true ? never : ReadName<K, S[K]>]?: ValueOf<
      S[K]
    >
  }
>

/** What is there when nothing is given. */
export type DefaultsOf<S extends Shape> = MappingOf<{
  [K in keyof S as S[K] extends { required: true } ? never : AlwaysThere<S[K]> extends true ? K : never]: S[K]
}>

/** Whether a field has a value however little was given. */
export type AlwaysThere<F> = F extends
  | { required: true }
  | { kind: 'lines' | 'pairs' | 'list' | 'named' }
  | { default: string | boolean | number }
  ? true
  : false

/** The name under which a value is read: a number says what it counts. */
export type ReadName<Name extends string, K> = K extends { kind: 'duration' } ? `${Name}Ms` : Name

export function readName(name: string, { kind }: FileKind | InputKind): string {
  return kind === 'duration' ? `${name}Ms` : name
}

type Flat<T> = { readonly [K in keyof T]: T[K] }
