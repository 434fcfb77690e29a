import { createHash } from 'node:crypto'
import { ActionError } from '../../errors.ts'
import { formatImageRef, formatRepository, type ImageRef } from '../../image/image-ref.ts'
import type { Registry, RegistryManifest } from '../../ports/registry.ts'
import type { Session } from './session.ts'

/** Every kind of manifest; a registry converts for clients that do not name what it has, which changes the digest. */
const accept = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

/** The calls of the Registry port, on a session. */
export function manifestCalls(session: Session): Registry {
  return {
    checkLogin: async (image, signal) => await checkLogin(session, image, signal),
    manifest: async (image, signal) => await readManifest(session, image, signal),
    retag: async (image, tag, signal) => await retag(session, { image, tag, signal }),
  }
}

async function checkLogin(session: Session, image: ImageRef, signal?: AbortSignal): Promise<void> {
  const response = await session({ method: 'GET', path: '', image, rights: 'pull,push', signal })
  await response.body?.cancel()
  if (response.ok) return
  throw new ActionError({
    code: response.status === 404 ? 'registry-not-found' : 'registry-failed',
    blame: 'registry',
    message: `${image.registry} answered ${response.status} at GET /v2/, which a registry answers with 200`,
  })
}

async function readManifest(
  session: Session,
  image: ImageRef,
  signal?: AbortSignal,
): Promise<RegistryManifest | undefined> {
  const reference = image.digest ?? image.tag ?? 'latest'
  const path = `${image.repository}/manifests/${reference}`
  const response = await session({ method: 'GET', path, image, rights: 'pull', headers: { accept }, signal })
  const bytes = await bodyOf(response, image, signal)
  if (response.status === 404) return undefined
  if (!response.ok) throw unexpected(image, response.status)
  const digest = digestOf(bytes)
  const said = response.headers.get('docker-content-digest') ?? digest
  for (const expected of [image.digest ?? digest, said]) requireDigest(image, expected, digest)
  const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim() ?? ''
  return { digest, mediaType, bytes }
}

/** The whole answer; one that breaks off half way is the registry's fault, not ours. */
async function bodyOf(
  response: Response,
  image: ImageRef,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  try {
    return new Uint8Array(await response.arrayBuffer())
  } catch (cause) {
    signal?.throwIfAborted()
    const message = `the answer of the registry for ${formatImageRef(image)} broke off`
    throw new ActionError({ code: 'registry-failed', blame: 'registry', message, cause })
  }
}

interface Retag {
  readonly image: ImageRef
  readonly tag: string
  readonly signal: AbortSignal | undefined
}

/** The bytes are sent as they were read: any other way of copying may wrap them and change the digest. */
async function retag(session: Session, { image, tag, signal }: Retag): Promise<void> {
  const manifest = await readManifest(session, image, signal)
  if (manifest === undefined) {
    const message = `there is no ${formatImageRef(image)} to give the tag ${tag}`
    throw new ActionError({ code: 'registry-not-found', blame: 'registry', message })
  }
  const body = new Uint8Array(manifest.bytes)
  const path = `${image.repository}/manifests/${tag}`
  const headers = { 'content-type': manifest.mediaType }
  const response = await session({ method: 'PUT', path, image, rights: 'pull,push', headers, body, signal })
  await response.body?.cancel()
  if (!response.ok) throw unexpected(image, response.status)
  const { registry, repository } = image
  const written = await readManifest(session, { registry, repository, tag }, signal)
  requireDigest({ registry, repository, tag }, manifest.digest, written?.digest ?? 'nothing')
}

function requireDigest(image: ImageRef, expected: string, found: string): void {
  if (expected === found) return
  const message = `${formatImageRef(image)} should have the digest ${expected}, the registry gave ${found}`
  throw new ActionError({ code: 'digest-mismatch', blame: 'registry', message })
}

function unexpected(image: ImageRef, status: number): ActionError {
  const message = `the registry answered ${status} for ${formatRepository(image)}`
  return new ActionError({ code: 'registry-failed', blame: 'registry', message })
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
