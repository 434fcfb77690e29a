import { ActionError } from '../../errors.ts'
import { formatImageRef, formatRepository, type ImageRef, parseImageRef } from '../../image/image-ref.ts'
import { commitTag } from '../../image/image-tags.ts'
import { type LedgerReading, requireWhole } from '../../ledger/check-entries.ts'
import type { LedgerEntry } from '../../ledger/ledger-entry.ts'
import { wasProven } from '../../ledger/proof.ts'
import { findEntries } from '../../operations/ledger/find-entries.ts'
import type { Deployments } from '../../ports/forge/deployments.ts'
import type { Registry } from '../../ports/registry.ts'
import type { ReleaseRecord } from '../../release/release-record.ts'

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
 * `not-verified`, `ledger-unreadable`, and those of registry and forge.
 */
export async function findRecord(
  registry: Registry,
  forge: Deployments | undefined,
  request: ImageRequest,
): Promise<ReleaseRecord> {
  const { record, verifiedIn } = request
  const known = record ?? (await recordInRegistry(registry, request))
  if (record !== undefined) await requireImage(registry, parseImageRef(record.image), request.commit)
  if (verifiedIn === undefined || forge === undefined) return known
  const proof = await proofIn(forge, known, verifiedIn)
  return record ?? buildRecordIn(proof, known) ?? known
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

/** The entry of a verified deployment of this very image. Errors: `not-verified`, `ledger-unreadable`. */
async function proofIn(
  forge: Deployments,
  { commit, image }: ReleaseRecord,
  environment: string,
): Promise<LedgerEntry> {
  const reading = await findEntries(forge, { environment, commit })
  const same = reading.entries.filter(({ record }) => record.image === image)
  const verified = same.find(wasProven)
  if (verified !== undefined) return verified
  requireWhole(reading)
  throw new ActionError({
    code: 'not-verified',
    message: `the image ${image} was not verified in ${environment}: ${whatWasFound(same, reading)}`,
    problems: reading.ignored.map(({ id, message }) => ({ message: `deployment ${id} ${message}` })),
  })
}

function whatWasFound(same: readonly LedgerEntry[], { entries, ignored }: LedgerReading): string {
  const last = same[0]?.statuses[0]?.state
  if (last !== undefined) return `its last deployment there ended as ${last}`
  return entries.length + ignored.length === 0
    ? 'this commit was never deployed there'
    : 'only another image of this commit was deployed there'
}

/** The whole record of the build, where deploy-env has put it; anybody may write payloads, so it has to be of this repository. */
function buildRecordIn(
  { record: { release } }: LedgerEntry,
  known: ReleaseRecord,
): ReleaseRecord | undefined {
  return release?.repository === known.repository ? release : undefined
}
