/** Source of a pattern: a digest as registries and GitHub write it (image-spec, Descriptor). */
export const digestSource = 'sha256:[0-9a-f]{64}'

const digestPattern = new RegExp(`^${digestSource}$`)

/** Whether a text is a digest and nothing else. */
export function isDigest(text: string): boolean {
  return digestPattern.test(text)
}

const pinnedPattern = new RegExp(`^[^@\\s]+@${digestSource}$`)

/** Whether a text is an image by its digest, as records hold it: `registry/repository@sha256:...`. */
export function isPinned(text: string): boolean {
  return pinnedPattern.test(text)
}

/** The digest that a text ends in, behind an `@`. */
export function namedDigest(text: string): string | undefined {
  const at = text.lastIndexOf('@')
  const digest = text.slice(at + 1)
  return at >= 0 && isDigest(digest) ? digest : undefined
}

/** The digest in `registry/repository@sha256:...`, of which no more is asked: the same image in every registry. */
export function digestIn(image: string): string {
  return image.slice(image.indexOf('@') + 1)
}
