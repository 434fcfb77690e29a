import { type ImageRef, parseImageRef } from '../../image/image-ref.ts'
import type { Registry } from '../../ports/registry.ts'
import { floatingTags } from '../../release/floating-tags.ts'
import { type VersionTag, versionTags } from '../../version/version-tags.ts'
import { requireImageTagFree } from './facts-preflight.ts'
import type { PlannedRelease } from './plan.ts'
import type { TagReleasePorts } from './ports.ts'
import { readSettings, type TagReleaseInputs } from './settings.ts'

export interface ImageTags {
  readonly wrote: boolean
  /** What names this image now, besides the tag of its commit. */
  readonly tags: readonly string[]
}

/**
 * Gives the tested image its version, then puts the floating tags where they belong. Whoever writes last sees
 * every version that was tagged before, so concurrent releases end with the highest. Errors:
 * `image-tag-taken`, `digest-mismatch`, and those of the registry.
 */
export async function tagImage(
  inputs: TagReleaseInputs,
  { version, record }: PlannedRelease,
  ports: TagReleasePorts,
): Promise<ImageTags> {
  const image = parseImageRef(record.image)
  const { registry } = ports
  await requireImageTagFree(registry, { image, version })
  const wrote = await pointTag(registry, image, version)
  if (!inputs.floatingTags) return { wrote, tags: [version] }
  const moved = await settleFloating(inputs, { version, image }, ports)
  return { wrote: wrote || moved.wrote, tags: [version, ...moved.tags] }
}

interface TaggedImage {
  readonly version: string
  readonly image: ImageRef
}

/** Repeated until one round finds everything in place: another release may have written in between. */
async function settleFloating(
  inputs: TagReleaseInputs,
  { version, image }: TaggedImage,
  ports: TagReleasePorts,
): Promise<ImageTags> {
  const { registry } = ports
  let wrote = false
  for (let round = 1; ; round += 1) {
    const wanted = floatingTags(version, await knownVersions(inputs, image, ports))
    const changes = await Promise.all(
      wanted.map(async ({ tag, version: highest }) => {
        const target = await registry.manifest({ ...bare(image), tag: highest })
        return (
          target !== undefined && (await pointTag(registry, { ...bare(image), digest: target.digest }, tag))
        )
      }),
    )
    wrote ||= changes.includes(true)
    if (!changes.includes(true) || round === mostRounds)
      return { wrote, tags: wanted.filter((entry) => entry.version === version).map(({ tag }) => tag) }
  }
}

/** Each further round means another release in the same second. */
const mostRounds = 10

async function knownVersions(
  inputs: TagReleaseInputs,
  image: ImageRef,
  { registry, history, context, seenTags }: TagReleasePorts,
): Promise<{ tagged: readonly string[]; images: readonly string[] }> {
  const [tags, images] = await Promise.all([history.tags(), registry.tags(bare(image))])
  const { form } = readSettings(inputs, context)
  const named: readonly VersionTag[] = versionTags([...tags, ...seenTags], form)
  return { tagged: named.map(({ version }) => version), images }
}

/** Puts a tag on an image; true when it had to be written. */
async function pointTag(registry: Registry, image: ImageRef, tag: string): Promise<boolean> {
  const found = await registry.manifest({ ...bare(image), tag })
  if (found?.digest === image.digest) return false
  await registry.retag(image, tag)
  return true
}

function bare({ registry, repository }: ImageRef): ImageRef {
  return { registry, repository }
}
