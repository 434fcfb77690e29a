import { ActionError } from '../../../errors.ts'
import type { ImageRef } from '../../../image/image-ref.ts'
import { requireImageTagFree } from '../../../operations/retag/require-image-tag-free.ts'
import { OvertakenByTags } from '../../../version/overtaken.ts'
import { versionTags } from '../../../version/version-tags.ts'
import type { PlannedRelease } from '../planned-release.ts'
import type { TagReleasePorts } from '../ports.ts'

type Planned = Pick<PlannedRelease, 'version' | 'versions' | 'form' | 'computed'>

/**
 * Stops when the version tag of the image names another image: that version may have been released since the tags
 * were read, and then another one is worked out. Errors: `image-tag-taken`, `PlanOutdated`.
 */
export async function checkImageTag(
  { version, versions, form, computed }: Planned,
  image: ImageRef,
  { registry, history }: Pick<TagReleasePorts, 'registry' | 'history'>,
): Promise<void> {
  try {
    await requireImageTagFree(registry, { image, version })
  } catch (taken) {
    if (!(taken instanceof ActionError) || taken.code !== 'image-tag-taken' || !computed) throw taken
    const known = new Set(versions.map(({ name }) => name))
    const since = versionTags(await history.tags(), form).filter(({ name }) => !known.has(name))
    if (since.length === 0) throw taken
    throw new OvertakenByTags({ code: taken.code, blame: taken.blame, message: taken.message }, since)
  }
}
