import type { ImageRef } from '../../image/image-ref.ts'
import type { Registry } from '../../ports/registry.ts'

/** Puts a tag on an image of the same repository, which keeps its digest; true when it had to be written. */
export async function pointTag(registry: Registry, image: ImageRef, tag: string): Promise<boolean> {
  const found = await registry.manifest({ ...bareRef(image), tag })
  if (found?.digest === image.digest) return false
  await registry.retag(image, tag)
  return true
}

/** The repository of an image. */
export function bareRef({ registry, repository }: ImageRef): ImageRef {
  return { registry, repository }
}
