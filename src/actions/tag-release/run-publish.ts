import { createHash } from 'node:crypto'
import type { Forge, ForgeRelease } from '../../ports/forge.ts'
import { recordAssetName } from '../../release/record-asset.ts'
import { compareVersions } from '../../version/next-version.ts'
import { isHighestStable, type VersionTag, versionTags } from '../../version/version-tags.ts'
import type { AssetFile } from './facts-assets.ts'
import type { PlannedRelease, TagReleasePlan } from './plan.ts'
import { requireForge, type TagReleasePorts } from './ports.ts'
import { readSettings } from './settings.ts'

export interface ReleaseResult {
  readonly release: ForgeRelease
  readonly wrote: boolean
}

/** Finds or drafts the release and attaches what is missing; a published one keeps its text and its assets. */
export async function completeRelease(
  planned: PlannedRelease,
  notes: string,
  forge: Forge,
): Promise<ReleaseResult> {
  const found = planned.found ?? (await forge.release(planned.tag))
  const { tag, prerelease } = planned
  const wanted = { tag, title: tag, notes, prerelease }
  const release = found ?? (await forge.createDraft(wanted))
  const missing = planned.assets.filter((asset) => !isThere(asset, release))
  if (found !== undefined && !found.draft) return { release, wrote: await attach(found, missing, forge) }
  for (const asset of missing) await upload(release, asset, forge)
  const foreign = found !== undefined && isForeign(found, planned, notes)
  return { release: foreign ? await forge.updateDraft(release, wanted) : release, wrote: true }
}

function isThere({ name, bytes }: AssetFile, { assets }: ForgeRelease): boolean {
  const there = assets.find((asset) => asset.name === name)
  return (
    there !== undefined &&
    there.size === bytes.length &&
    (there.digest ?? digestOf(bytes)) === digestOf(bytes)
  )
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/**
 * A draft that is left of a deleted tag (its record is of another commit), and one without text, get our notes;
 * a text that a maintainer wrote into the draft of this very release stays.
 */
function isForeign(found: ForgeRelease, { prerelease, assets }: PlannedRelease, notes: string): boolean {
  const record = assets.find(({ name }) => name === recordAssetName)
  const other = found.assets.some(({ name }) => name === recordAssetName)
  const stale = record !== undefined && other && !isThere(record, found)
  return stale || found.prerelease !== prerelease || (found.notes.trim() === '' && notes !== '')
}

/** Published by hand, so what is missing comes late: an asset of the same name is never replaced then. */
async function attach(found: ForgeRelease, missing: readonly AssetFile[], forge: Forge): Promise<boolean> {
  const late = missing.filter(({ name }) => !found.assets.some((asset) => asset.name === name))
  if (found.immutable || late.length === 0) return false
  for (const asset of late) await upload(found, asset, forge)
  return true
}

async function upload(release: ForgeRelease, { name, bytes }: AssetFile, forge: Forge): Promise<void> {
  const contentType = name.endsWith('.json') ? 'application/json' : 'application/octet-stream'
  await forge.uploadAsset(release, { name, contentType, bytes })
}

/** Publishes; `latest` is the highest stable release, whoever publishes last. */
export async function publishRelease(
  plan: TagReleasePlan,
  release: ForgeRelease,
  ports: TagReleasePorts,
): Promise<ReleaseResult> {
  const forge = requireForge(ports, 'releases')
  const versions = await releasedVersions(plan, ports)
  const own = versions.find(({ name }) => name === release.tag)
  const isLatest =
    own !== undefined &&
    isHighestStable(
      own.version,
      versions.map(({ version }) => version),
    )
  const done = release.draft ? await forge.publish(release, isLatest) : release
  const moved = own === undefined ? false : await settleLatest(own, { plan, ports, forge })
  return { release: done, wrote: release.draft || moved }
}

async function releasedVersions(
  { inputs }: TagReleasePlan,
  { history, context, seenTags }: TagReleasePorts,
): Promise<readonly VersionTag[]> {
  return versionTags([...(await history.tags()), ...seenTags], readSettings(inputs, context).form)
}

interface LatestParts {
  readonly plan: TagReleasePlan
  readonly ports: TagReleasePorts
  readonly forge: Forge
}

/** A higher release that was published in between loses `latest` to this one; it gets it back. */
async function settleLatest(own: VersionTag, { plan, ports, forge }: LatestParts): Promise<boolean> {
  const latest = await forge.latestRelease()
  if (latest?.tag !== own.name) return false
  const versions = await releasedVersions(plan, ports)
  const higher = versions.filter(
    ({ version }) => !version.includes('-') && compareVersions(version, own.version) > 0,
  )
  for (const { name } of higher) {
    const release = await forge.release(name)
    if (release === undefined || release.draft) continue
    await forge.markLatest(release)
    return true
  }
  return false
}
