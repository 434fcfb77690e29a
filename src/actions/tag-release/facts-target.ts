import type { RunControl } from '../../action.ts'
import { ActionError, PlanOutdated } from '../../errors.ts'
import { type ImageRef, parseImageRef } from '../../image/image-ref.ts'
import type { Forge, ForgeRelease } from '../../ports/forge.ts'
import type { ReleaseRecord } from '../../release/release-record.ts'
import { tagName } from '../../version/version-tags.ts'
import type { VersionDecision, VersionFacts } from './decide-version.ts'
import { type AssetFile, readAssets } from './facts-assets.ts'
import { findRecord } from './facts-image.ts'
import { type NotesText, readNotes } from './facts-notes.ts'
import { requireImageTagFree, requireTagAllowed, workflowFilesWarning } from './facts-preflight.ts'
import { requireForge, type TagReleasePorts } from './ports.ts'
import type { Settings, TagReleaseInputs } from './settings.ts'

/** What stands where the release is to be. */
export interface ReleaseTarget {
  readonly record: ReleaseRecord
  readonly tag: string
  readonly release: ForgeRelease | undefined
  readonly notes: NotesText
  readonly assets: readonly AssetFile[]
}

export interface TargetRequest {
  readonly inputs: TagReleaseInputs
  readonly settings: Settings
  readonly record: ReleaseRecord | undefined
  readonly version: VersionFacts
  readonly decision: VersionDecision
}

/**
 * Reads what a release needs and what could refuse it; undefined when there is none to be made. Errors: those
 * of image, notes and assets; `tag-denied`, `image-tag-taken`; `PlanOutdated`.
 */
export async function readTarget(
  request: TargetRequest,
  ports: TagReleasePorts,
  emit: RunControl['emit'],
): Promise<ReleaseTarget | undefined> {
  const { inputs, decision, settings } = request
  const { commit, settled, tags } = request.version
  const writes = inputs.mode === 'release' || inputs.mode === 'plan'
  if (decision.version === undefined || !writes) return undefined
  const tag = settled?.existing?.name ?? tagName(decision.version, settings.form, tags)
  const tagged = settled?.existing?.commit === commit
  const parts = await readParts(request, ports)
  const [release, warning] = await Promise.all([
    tagged ? ports.forge?.release(tag) : undefined,
    tagged || ports.forge === undefined ? undefined : preflight(ports.forge, tag, commit),
    checkRegistry(request, parseImageRef(parts.record.image), ports),
  ])
  if (warning !== undefined) emit({ type: 'note', level: 'warning', message: warning })
  return { ...parts, tag, release }
}

type Parts = Pick<ReleaseTarget, 'record' | 'notes' | 'assets'>

async function readParts(
  { inputs, record, version: { commit, base } }: TargetRequest,
  ports: TagReleasePorts,
): Promise<Parts> {
  const { image, verifiedIn } = inputs
  const { registry, context, forge, files } = ports
  if (verifiedIn !== undefined) requireForge(ports, '`verified-in`')
  const message = base.commits.find(({ sha }) => sha === commit)?.message ?? ''
  const wanted = { repository: context.repository, commit, record, image, verifiedIn }
  const [found, notes, assets] = await Promise.all([
    findRecord(registry, forge, wanted),
    readNotes(inputs, ports, { sha: commit, message }),
    readAssets(inputs.assets, files),
  ])
  return { record: found, notes, assets }
}

async function preflight(forge: Forge, tag: string, commit: string): Promise<string | undefined> {
  const [warning] = await Promise.all([workflowFilesWarning(forge, commit), requireTagAllowed(forge, tag)])
  return warning
}

/** A version whose image is another one may have been released since the tags were read. */
async function checkRegistry(
  { inputs, version: { settled, tags }, decision: { version = '' } }: TargetRequest,
  image: ImageRef,
  { registry, history, seenTags }: TagReleasePorts,
): Promise<void> {
  if (inputs.mode === 'release') await registry.checkLogin(image)
  try {
    await requireImageTagFree(registry, { image, version })
  } catch (taken) {
    if (!(taken instanceof ActionError) || taken.code !== 'image-tag-taken' || settled !== undefined)
      throw taken
    const known = new Set([...tags, ...seenTags].map(({ name }) => name))
    const since = (await history.tags()).filter(({ name }) => !known.has(name))
    if (since.length === 0) throw taken
    seenTags.push(...since)
    throw new PlanOutdated({ code: taken.code, blame: taken.blame, message: taken.message })
  }
}
