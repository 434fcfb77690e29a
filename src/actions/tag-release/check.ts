import { type ImageRef, parseImageRef } from '../../image/image-ref.ts'
import type { RunControl } from '../../operations/control.ts'
import type { ActionControl } from '../../main/action.ts'
import { requireTagAllowed, workflowFilesWarning } from '../../operations/tag/preflight.ts'
import type { Forge } from '../../ports/forge/index.ts'
import { assetFiles } from '../../release/asset-file.ts'
import { checkImageTag } from './check/image-tag.ts'
import { mkverNotice } from './check/mkver-notice.ts'
import { readNotes } from './check/notes.ts'
import { findRecord } from './check/record.ts'
import { findReleases } from './check/releases.ts'
import type { tagRelease } from './declaration.ts'
import type { TagReleasePlan } from './plan.ts'
import type { PlannedRelease } from './planned-release.ts'
import { requireForge, type TagReleasePorts } from './ports.ts'
import { type CheckedPlan, type ReleaseTarget, readyRelease } from './ready-release.ts'
import { knownOf } from './results.ts'

type Emit = RunControl['emit']

/**
 * Tells what a maintainer should know, then reads what the planned release needs and what could refuse it; nothing
 * is written. Errors: those of image, notes and assets; `tag-denied`, `image-tag-taken`, `config-invalid`
 * (template); `PlanOutdated`.
 */
export async function checkTagRelease(
  plan: TagReleasePlan,
  ports: TagReleasePorts,
  { emit, know }: Pick<ActionControl<typeof tagRelease>, 'emit' | 'know'>,
): Promise<CheckedPlan> {
  know(knownOf(plan))
  await tellNotices(plan, ports, emit)
  if (plan.kind !== 'release' && plan.kind !== 'show') return plan
  const { kind, release } = plan
  const target = await readTarget(release, ports)
  const image = parseImageRef(target.record.image)
  const [found, workflows] = await Promise.all([
    ports.forge === undefined ? undefined : findReleases(ports.forge, release),
    ports.forge === undefined ? undefined : checkTag(ports.forge, release),
    kind === 'release' ? provePush(release, image, ports) : checkImageTag(release, image, ports),
  ])
  for (const message of [workflows, found?.warning])
    if (message !== undefined) emit({ type: 'note', level: 'warning', message })
  return { ...plan, kind, release: readyRelease(release, { ...target, found: found?.own }) }
}

async function tellNotices(
  { notices, commit }: TagReleasePlan,
  { history }: TagReleasePorts,
  emit: Emit,
): Promise<void> {
  const mkver = notices.asksMkver ? await mkverNotice(history, commit) : undefined
  for (const message of [...notices.texts, ...(mkver === undefined ? [] : [mkver])])
    emit({ type: 'note', level: 'notice', message })
}

async function readTarget(
  { image, notes, assets }: PlannedRelease,
  ports: TagReleasePorts,
): Promise<Omit<ReleaseTarget, 'found'>> {
  const { registry, forge, files } = ports
  if (image.verifiedIn !== undefined) requireForge(ports, '`verified-in`')
  const [record, read, sought] = await Promise.all([
    findRecord(registry, forge, image),
    readNotes(notes, ports),
    Promise.all(assets.map(async (path) => ({ path, bytes: await files.readBytes(path) }))),
  ])
  return { record, notes: read, assets: assetFiles(sought) }
}

/** The warning of a tag that GitHub may refuse. Errors: `tag-denied`. */
async function checkTag(
  forge: Forge,
  { tag, tagged, commit, isHead }: PlannedRelease,
): Promise<string | undefined> {
  if (tagged) return undefined
  const [warning] = await Promise.all([
    isHead ? undefined : workflowFilesWarning(forge, commit),
    requireTagAllowed(forge, tag),
  ])
  return warning
}

/** A release writes the version tag of the image: the login has to be good for that, too. */
async function provePush(release: PlannedRelease, image: ImageRef, ports: TagReleasePorts): Promise<void> {
  await ports.registry.checkLogin(image)
  await checkImageTag(release, image, ports)
}
