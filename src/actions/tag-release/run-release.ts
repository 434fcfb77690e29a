import type { RunControl } from '../../operations/control.ts'
import type { Forge } from '../../ports/forge/index.ts'
import { limitNotes } from '../../release/release-notes.ts'
import { runStep } from '../../operations/run-step.ts'
import type { PlannedRelease, TagReleasePlan } from './plan.ts'
import { requireForge, type TagReleasePorts } from './ports.ts'
import { held, released, type TagReleaseOutcome } from './results.ts'
import { dispatchFollower } from './run-dispatch.ts'
import { tagImage } from './run-image-tags.ts'
import { completeRelease } from './run-draft.ts'
import { publishRelease } from './run-publish.ts'
import { createTag } from './run-tag.ts'
import { showReleased } from './show.ts'

export interface RunParts {
  readonly ports: TagReleasePorts
  readonly control: RunControl
}

/**
 * Makes whatever is missing of tag, image tags, draft, assets and publication, in this order: an earlier run
 * that stopped half way is completed, a finished one is left as it is. Creating the tag is the commit point.
 * Errors: `tag-exists`, `PlanOutdated` (another run was faster), and those of forge and registry.
 */
export async function runRelease(
  plan: TagReleasePlan,
  release: PlannedRelease,
  { ports, control }: RunParts,
): Promise<TagReleaseOutcome> {
  const forge = requireForge(ports, 'mode `release`')
  const { inputs } = plan
  control.emit({ type: 'planned', steps: stepsOf(plan) })
  const notes = await runStep(control, 'notes', async () => await notesOf(plan, release, forge))
  const tag = await runStep(control, 'tag', async () => await createTag(plan, release, ports))
  if (tag.kind === 'contained') return held(withHold(plan, tag.headline))
  const image = await runStep(control, 'image', async () => await tagImage(plan, release, ports))
  const found = await runStep(
    control,
    'draft',
    async () => await completeRelease(release, notes, { forge, emit: control.emit }),
  )
  const publication = { planned: release, form: plan.settings.form, forge }
  const done = await runStep(control, 'publish', async () => await publishRelease(found.release, publication))
  const followed =
    inputs.dispatch === undefined
      ? false
      : await runStep(control, 'dispatch', async () => await dispatchFollower(inputs, release, forge))
  showReleased(release, { imageTags: image.tags, url: done.release.url }, control)
  return released(plan, release, {
    created: tag.kind === 'created',
    wrote: tag.kind === 'created' || image.wrote || found.wrote || done.wrote || followed,
    url: done.release.url,
    notes: done.release.notes,
    imageTags: image.tags,
  })
}

function stepsOf({ inputs }: TagReleasePlan): readonly { id: string; title: string }[] {
  return [
    { id: 'notes', title: 'Write the notes' },
    { id: 'tag', title: 'Create the annotated tag' },
    { id: 'image', title: 'Tag the image' },
    { id: 'draft', title: 'Draft the release with its assets' },
    { id: 'publish', title: 'Publish the release' },
    ...(inputs.dispatch === undefined ? [] : [{ id: 'dispatch', title: `Start ${inputs.dispatch}` }]),
  ]
}

/** GitHub's generator is asked before anything is written, like every other source of notes. */
async function notesOf(plan: TagReleasePlan, release: PlannedRelease, forge: Forge): Promise<string> {
  if (release.notes !== undefined) return release.notes
  const { previous } = plan.decision
  const range = { tag: release.tag, commit: plan.commit, previousTag: previous?.name }
  return limitNotes(await forge.generateNotes(range), release.compareUrl)
}

function withHold(plan: TagReleasePlan, headline: string): TagReleasePlan {
  const hold = { reasonCode: 'contained-in-release', headline } as const
  return { ...plan, decision: { ...plan.decision, version: undefined, bump: 'none', hold } }
}
