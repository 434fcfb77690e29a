import type { AlwaysThere, ReadName, ValueOf } from './field-values.ts'
import type { Described, InputKind } from './fields.ts'

/**
 * The declaration of an action: the single source of its inputs and outputs. It is read (read-inputs.ts), typed
 * (InputsOf), rendered to action.yml and README tables (render-*.ts) and compared with the workflows.
 */

type AlwaysGiven = 'flag' | 'choice' | 'integer' | 'duration'
type WithDefault<K> = K extends { readonly default?: infer V } ? K & { readonly default: V } : never

/** One input; what is read as a number, a flag or a choice has a default, so that nobody has to think of its absence. */
export type InputSpec = Described &
  (Exclude<InputKind, { kind: AlwaysGiven }> | WithDefault<Extract<InputKind, { kind: AlwaysGiven }>>)

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
  /** What main keeps for the post step, each with its meaning. An action has a post step when it has state. */
  readonly state?: Readonly<Record<string, string>>
}

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S

/**
 * The typed inputs of a spec: `build-args` becomes `buildArgs`, a duration `wait` becomes `waitMs`; optional ones
 * without a default may be undefined.
 */
export type InputsOf<S extends ActionSpec> = {
  readonly [K in keyof S['inputs'] & string as ReadName<Camel<K>, S['inputs'][K]>]: AlwaysThere<
    S['inputs'][K]
  > extends true
    ? ValueOf<S['inputs'][K]>
    : ValueOf<S['inputs'][K]> | undefined
}

/** The names a run must write, besides the three that every action has. */
export type OutputsOf<S extends ActionSpec> = {
  readonly [K in Exclude<keyof S['outputs'] & string, CommonOutput>]: string
}

/** What main may save for the post step, by the names of the declaration; nothing else is a state. */
export type StateOf<S extends ActionSpec> = S extends { readonly state: infer State }
  ? { readonly [K in keyof State & string]: string }
  : Readonly<Record<string, never>>

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
