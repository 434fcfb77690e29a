import { digestOf } from '../../image/content-digest.ts'
import { ActionError } from '../../errors.ts'
import { formatImageRef, type ImageRef } from '../../image/image-ref.ts'
import type { RegistryManifest } from '../../ports/registry.ts'
import { bodyOf, notFound, requireDigest, unexpected } from './answer.ts'
import type { Session } from './session.ts'

/** Every kind of manifest; a registry converts for clients that do not name what it has, which changes the digest. */
const accept = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

/** See the port. */
export async function checkLogin(session: Session, image: ImageRef, signal?: AbortSignal): Promise<void> {
  const response = await session({ method: 'GET', path: '', image, rights: 'pull,push', signal })
  await response.body?.cancel()
  if (response.ok) return
  throw new ActionError({
    code: response.status === 404 ? 'registry-not-found' : 'registry-failed',
    blame: 'registry',
    message: `${image.registry} answered ${response.status} at GET /v2/, which a registry answers with 200`,
  })
}

/** See `manifest` of the port. */
export async function readManifest(
  session: Session,
  image: ImageRef,
  signal?: AbortSignal,
): Promise<RegistryManifest | undefined> {
  const reference = image.digest ?? image.tag ?? 'latest'
  const path = `${image.repository}/manifests/${reference}`
  const response = await session({ method: 'GET', path, image, rights: 'pull', headers: { accept }, signal })
  const bytes = await bodyOf(response, { what: formatImageRef(image), signal })
  if (response.status === 404) return undefined
  if (!response.ok) throw unexpected(image, response.status)
  const digest = digestOf(bytes)
  const said = response.headers.get('docker-content-digest') ?? digest
  for (const expected of [image.digest ?? digest, said])
    requireDigest(formatImageRef(image), expected, digest)
  const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim() ?? ''
  return { digest, mediaType, bytes }
}

export interface Retag {
  readonly image: ImageRef
  readonly tag: string
  readonly signal: AbortSignal | undefined
}

/** The bytes are sent as they were read: any other way of copying may wrap them and change the digest. */
export async function retag(session: Session, { image, tag, signal }: Retag): Promise<void> {
  const manifest = await readManifest(session, image, signal)
  if (manifest === undefined) {
    throw notFound(`there is no ${formatImageRef(image)} to give the tag ${tag}`)
  }
  const body = new Uint8Array(manifest.bytes)
  const path = `${image.repository}/manifests/${tag}`
  const headers = { 'content-type': manifest.mediaType }
  const response = await session({ method: 'PUT', path, image, rights: 'pull,push', headers, body, signal })
  await response.body?.cancel()
  if (!response.ok) throw unexpected(image, response.status)
  const { registry, repository } = image
  const tagged = { registry, repository, tag }
  const written = await readManifest(session, tagged, signal)
  requireDigest(formatImageRef(tagged), manifest.digest, written?.digest ?? 'nothing')
}
