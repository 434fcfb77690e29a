/**
 * The declaration of an action: the single source of its inputs and outputs. It is read (read.ts), typed
 * (InputsOf), rendered to action.yml and README tables (render-*.ts) and compared with the workflows.
 */

interface InputBase {
  /** One sentence for action.yml and the README; Markdown allowed. */
  readonly description: string
  readonly required?: boolean
}
export interface TextInput extends InputBase {
  readonly kind: 'text'
  readonly default?: string
}
/** Masked the moment it is read; its value never appears in a message. */
export interface SecretInput extends InputBase {
  readonly kind: 'secret'
  /** Only an expression such as `${{ github.token }}`: rendered into action.yml, never used as a value. */
  readonly defaultExpression?: string
}
export interface FlagInput extends InputBase {
  readonly kind: 'flag'
  readonly default: boolean
}
export interface ChoiceInput extends InputBase {
  readonly kind: 'choice'
  readonly values: readonly string[]
  readonly default: string
}
export interface IntegerInput extends InputBase {
  readonly kind: 'integer'
  readonly default: number
  readonly min: number
  readonly max: number
}
/** `90s`, `10m`, `1h30m`; read as milliseconds. */
export interface DurationInput extends InputBase {
  readonly kind: 'duration'
  readonly default: string
}
/** One item a line; blank lines and lines that begin with `#` are left out; CRLF safe. */
export interface LinesInput extends InputBase {
  readonly kind: 'lines'
}
/** `name=value` a line. */
export interface PairsInput extends InputBase {
  readonly kind: 'pairs'
}
/** A path inside the workspace; one that leaves it is an error. Read in its normal form. */
export interface PathInput extends InputBase {
  readonly kind: 'path'
  readonly default?: string
}
/** An image reference; `digest: true` demands one with `@sha256:`. Read as ImageRef. */
export interface ImageInput extends InputBase {
  readonly kind: 'image'
  readonly digest?: boolean
}
/** JSON that another step of Slipway wrote (release record, refs). Read as unknown, checked by its own reader. */
export interface JsonInput extends InputBase {
  readonly kind: 'json'
}

export type InputSpec =
  | TextInput
  | SecretInput
  | FlagInput
  | ChoiceInput
  | IntegerInput
  | DurationInput
  | LinesInput
  | PairsInput
  | PathInput
  | ImageInput
  | JsonInput

export interface ActionSpec {
  /** Folder name, bundle name, first word of each message. */
  readonly id: string
  readonly name: string
  readonly description: string
  readonly icon: string
  readonly color: string
  /** Permissions of the job, each with its reason; rendered into the README. */
  readonly permissions: Readonly<Record<string, string>>
  /** Permissions that only some inputs ask for, each with its reason. */
  readonly optionalPermissions?: Readonly<Record<string, string>>
  readonly inputs: Readonly<Record<string, InputSpec>>
  readonly outputs: Readonly<Record<string, string>>
}

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S

type ValueOf<I extends InputSpec> = I extends { kind: 'choice'; values: readonly (infer V)[] }
  ? V
  : I extends { kind: 'flag' }
    ? boolean
    : I extends { kind: 'integer' | 'duration' }
      ? number
      : I extends { kind: 'lines' }
        ? readonly string[]
        : I extends { kind: 'pairs' }
          ? Readonly<Record<string, string>>
          : I extends { kind: 'image' }
            ? import('../image/image-ref.ts').ImageRef
            : I extends { kind: 'json' }
              ? unknown
              : string

type AlwaysThere<I extends InputSpec> = I extends { required: true }
  ? true
  : I extends { kind: 'lines' | 'pairs' }
    ? true
    : I extends { default: string | boolean | number }
      ? true
      : false

/** The typed inputs of a spec: `build-args` becomes `buildArgs`; optional ones without a default may be undefined. */
export type InputsOf<S extends ActionSpec> = {
  readonly [K in keyof S['inputs'] & string as Camel<K>]: AlwaysThere<S['inputs'][K]> extends true
    ? ValueOf<S['inputs'][K]>
    : ValueOf<S['inputs'][K]> | undefined
}

/** The names a run must write, besides the three that every action has. */
export type OutputsOf<S extends ActionSpec> = {
  readonly [K in Exclude<keyof S['outputs'] & string, CommonOutput>]: string
}

export const commonOutputs = {
  outcome: 'succeeded, failed, rolled-back, refused, skipped, planned, cancelled or unknown.',
  'reason-code': 'Stable name of the reason, see docs/reason-codes.md.',
  result: 'Everything the summary shows, as JSON with `schemaVersion` (schema/result.schema.json).',
} as const
export type CommonOutput = keyof typeof commonOutputs

/** Keeps the literal types of a declaration, and adds the three outputs that every action has. */
export function defineAction<const S extends ActionSpec>(
  spec: S,
): S & { readonly outputs: typeof commonOutputs & S['outputs'] } {
  return { ...spec, outputs: { ...spec.outputs, ...commonOutputs } }
}
