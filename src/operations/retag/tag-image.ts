import { ActionError } from '../../errors.ts'
import type { ImageRef } from '../../image/image-ref.ts'
import type { History } from '../../ports/history.ts'
import type { Registry } from '../../ports/registry.ts'
import { floatingTags, unknownVersions } from '../../release/floating-tags.ts'
import { type TagForm, versionTags } from '../../version/version-tags.ts'
import { bareRef, pointTag } from './point-tag.ts'
import { requireImageTagFree } from './require-image-tag-free.ts'

/** An image that is to have the tags of a version. */
export interface TaggedImage {
  readonly version: string
  /** By digest. */
  readonly image: ImageRef
  /** Versions that had a git tag when the release was planned. */
  readonly tagged: readonly string[]
  /** Of those git tags. */
  readonly form: TagForm
  /** Whether to move `1.4`, `1` and `latest`, too. */
  readonly floating: boolean
}

export interface TagPorts {
  readonly registry: Registry
  /** Asked for versions that only the registry knows. */
  readonly history: History
}

export interface ImageTags {
  readonly wrote: boolean
  /** What names this image now, besides the tag of its commit. */
  readonly tags: readonly string[]
}

/**
 * Gives an image its version, then puts the floating tags where they belong. Whoever writes last sees
 * every version that was tagged before, so concurrent releases end with the highest. Errors:
 * `image-tag-taken`, `digest-mismatch`, and those of the registry.
 */
export async function tagImage(tagged: TaggedImage, ports: TagPorts): Promise<ImageTags> {
  const { version, image } = tagged
  await requireImageTagFree(ports.registry, { image, version })
  const wrote = await pointTag(ports.registry, image, version)
  if (!tagged.floating) return { wrote, tags: [version] }
  const moved = await settleFloating(tagged, ports)
  return { wrote: wrote || moved.wrote, tags: [version, ...moved.tags] }
}

/** Each further round means another release in the same second. */
const mostRounds = 20

/** Repeated until one round finds everything in place: another release may have written in between. */
async function settleFloating(tagged: TaggedImage, ports: TagPorts): Promise<ImageTags> {
  let wrote = false
  for (let round = 1; ; round += 1) {
    const wanted = floatingTags(tagged.version, await knownVersions(tagged, ports))
    const changed = await pointAll(wanted, tagged.image, {
      registry: ports.registry,
      last: round === mostRounds,
    })
    wrote ||= changed
    if (!changed || round === mostRounds) {
      const own = wanted.filter(({ version }) => version === tagged.version)
      return { wrote, tags: own.map(({ tag }) => tag) }
    }
  }
}

type Known = Parameters<typeof floatingTags>[1]

/** A version that only the registry knows may be one that was released since: then git is asked again. */
async function knownVersions(
  { version, image, tagged, form }: TaggedImage,
  { registry, history }: TagPorts,
): Promise<Known> {
  const known = { tagged: [version, ...tagged], images: await registry.tags(bareRef(image)) }
  if (unknownVersions(known).length === 0) return known
  const now = versionTags(await history.tags(), form)
  return { ...known, tagged: [...known.tagged, ...now.map((tag) => tag.version)] }
}

interface PointParts {
  readonly registry: Registry
  /** Whether a tag that changed under our hands is an error by now. */
  readonly last: boolean
}

/** True when something had to be written, or was written by somebody else meanwhile. */
async function pointAll(
  wanted: ReturnType<typeof floatingTags>,
  image: ImageRef,
  { registry, last }: PointParts,
): Promise<boolean> {
  const changes = await Promise.all(
    wanted.map(async ({ tag, version }) => {
      const target = await registry.manifest({ ...bareRef(image), tag: version })
      if (target === undefined) return false
      try {
        return await pointTag(registry, { ...bareRef(image), digest: target.digest }, tag)
      } catch (thrown) {
        if (last || !(thrown instanceof ActionError) || thrown.code !== 'digest-mismatch') throw thrown
        return true
      }
    }),
  )
  return changes.includes(true)
}
