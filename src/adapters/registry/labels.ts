import { digestOf } from '../../image/content-digest.ts'
import { isDigest } from '../../image/digest.ts'
import { formatImageRef, type ImageRef } from '../../image/image-ref.ts'
import {
  bodyOf,
  registryFailure,
  isObject,
  notFound,
  parseObject,
  requireDigest,
  unexpected,
} from './answer.ts'
import { readManifest } from './manifests.ts'
import type { Session } from './session.ts'

type JsonObject = Readonly<Record<string, unknown>>

/** The type alone decides: a manifest that looks like both kinds must not be read in two ways (CVE-2021-41190). */
const indexTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
]
/** An index may hold indexes; nobody nests them deeper on purpose. */
const deepest = 3

/**
 * The labels of an image (OCI image configuration, `config.Labels`); of an index, those of its first image.
 * Errors: those of `readManifest`, `registry-not-found` when there is no such image.
 */
export async function readLabels(
  session: Session,
  image: ImageRef,
  signal?: AbortSignal,
): Promise<Readonly<Record<string, string>>> {
  const manifest = await imageManifest(session, image, signal)
  const what = `the configuration of ${formatImageRef(image)}`
  const digest = digestIn(manifest['config'], what)
  const path = `${image.repository}/blobs/${digest}`
  // Registries lead to a store elsewhere; fetch takes the login off on the way (Fetch, "HTTP-redirect fetch").
  const response = await session({ method: 'GET', path, image, rights: 'pull', signal })
  const bytes = await bodyOf(response, { what, signal })
  if (response.status === 404) throw notFound(`${what}, ${digest}, is not in the registry`)
  if (!response.ok) throw unexpected(image, response.status)
  requireDigest(what, digest, digestOf(bytes))
  return labelsOf(parseObject(bytes, what))
}

/** The manifest of the image itself, below whatever indexes there are. */
async function imageManifest(
  session: Session,
  image: ImageRef,
  signal: AbortSignal | undefined,
): Promise<JsonObject> {
  let at = image
  for (let depth = 0; depth < deepest; depth += 1) {
    const found = await readManifest(session, at, signal)
    if (found === undefined) throw notFound(`there is no ${formatImageRef(at)}`)
    const manifest = parseObject(found.bytes, formatImageRef(at))
    if (!indexTypes.includes(found.mediaType)) return manifest
    const { registry, repository } = image
    at = { registry, repository, digest: firstImage(manifest, at) }
  }
  throw registryFailure(`${formatImageRef(image)} holds indexes of indexes, ${deepest} deep`)
}

function firstImage(index: JsonObject, image: ImageRef): string {
  const entries: readonly unknown[] = Array.isArray(index['manifests']) ? index['manifests'] : []
  const first = entries.find((entry) => isObject(entry) && !isAttestation(entry))
  if (first !== undefined) return digestIn(first, formatImageRef(image))
  throw notFound(`${formatImageRef(image)} is an index without an image`)
}

/** Buildx hangs provenance and SBOM into the index: platform `unknown/unknown`, annotated as what they are. */
function isAttestation({ platform, annotations }: JsonObject): boolean {
  const nowhere = isObject(platform) && platform['os'] === 'unknown' && platform['architecture'] === 'unknown'
  return nowhere || (isObject(annotations) && annotations['vnd.docker.reference.type'] !== undefined)
}

/** It becomes part of an address: nothing but a digest may stand there. */
function digestIn(descriptor: unknown, what: string): string {
  const digest = isObject(descriptor) ? descriptor['digest'] : undefined
  if (typeof digest === 'string' && isDigest(digest)) return digest
  throw registryFailure(`the registry names no sha256 digest for ${what}`)
}

function labelsOf(configuration: JsonObject): Readonly<Record<string, string>> {
  const { config } = configuration
  const labels = isObject(config) ? config['Labels'] : undefined
  const entries = isObject(labels) ? Object.entries(labels) : []
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
