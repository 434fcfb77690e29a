import { ActionError } from '../../../errors.ts'
import { formatImageRef, formatRepository, type ImageRef, parseImageRef } from '../../../image/image-ref.ts'
import { commitTag } from '../../../image/image-tags.ts'
import { verifiedRecord } from '../../../operations/ledger/verified-record.ts'
import type { Deployments } from '../../../ports/forge/deployments.ts'
import type { Registry } from '../../../ports/registry.ts'
import type { ReleaseRecord } from '../../../release/release-record.ts'
import type { PlannedImage } from '../planned-release.ts'

/**
 * The release record of a commit, whose image is there. Without a record the image is found by the tag of its
 * commit, and has to say itself that it was built from it. Errors: `image-missing`, `digest-mismatch`,
 * `not-verified`, `ledger-unreadable`, and those of registry and forge.
 */
export async function findRecord(
  registry: Registry,
  forge: Deployments | undefined,
  request: PlannedImage,
): Promise<ReleaseRecord> {
  const { record, verifiedIn } = request
  const known = record ?? (await recordInRegistry(registry, request))
  if (record !== undefined) await requireImage(registry, parseImageRef(record.image), request.commit)
  if (verifiedIn === undefined || forge === undefined) return known
  const proven = await verifiedRecord(forge, known, verifiedIn)
  return record ?? proven
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
  { image, commit, repository, released }: PlannedImage,
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
