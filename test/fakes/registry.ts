import { createHash } from 'node:crypto'
import { ActionError } from '../../src/errors.ts'
import { formatImageRef, formatRepository, type ImageRef, parseImageRef } from '../../src/image/image-ref.ts'
import type { Registry, RegistryManifest } from '../../src/ports/registry.ts'

export interface RegistryCall {
  readonly name: keyof Registry
  readonly image: ImageRef
  /** Of `retag`: the tag to write. */
  readonly tag: string | undefined
}

/** Called around each call; one that throws fails the call, one that waits delays it. */
export interface RegistryHooks {
  readonly before?: (call: RegistryCall) => Promise<void> | void
  /** The work is done, the answer is not yet given. */
  readonly after?: (call: RegistryCall) => Promise<void> | void
}

export interface FakeRegistry extends Registry {
  /** Every call so far, oldest first. */
  readonly calls: readonly RegistryCall[]
  /**
   * Puts an image and gives its digest; `reference` may name a tag, which then points at it. Different labels make
   * different bytes, so the same image is the same digest.
   */
  push(reference: string, labels?: Readonly<Record<string, string>>): string
  /** Takes a tag away, as a clean-up does. */
  untag(reference: string): void
  /** The digest behind each tag of a repository. */
  tagged(repository: string): Readonly<Record<string, string>>
}

interface Stored {
  readonly manifests: Map<string, RegistryManifest>
  readonly labels: Map<string, Readonly<Record<string, string>>>
  readonly tags: Map<string, string>
}

/** The Registry port over maps, with the errors that the port names. */
export function fakeRegistry(hooks: RegistryHooks = {}): FakeRegistry {
  const calls: RegistryCall[] = []
  const repositories = new Map<string, Stored>()
  const stored = (image: ImageRef): Stored => storedIn(repositories, image)
  const hooked = async <T>(call: RegistryCall, work: () => T): Promise<T> => {
    calls.push(call)
    await hooks.before?.(call)
    const answer = work()
    await hooks.after?.(call)
    return answer
  }
  const call = (name: keyof Registry, image: ImageRef, tag?: string): RegistryCall => ({ name, image, tag })
  return {
    calls,
    push: (reference, labels = {}) => put(stored(parseImageRef(reference)), parseImageRef(reference), labels),
    untag: (reference) => {
      const image = parseImageRef(reference)
      stored(image).tags.delete(image.tag ?? '')
    },
    tagged: (repository) => Object.fromEntries(stored(parseImageRef(repository)).tags),
    checkLogin: async (image) => await hooked(call('checkLogin', image), () => undefined),
    manifest: async (image) => await hooked(call('manifest', image), () => find(stored(image), image)),
    retag: async (image, tag) => {
      const { digest } = required(stored(image), image)
      await hooked(call('retag', image, tag), () => stored(image).tags.set(tag, digest))
      // As the adapter: what was written is read again.
      const read = await hooked(call('manifest', image, tag), () => stored(image).tags.get(tag))
      if (read !== digest) throw mismatch(image, tag, `${digest}, the registry gave ${read}`)
    },
    tags: async (image) => await hooked(call('tags', image), () => [...stored(image).tags.keys()]),
    labels: async (image) =>
      await hooked(
        call('labels', image),
        () => stored(image).labels.get(required(stored(image), image).digest) ?? {},
      ),
  }
}

function storedIn(repositories: Map<string, Stored>, image: ImageRef): Stored {
  const name = formatRepository(image)
  const found = repositories.get(name) ?? { manifests: new Map(), labels: new Map(), tags: new Map() }
  repositories.set(name, found)
  return found
}

function put(stored: Stored, image: ImageRef, labels: Readonly<Record<string, string>>): string {
  const mediaType = 'application/vnd.oci.image.manifest.v1+json'
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, annotations: labels }))
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  stored.manifests.set(digest, { digest, mediaType, bytes })
  stored.labels.set(digest, labels)
  if (image.tag !== undefined) stored.tags.set(image.tag, digest)
  return digest
}

/** A digest wins over a tag; neither means `latest`, as registries read it. */
function find(stored: Stored, image: ImageRef): RegistryManifest | undefined {
  const digest = image.digest ?? stored.tags.get(image.tag ?? 'latest')
  return digest === undefined ? undefined : stored.manifests.get(digest)
}

function mismatch(image: ImageRef, tag: string, what: string): ActionError {
  const message = `${formatRepository(image)}:${tag} should have the digest ${what}`
  return new ActionError({ code: 'digest-mismatch', blame: 'registry', message })
}

function required(stored: Stored, image: ImageRef): RegistryManifest {
  const found = find(stored, image)
  if (found !== undefined) return found
  const message = `there is no ${formatImageRef(image)} in the registry`
  throw new ActionError({ code: 'registry-not-found', blame: 'registry', message })
}
