import type { ForgeRelease, Releases } from '../../../ports/forge/releases.ts'
import { mostRecent, releaseOf } from '../../../release/release-of.ts'
import type { PlannedRelease } from '../planned-release.ts'

/** Of two releases, the one that is to be made and the one before it. */
export interface FoundReleases {
  /** Published, else the oldest draft. */
  readonly own: ForgeRelease | undefined
  /** What is wrong with the release before. */
  readonly warning: string | undefined
}

/** Reads what stands at the tag, and whether the release before is whole. */
export async function findReleases(
  forge: Releases,
  { tag, tagged, previous }: PlannedRelease,
): Promise<FoundReleases> {
  const recent = await forge.recentReleases()
  // Where the listing was not full, what it does not show is not there.
  const older = async (name: string) => (recent.length < mostRecent ? undefined : await forge.release(name))
  const own = releaseOf(recent, tag) ?? (tagged ? await older(tag) : undefined)
  if (previous === undefined) return { own, warning: undefined }
  const before = releaseOf(recent, previous) ?? (await older(previous))
  const finished = before !== undefined && !before.draft
  const warning = `the tag ${previous} has no published release; its changes are in no notes. To complete it, run again with \`commit: ${previous}\``
  return { own, warning: finished ? undefined : warning }
}
