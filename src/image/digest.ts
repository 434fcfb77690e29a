import { createHash } from 'node:crypto'

/** The digest of some bytes as registries and GitHub write it: `sha256:` and 64 hex digits (image-spec, Descriptor). */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** The digest in `registry/repository@sha256:...`: the same image in every registry. */
export function digestIn(image: string): string {
  return image.slice(image.indexOf('@') + 1)
}
