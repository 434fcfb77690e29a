/**
 * Shapes of a configuration file, as data: the reader checks against them and the JSON Schema is rendered
 * from them, so the two cannot say different things.
 */
interface FieldBase {
  readonly description: string
  readonly required?: boolean
  readonly examples?: readonly unknown[]
}

/** `test` of each format: the whole rule, whatever the JSON Schema can express of it stands in `pattern`. */
export interface TextField extends FieldBase {
  readonly kind: 'text'
  readonly format: TextFormat
}
export interface FlagField extends FieldBase {
  readonly kind: 'flag'
  /** In words: the default may depend on the place. */
  readonly defaultText: string
}
/** A list of mappings that are told apart by one of their texts. */
export interface ListField extends FieldBase {
  readonly kind: 'list'
  readonly of: Shape
  readonly uniqueBy: string
}
export type Field = TextField | FlagField | ListField
export type Shape = Readonly<Record<string, Field>>

export interface TextFormat {
  /** Completes the sentence "must be ...". */
  readonly expected: string
  readonly pattern: string
  readonly maxLength?: number
}

const dnsLabel = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?'
const pathPart = '(?!\\.\\.(?:/|$))[^/\\\\\\s][^/\\\\]*'
const imagePart = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*'
const environmentPart = '[A-Za-z0-9][A-Za-z0-9._-]*'

/** The forms that texts of slipway.yml take. */
export const formats = {
  text: { expected: 'a text that is not empty', pattern: '\\S' },
  environmentName: {
    expected: 'a name of letters, digits, ".", "_", "-" and "/"',
    pattern: `^${environmentPart}(?:/${environmentPart})*$`,
    maxLength: 255,
  },
  dnsLabel: {
    expected: 'lower-case letters, digits and "-", 63 at most',
    pattern: `^${dnsLabel}$`,
    maxLength: 63,
  },
  path: {
    expected: 'a path inside the workspace, without a leading "/" and without ".."',
    pattern: `^(?:\\./)?${pathPart}(?:/${pathPart})*/?$`,
  },
  imageName: {
    expected: 'an image name without tag and digest, such as parcel or ghcr.io/acme/parcel',
    pattern: `^(?:[a-zA-Z0-9][a-zA-Z0-9.-]*(?::[0-9]+)?/)?${imagePart}(?:/${imagePart})*$`,
  },
  url: { expected: 'an address that begins with http:// or https://', pattern: '^https?://[^\\s/]+\\S*$' },
  duration: { expected: 'a duration such as 90s, 10m or 1h30m', pattern: '^(?:[0-9]+(?:ms|s|m|h|d))+$' },
} as const satisfies Record<string, TextFormat>

/** Whether a text has a form: what the JSON Schema says, word for word. */
export function matchesFormat(text: string, format: TextFormat): boolean {
  return (
    new RegExp(format.pattern).test(text) && text.length <= (format.maxLength ?? Number.POSITIVE_INFINITY)
  )
}
