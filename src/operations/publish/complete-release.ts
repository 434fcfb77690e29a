import type { RunControl } from '../control.ts'
import type { ForgeRelease, Releases } from '../../ports/forge/releases.ts'
import type { AssetFile } from '../../release/asset-file.ts'
import { recordAssetName } from '../../release/record-asset.ts'
import { releaseOf } from '../../release/release-of.ts'
import { isSameAsset } from '../../release/same-asset.ts'

/** A release as it is to be. */
export interface WantedRelease {
  readonly tag: string
  readonly prerelease: boolean
  readonly notes: string
  /** The record first. */
  readonly assets: readonly AssetFile[]
  /** What stands at the tag. */
  readonly found: ForgeRelease | undefined
}

export interface DraftParts {
  readonly forge: Releases
  readonly emit: RunControl['emit']
}

export interface ReleaseResult {
  readonly release: ForgeRelease
  readonly wrote: boolean
}

/** Finds or drafts the release and attaches what is missing; a published one keeps its text and its assets. */
export async function completeRelease(
  wanted: WantedRelease,
  { forge, emit }: DraftParts,
): Promise<ReleaseResult> {
  const { tag, prerelease, notes, found } = wanted
  const draft = { tag, title: tag, notes, prerelease }
  const release = found ?? (await draftOnce(draft, forge))
  const missing = wanted.assets.filter((asset) => !isThere(asset, release))
  if (!release.draft) return { release, wrote: await attach(release, missing, { forge, emit }) }
  for (const asset of missing) await upload(release, asset, forge)
  if (found === undefined) return { release, wrote: true }
  const text = isForeign(release, wanted) ? notes : release.notes
  return { release: await forge.updateDraft(release, { ...draft, notes: text }), wrote: true }
}

/** Another run of the same release may draft at the same moment: the older draft, or what was published, is kept. */
async function draftOnce(
  wanted: Parameters<Releases['createDraft']>[0],
  forge: Releases,
): Promise<ForgeRelease> {
  const made = await forge.createDraft(wanted)
  const kept = releaseOf(await forge.recentReleases(), wanted.tag)
  if (kept === undefined || kept.id === made.id || (kept.draft && kept.id > made.id)) return made
  await forge.deleteDraft(made)
  return kept
}

function isThere({ name, bytes }: AssetFile, { assets }: ForgeRelease): boolean {
  const there = assets.find((asset) => asset.name === name)
  return there !== undefined && isSameAsset(there, bytes)
}

/**
 * A draft that is left of a deleted tag (its record is of another commit), and one without text, get our notes;
 * a text that a maintainer wrote into the draft of this very release stays.
 */
function isForeign(found: ForgeRelease, { assets }: WantedRelease): boolean {
  const record = assets.find(({ name }) => name === recordAssetName)
  const other = found.assets.some(({ name }) => name === recordAssetName)
  const stale = record !== undefined && other && !isThere(record, found)
  return stale || found.notes.trim() === ''
}

/** Published by hand, so what is missing comes late: an asset of the same name is never replaced then. */
async function attach(
  found: ForgeRelease,
  missing: readonly AssetFile[],
  { forge, emit }: DraftParts,
): Promise<boolean> {
  const late = missing.filter(({ name }) => !found.assets.some((asset) => asset.name === name))
  if (late.length === 0) return false
  if (found.immutable) {
    const names = late.map(({ name }) => name).join(', ')
    const message = `the release ${found.tag} was published without ${names}, and is immutable: nothing can be attached any more`
    emit({ type: 'note', level: 'warning', message })
    return false
  }
  for (const asset of late) await upload(found, asset, forge)
  return true
}

async function upload(release: ForgeRelease, { name, bytes }: AssetFile, forge: Releases): Promise<void> {
  const contentType = name.endsWith('.json') ? 'application/json' : 'application/octet-stream'
  await forge.uploadAsset(release, { name, contentType, bytes })
}
