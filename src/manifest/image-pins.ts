import { ActionError, type Problem } from '../errors.ts'
import {
  formatImageRef,
  formatRepository,
  type ImageRef,
  parseImageRef,
  sameRepository,
} from '../image/image-ref.ts'
import type { KindTable } from '../kinds/kind-table.ts'
import type { ValuePath } from '../yaml/line-index.ts'
import { formatRef, type KubernetesObject, refOf } from './object.ts'
import { isMapping, type ManifestObject } from './read-manifests.ts'

/** One image of the manifests. */
export interface FoundImage {
  readonly of: ManifestObject
  /** Path of the `image` field. */
  readonly path: ValuePath
  readonly text: unknown
}

export interface PinRequest {
  /** The release: repository and digest. */
  readonly release: ImageRef
  /** How the manifests may write it besides its repository. */
  readonly imageName?: ImageRef
  /** Where each kind keeps its pod spec. Custom resources are not searched: their fields are not known. */
  readonly kinds: KindTable
}

export interface PinReading {
  /** The same objects in the same order, the release's image pinned; the others untouched, the same object. */
  readonly objects: readonly PinnedObject[]
  readonly problems: readonly Problem[]
  /** Every image found, for the message when none matches. */
  readonly images: readonly FoundImage[]
}

export interface PinnedObject extends ManifestObject {
  /** What the manifests said in the places that were pinned; empty when the object does not run the release. */
  readonly pinned: readonly string[]
}

/**
 * Pins every container image that names the release's repository (or the configured image name) to
 * `repository@sha256:...`. Names are compared whole, after parsing: another image of the same registry, or one
 * whose name only begins alike, stays byte for byte. Images that do not parse are problems, all at once.
 * Covers containers and initContainers of every kind that has a pod spec; ephemeral containers cannot be applied.
 */
export function pinImages(objects: readonly ManifestObject[], request: PinRequest): PinReading {
  const wanted = [request.release, ...(request.imageName === undefined ? [] : [request.imageName])]
  const pin = formatImageRef(request.release)
  const problems: Problem[] = []
  const images: FoundImage[] = []
  const pinned = objects.map((of) => {
    const found = imagesOf(of, request.kinds)
    images.push(...found)
    const matching = found.filter((image) => {
      const parsed = parse(image)
      if ('message' in parsed) problems.push(parsed)
      return 'repository' in parsed && wanted.some((name) => sameRepository(name, parsed))
    })
    const object = matching.reduce((current, { path }) => replaced(current, path, pin), of.object)
    return { ...of, object, pinned: matching.map((image) => String(image.text)) }
  })
  return { objects: pinned, problems, images }
}

/**
 * The error for a release that no manifest runs: it lists every image that was found, so that a misspelt name
 * is seen at once.
 */
export function imageUnknown(request: Omit<PinRequest, 'kinds'>, images: readonly FoundImage[]): ActionError {
  const names = [request.release, ...(request.imageName === undefined ? [] : [request.imageName])].map(
    formatRepository,
  )
  const found =
    images.length === 0 ? 'the manifests hold no image at all' : 'the manifests hold only the images below'
  return new ActionError({
    code: 'image-unknown',
    message: `no manifest uses the image ${names.join(' or ')}; ${found}`,
    problems: images.map((image) => ({
      message: `${formatRef(refOf(image.of.object))}: ${String(image.text)}`,
      where: image.of.placeOf(image.path),
    })),
    remedy: 'Write the image as it is pushed, or say how the manifests write it: `imageName` in slipway.yml.',
  })
}

function parse(image: FoundImage): ImageRef | Problem {
  const name = formatRef(refOf(image.of.object))
  try {
    if (typeof image.text === 'string') return parseImageRef(image.text)
    return {
      message: `${name}: image is not a text but ${JSON.stringify(image.text)}`,
      where: image.of.placeOf(image.path),
    }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return { message: `${name}: ${error.message}`, where: image.of.placeOf(image.path) }
  }
}

/** Containers without an image are left to the server, which names the missing field. */
function imagesOf(of: ManifestObject, kinds: KindTable): readonly FoundImage[] {
  const base = kinds.of(of.object)?.podSpec
  if (base === undefined) return []
  const spec = valueAt(of.object, base)
  return ['initContainers', 'containers'].flatMap((list) => {
    const containers = isMapping(spec) && Array.isArray(spec[list]) ? (spec[list] as readonly unknown[]) : []
    return containers.flatMap((container, index) =>
      isMapping(container) && Object.hasOwn(container, 'image')
        ? [{ of, path: [...base, list, index, 'image'], text: container['image'] }]
        : [],
    )
  })
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((current, step) => {
    if (Array.isArray(current)) return current[Number(step)]
    return isMapping(current) && Object.hasOwn(current, step) ? current[step] : undefined
  }, value)
}

function replaced(object: KubernetesObject, path: ValuePath, value: string): KubernetesObject {
  return withValue(object, path, value) as KubernetesObject
}

/** A copy along the path; whatever lies beside it is shared, never changed. */
function withValue(current: unknown, [step, ...rest]: ValuePath, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(current)) return current.with(Number(step), withValue(current[Number(step)], rest, value))
  const mapping = isMapping(current) ? current : {}
  return { ...mapping, [step]: withValue(mapping[step], rest, value) }
}
