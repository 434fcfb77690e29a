import type { RunControl } from '../../operations/control.ts'
import { ActionError, PlanOutdated } from '../../errors.ts'
import { type ImageRef, parseImageRef } from '../../image/image-ref.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Forge } from '../../ports/forge/index.ts'
import type { ForgeRelease } from '../../ports/forge/releases.ts'
import { mostRecent, releaseOf } from '../../release/release-of.ts'
import type { ReleaseRecord } from '../../release/release-record.ts'
import { tagName, versionTags } from '../../version/version-tags.ts'
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
  const { forge } = ports
  const [releases, warning] = await Promise.all([
    forge === undefined ? undefined : readReleases(forge, request, { tag, tagged }),
    tagged || forge === undefined ? undefined : preflight(forge, ports.context, { tag, commit }),
    checkRegistry(request, parseImageRef(parts.record.image), ports),
  ])
  for (const message of [warning, releases?.warning])
    if (message !== undefined) emit({ type: 'note', level: 'warning', message })
  return { ...parts, tag, release: releases?.own }
}

interface TargetTag {
  readonly tag: string
  /** The tag is on the commit already. */
  readonly tagged: boolean
}

/** What stands at the tag (published, else the oldest draft), and what is wrong with the release before. */
async function readReleases(
  forge: Forge,
  { decision: { previous } }: TargetRequest,
  { tag, tagged }: TargetTag,
): Promise<{ own: ForgeRelease | undefined; warning: string | undefined }> {
  const recent = await forge.recentReleases()
  // Where the listing was not full, what it does not show is not there.
  const older = async (name: string) => (recent.length < mostRecent ? undefined : await forge.release(name))
  const own = releaseOf(recent, tag) ?? (tagged ? await older(tag) : undefined)
  if (previous === undefined) return { own, warning: undefined }
  const before = releaseOf(recent, previous.name) ?? (await older(previous.name))
  const finished = before !== undefined && !before.draft
  const warning = `the tag ${previous.name} has no published release; its changes are in no notes. To complete it, run again with \`commit: ${previous.name}\``
  return { own, warning: finished ? undefined : warning }
}

type Parts = Pick<ReleaseTarget, 'record' | 'notes' | 'assets'>

async function readParts(
  { inputs, record, version: { commit, base, settled } }: TargetRequest,
  ports: TagReleasePorts,
): Promise<Parts> {
  const { image, verifiedIn } = inputs
  const { registry, context, forge, files } = ports
  if (verifiedIn !== undefined) requireForge(ports, '`verified-in`')
  const message = base.commits.find(({ sha }) => sha === commit)?.message ?? ''
  const released = settled?.again === true ? settled.version : undefined
  const wanted = { repository: context.repository, commit, record, image, verifiedIn, released }
  const [found, notes, assets] = await Promise.all([
    findRecord(registry, forge, wanted),
    readNotes(inputs, ports, { sha: commit, message }),
    readAssets(inputs.assets, files),
  ])
  return { record: found, notes, assets }
}

/** The head of the branch of this run has the workflow files of a branch, whatever they are. */
async function preflight(
  forge: Forge,
  context: RunContext,
  { tag, commit }: { readonly tag: string; readonly commit: string },
): Promise<string | undefined> {
  const isHead = context.ref.startsWith('refs/heads/') && commit === context.commit
  const [warning] = await Promise.all([
    isHead ? undefined : workflowFilesWarning(forge, commit),
    requireTagAllowed(forge, tag),
  ])
  return warning
}

/** A version whose image is another one may have been released since the tags were read. */
async function checkRegistry(
  { inputs, settings, version: { settled, tags }, decision: { version = '' } }: TargetRequest,
  image: ImageRef,
  { registry, history, seenTags }: TagReleasePorts,
): Promise<void> {
  if (inputs.mode === 'release') await registry.checkLogin(image)
  try {
    await requireImageTagFree(registry, { image, version })
  } catch (taken) {
    if (!(taken instanceof ActionError) || taken.code !== 'image-tag-taken' || settled !== undefined)
      throw taken
    const known = new Set(tags.map(({ name }) => name))
    const since = versionTags(await history.tags(), settings.form).filter(({ name }) => !known.has(name))
    if (since.length === 0) throw taken
    seenTags.push(...since)
    throw new PlanOutdated({ code: taken.code, blame: taken.blame, message: taken.message })
  }
}
