import { createHash } from 'node:crypto'

/** Source of a pattern: a digest as registries and GitHub write it (image-spec, Descriptor). */
export const digestSource = 'sha256:[0-9a-f]{64}'

const digestPattern = new RegExp(`^${digestSource}$`)

/** Whether a text is a digest and nothing else. */
export function isDigest(text: string): boolean {
  return digestPattern.test(text)
}

/** The digest that a text ends in, behind an `@`. */
export function namedDigest(text: string): string | undefined {
  const at = text.lastIndexOf('@')
  const digest = text.slice(at + 1)
  return at >= 0 && isDigest(digest) ? digest : undefined
}

/** The digest of some bytes: `sha256:` and 64 hex digits. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** The digest in `registry/repository@sha256:...`: the same image in every registry. */
export function digestIn(image: string): string {
  return image.slice(image.indexOf('@') + 1)
}
