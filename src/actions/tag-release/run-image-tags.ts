import { ActionError } from '../../errors.ts'
import { type ImageRef, parseImageRef } from '../../image/image-ref.ts'
import type { Registry } from '../../ports/registry.ts'
import { floatingTags, unknownVersions } from '../../release/floating-tags.ts'
import { versionTags } from '../../version/version-tags.ts'
import { requireImageTagFree } from './facts-preflight.ts'
import type { PlannedRelease, TagReleasePlan } from './plan.ts'
import type { TagReleasePorts } from './ports.ts'

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
  { inputs, settings }: TagReleasePlan,
  { version, versions, record }: PlannedRelease,
  ports: TagReleasePorts,
): Promise<ImageTags> {
  const image = parseImageRef(record.image)
  const { registry } = ports
  await requireImageTagFree(registry, { image, version })
  const wrote = await pointTag(registry, image, version)
  if (!inputs.floatingTags) return { wrote, tags: [version] }
  const tagged = versions.map((tag) => tag.version)
  const moved = await settleFloating({ version, image, tagged, form: settings.form }, ports)
  return { wrote: wrote || moved.wrote, tags: [version, ...moved.tags] }
}

interface TaggedImage {
  readonly version: string
  readonly image: ImageRef
  /** Versions that had a git tag when the release was planned. */
  readonly tagged: readonly string[]
  readonly form: Parameters<typeof versionTags>[1]
}

/** Each further round means another release in the same second. */
const mostRounds = 20

/** Repeated until one round finds everything in place: another release may have written in between. */
async function settleFloating(tagged: TaggedImage, ports: TagReleasePorts): Promise<ImageTags> {
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
  { registry, history }: TagReleasePorts,
): Promise<Known> {
  const known = { tagged: [version, ...tagged], images: await registry.tags(bare(image)) }
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
      const target = await registry.manifest({ ...bare(image), tag: version })
      if (target === undefined) return false
      try {
        return await pointTag(registry, { ...bare(image), digest: target.digest }, tag)
      } catch (thrown) {
        if (last || !(thrown instanceof ActionError) || thrown.code !== 'digest-mismatch') throw thrown
        return true
      }
    }),
  )
  return changes.includes(true)
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
