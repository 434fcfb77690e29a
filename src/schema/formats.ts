import { nameSource, referenceSource } from '../image/image-grammar.ts'
import { durationSource } from '../text/duration.ts'
import type { NamedKind, TextFormat, WrittenKind } from './fields.ts'

const dnsLabel = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?'
const pathPart = '(?!\\.\\.(?:/|$))[^/\\\\\\s][^/\\\\]*'
const environmentPart = '[A-Za-z0-9][A-Za-z0-9._-]*'

/** The forms that texts of files and inputs take. */
export const formats = {
  anyText: { expected: 'a text', pattern: '' },
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
  /** How a path is written in a file, where nothing but the path itself is known: without what could hide a `..`. */
  path: {
    expected: 'a path inside the workspace, without a leading "/" and without ".."',
    pattern: `^(?:\\./)?${pathPart}(?:/${pathPart})*/?$`,
  },
  imageName: {
    expected: 'an image name without tag and digest, such as parcel or ghcr.io/acme/parcel',
    pattern: `^${nameSource}$`,
  },
  image: {
    expected: 'an image, such as ghcr.io/acme/parcel:1.4.0',
    pattern: `^${referenceSource('optional')}$`,
  },
  imageAtDigest: {
    expected: 'an image with its digest, such as ghcr.io/acme/parcel@sha256:...',
    pattern: `^${referenceSource('required')}$`,
  },
  url: { expected: 'an address that begins with http:// or https://', pattern: '^https?://[^\\s/]+\\S*$' },
  duration: { expected: 'a duration such as 90s, 10m or 1h30m', pattern: `^${durationSource}$` },
} as const satisfies Record<string, TextFormat>

/** What `pairs` are in a file. */
export const pairsInFile = {
  kind: 'named',
  names: formats.anyText,
  of: { kind: 'text', format: formats.anyText },
} as const satisfies NamedKind

/** Whether a text has a form: what the JSON Schema says, word for word. */
export function matchesFormat(text: string, { pattern, maxLength }: TextFormat): boolean {
  return new RegExp(pattern).test(text) && text.length <= (maxLength ?? text.length)
}

/** The form in which a value of a kind is written. */
export function formatOf(kind: WrittenKind): TextFormat {
  switch (kind.kind) {
    case 'text':
      return kind.format ?? formats.text
    case 'duration':
    case 'path':
      return formats[kind.kind]
    case 'image':
      return kind.digest === true ? formats.imageAtDigest : formats.image
  }
}
