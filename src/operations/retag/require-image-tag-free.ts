import { ActionError } from '../../errors.ts'
import { formatRepository, type ImageRef } from '../../image/image-ref.ts'
import type { Registry } from '../../ports/registry.ts'
import { bareRef } from './point-tag.ts'

/** Stops before anything is written when the version tag of the image names another image. Errors: `image-tag-taken`. */
export async function requireImageTagFree(
  registry: Registry,
  { image, version }: { readonly image: ImageRef; readonly version: string },
): Promise<void> {
  const found = await registry.manifest({ ...bareRef(image), tag: version })
  if (found === undefined || found.digest === image.digest) return
  throw new ActionError({
    code: 'image-tag-taken',
    message: `${formatRepository(image)}:${version} is ${found.digest} already, this release is ${image.digest}`,
  })
}
