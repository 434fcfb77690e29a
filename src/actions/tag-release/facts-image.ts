import { ActionError } from '../../errors.ts'
import { formatImageRef, formatRepository, type ImageRef, parseImageRef } from '../../image/image-ref.ts'
import { commitTag } from '../../image/image-tags.ts'
import type { Forge, ForgeDeployment } from '../../ports/forge.ts'
import type { Registry } from '../../ports/registry.ts'
import { type ReleaseRecord, readReleaseRecord } from '../../release/release-record.ts'

export interface ImageRequest {
  readonly repository: string
  readonly commit: string
  /** The record that came as input. */
  readonly record: ReleaseRecord | undefined
  /** Where to look otherwise. */
  readonly image: ImageRef | undefined
  readonly verifiedIn: string | undefined
  /** The version that was released before: its tag stays when those of commits are cleaned up. */
  readonly released: string | undefined
}

/**
 * The release record of a commit, whose image is there. Without a record the image is found by the tag of its
 * commit, and has to say itself that it was built from it. Errors: `image-missing`, `digest-mismatch`,
 * `not-verified`, and those of registry and forge.
 */
export async function findRecord(
  registry: Registry,
  forge: Forge | undefined,
  request: ImageRequest,
): Promise<ReleaseRecord> {
  const { record, verifiedIn } = request
  const known = record ?? (await recordInRegistry(registry, request))
  if (record !== undefined) await requireImage(registry, parseImageRef(record.image), request.commit)
  if (verifiedIn === undefined || forge === undefined) return known
  const proof = await proofIn(forge, known, verifiedIn)
  return record ?? recordInPayload(proof, known) ?? known
}

async function requireImage(registry: Registry, image: ImageRef, commit: string): Promise<string> {
  const manifest = await registry.manifest(image)
  if (manifest !== undefined) return manifest.digest
  throw new ActionError({
    code: 'image-missing',
    message: `the commit ${commit} has no image: there is no ${formatImageRef(image)}`,
  })
}

async function recordInRegistry(
  registry: Registry,
  { image, commit, repository, released }: ImageRequest,
): Promise<ReleaseRecord> {
  if (image === undefined) throw new Error('settings ask for a record or an image')
  const tag = commitTag(commit)
  const cleaned = released !== undefined && (await registry.manifest({ ...image, tag })) === undefined
  const from = { ...image, tag: cleaned ? released : tag }
  const digest = await requireImage(registry, from, commit)
  const found: ImageRef = { registry: image.registry, repository: image.repository, digest }
  const revision = (await registry.labels(found))['org.opencontainers.image.revision']
  if (revision !== commit) throw builtFromOther(from, commit, revision)
  return {
    schemaVersion: 1,
    repository,
    commit,
    image: `${formatRepository(found)}@${digest}`,
    tags: [tag],
  }
}

function builtFromOther(image: ImageRef, commit: string, revision: string | undefined): ActionError {
  const label = '`org.opencontainers.image.revision`'
  const found =
    revision === undefined
      ? `has no label ${label}`
      : `says in its label ${label} that it was built from ${revision}`
  return new ActionError({
    code: 'digest-mismatch',
    message: `${formatImageRef(image)} ${found}, expected ${commit}`,
    remedy: 'Build this commit with build-push-image, or pass the release record of its build as `release`.',
  })
}

/** The record of a verified deployment of this very image. Errors: `not-verified`. */
async function proofIn(forge: Forge, record: ReleaseRecord, environment: string): Promise<ForgeDeployment> {
  const all = await forge.deploymentsOf(record.commit, environment)
  const same = all.filter(({ payload }) => fieldOf(payload, 'image') === record.image)
  const verified = same.find(({ states }) => states.includes('success'))
  if (verified !== undefined) return verified
  const last = same[0]?.states[0]
  const found =
    last !== undefined
      ? `its last deployment there ended as ${last}`
      : all.length === 0
        ? 'this commit was never deployed there'
        : 'only another image of this commit was deployed there'
  throw new ActionError({
    code: 'not-verified',
    message: `the image ${record.image} was not verified in ${environment}: ${found}`,
  })
}

/** The whole record of the build, where deploy-env has put it; anybody may write payloads, so it has to be of this very image. */
function recordInPayload({ payload }: ForgeDeployment, known: ReleaseRecord): ReleaseRecord | undefined {
  try {
    const record = readReleaseRecord(fieldOf(payload, 'release'))
    const same = record.image === known.image && record.commit === known.commit
    return same && record.repository === known.repository ? record : undefined
  } catch {
    return undefined
  }
}

function fieldOf(payload: unknown, name: string): unknown {
  return typeof payload === 'object' && payload !== null
    ? (payload as Record<string, unknown>)[name]
    : undefined
}
