/**
 * The one language in which Slipway says what it can be given, as data: inputs of actions (declaration.ts) and
 * files such as slipway.yml. Values are read by it, typed by it (field-values.ts), and action.yml, tables and JSON
 * Schema are rendered from it.
 */

/** A form that texts take. */
export interface TextFormat {
  /** Completes the sentence "must be ...". */
  readonly expected: string
  /** The whole rule, in the dialect of JSON Schema. */
  readonly pattern: string
  readonly maxLength?: number
}

/** Never empty. Any text without a format. */
export interface TextKind {
  readonly kind: 'text'
  readonly format?: TextFormat
  readonly default?: string
}
export interface FlagKind {
  readonly kind: 'flag'
  readonly default?: boolean
}
export interface ChoiceKind {
  readonly kind: 'choice'
  readonly values: readonly string[]
  readonly default?: string
}
export interface IntegerKind {
  readonly kind: 'integer'
  readonly min: number
  readonly max: number
  readonly default?: number
}
/** `90s`, `10m`, `1h30m`; read as milliseconds under its name with `Ms` behind it. */
export interface DurationKind {
  readonly kind: 'duration'
  readonly default?: string
}
/** A path inside the workspace; one that leaves it is an error. Read in its normal form. */
export interface PathKind {
  readonly kind: 'path'
  readonly default?: string
}
/** An image reference; `digest: true` demands one with `@sha256:`. Read as ImageRef. */
export interface ImageKind {
  readonly kind: 'image'
  readonly digest?: boolean
}
/** Names with texts: `name=value` a line in an input, a mapping in a file. None when absent. */
export interface PairsKind {
  readonly kind: 'pairs'
}
/** What another step of Slipway wrote (release record, refs). Read as unknown, checked by its own reader. */
export interface JsonKind {
  readonly kind: 'json'
}

/** Kinds of inputs alone: the environment of a process has neither lists nor a better place for secrets. */

/** Masked the moment it is read; its value never appears in a message. */
export interface SecretKind {
  readonly kind: 'secret'
  /** Only an expression such as `${{ github.token }}`: rendered into action.yml, never used as a value. */
  readonly defaultExpression?: string
}
/** One item a line; blank lines and lines that begin with `#` are left out; CRLF safe. None when absent. */
export interface LinesKind {
  readonly kind: 'lines'
}

/** Kinds of files alone. */

/** Never empty where it is given; empty when absent. */
export interface ListKind {
  readonly kind: 'list'
  readonly of: FileKind
  /** Key of the mappings in it that tells them apart. */
  readonly uniqueBy?: string
}
/** A mapping with these keys and no others. */
export interface MappingKind {
  readonly kind: 'mapping'
  readonly of: Shape
}
/** A mapping whose keys the user chooses. Empty when absent. */
export interface NamedKind {
  readonly kind: 'named'
  readonly names: TextFormat
  readonly of: FileKind
}
/** The mapping that one of its keys says it is; that key is among those of the value. */
export interface VariantKind {
  readonly kind: 'variant'
  readonly by: string
  readonly cases: Readonly<Record<string, Shape>>
}
/** The first of these that the value fits; mappings are told apart by the keys that they require. */
export interface OneOfKind {
  readonly kind: 'one-of'
  readonly of: readonly FileKind[]
}

/** Written as one text everywhere. */
export type WrittenKind = TextKind | DurationKind | PathKind | ImageKind
/** One text in an input, one scalar in a file. */
export type ScalarKind = WrittenKind | FlagKind | ChoiceKind | IntegerKind
export type InputKind = ScalarKind | PairsKind | JsonKind | SecretKind | LinesKind
export type FileKind =
  | ScalarKind
  | PairsKind
  | JsonKind
  | ListKind
  | MappingKind
  | NamedKind
  | VariantKind
  | OneOfKind

export interface Described {
  /** One sentence for whoever fills it in; Markdown allowed. */
  readonly description: string
  readonly required?: boolean
}

/** A key of a file. */
export type Field = FileKind &
  Described & {
    /** In words, what holds without it, where that depends on something else. */
    readonly whenAbsent?: string
    readonly examples?: readonly unknown[]
  }
export type Shape = Readonly<Record<string, Field>>

/** A file that users write. */
export interface FileDeclaration {
  readonly name: string
  readonly description: string
  readonly of: Shape
}
