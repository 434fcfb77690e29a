import { parseImageRef } from '../../../image/image-ref.ts'
import type { ActionControl } from '../../../main/action.ts'
import { completeRelease } from '../../../operations/publish/complete-release.ts'
import { publishRelease } from '../../../operations/publish/publish-release.ts'
import { type ImageTags, tagImage } from '../../../operations/retag/tag-image.ts'
import { runStep } from '../../../operations/run-step.ts'
import { createTag, type TagResult } from '../../../operations/tag/create-tag.ts'
import type { Forge } from '../../../ports/forge/index.ts'
import { limitNotes } from '../../../release/release-notes.ts'
import type { tagRelease } from '../declaration.ts'
import type { Decided } from '../plan.ts'
import { requireForge, type TagReleasePorts } from '../ports.ts'
import type { ReadyRelease } from '../ready-release.ts'
import { held, released, type TagReleaseOutcome } from '../results.ts'
import { showReleased } from '../show.ts'
import { dispatchFollower } from './dispatch.ts'

export interface RunParts {
  readonly ports: TagReleasePorts
  readonly control: ActionControl<typeof tagRelease>
}

/**
 * Makes whatever is missing of tag, image tags, draft, assets and publication, in this order: an earlier run
 * that stopped half way is completed, a finished one is left as it is. Creating the tag is the commit point.
 * Errors: `tag-exists`, `PlanOutdated` (another run was faster), and those of forge and registry.
 */
export async function runRelease(
  decided: Decided,
  release: ReadyRelease,
  { ports, control }: RunParts,
): Promise<TagReleaseOutcome> {
  const forge = requireForge(ports, 'mode `release`')
  const { dispatch } = release
  control.emit({ type: 'planned', steps: stepsOf(release) })
  const notes = await runStep(control, 'notes', async () => await notesOf(release, forge))
  const tag = await runStep(control, 'tag', async () => await tagOnce(release, forge, ports))
  if (tag.kind === 'contained') return containedMeanwhile(decided, tag.headline)
  control.know({ outputs: { created: String(tag.kind === 'created') } })
  const image = await runStep(control, 'image', async () => await tagItsImage(release, ports))
  const draft = { ...release, notes }
  const parts = { forge, emit: control.emit }
  const found = await runStep(control, 'draft', async () => await completeRelease(draft, parts))
  const publication = { ...release, forge }
  const done = await runStep(control, 'publish', async () => await publishRelease(found.release, publication))
  control.know({ outputs: { released: 'true', 'release-url': done.release.url } })
  const followed =
    dispatch === undefined
      ? false
      : await runStep(control, 'dispatch', async () => await dispatchFollower(dispatch, release, forge))
  showReleased(release, { imageTags: image.tags, url: done.release.url }, control)
  return released(decided, release, {
    created: tag.kind === 'created',
    wrote: tag.kind === 'created' || image.wrote || found.wrote || done.wrote || followed,
    url: done.release.url,
    notes: done.release.notes,
    imageTags: image.tags,
  })
}

function stepsOf({ dispatch }: ReadyRelease): readonly { id: string; title: string }[] {
  return [
    { id: 'notes', title: 'Write the notes' },
    { id: 'tag', title: 'Create the annotated tag' },
    { id: 'image', title: 'Tag the image' },
    { id: 'draft', title: 'Draft the release with its assets' },
    { id: 'publish', title: 'Publish the release' },
    ...(dispatch === undefined ? [] : [{ id: 'dispatch', title: `Start ${dispatch.workflow}` }]),
  ]
}

/** GitHub's generator is asked before anything is written, like every other source of notes. */
async function notesOf(
  { notes, tag, commit, previous, compareUrl }: ReadyRelease,
  forge: Forge,
): Promise<string> {
  if (notes !== undefined) return notes
  return limitNotes(await forge.generateNotes({ tag, commit, previousTag: previous }), compareUrl)
}

async function tagOnce(
  release: ReadyRelease,
  forge: Forge,
  { history }: TagReleasePorts,
): Promise<TagResult> {
  return release.tagged ? { kind: 'there' } : await createTag(release, { forge, history })
}

async function tagItsImage(
  { version, versions, form, floatingTags: floating, record }: ReadyRelease,
  ports: TagReleasePorts,
): Promise<ImageTags> {
  const tagged = versions.map((tag) => tag.version)
  return await tagImage({ version, image: parseImageRef(record.image), tagged, form, floating }, ports)
}

function containedMeanwhile(decided: Decided, headline: string): TagReleaseOutcome {
  const hold = { reasonCode: 'contained-in-release', headline } as const
  const decision = { ...decided.decision, version: undefined, bump: 'none', hold } as const
  return held({ ...decided, decision }, hold)
}
