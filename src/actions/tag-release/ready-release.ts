import type { ForgeRelease } from '../../ports/forge/releases.ts'
import type { AssetFile } from '../../release/asset-file.ts'
import { type ChosenNotes, textOfNotes } from '../../release/chosen-notes.ts'
import { recordAsset, recordAssetName } from '../../release/record-asset.ts'
import type { ReleaseRecord } from '../../release/release-record.ts'
import type { Decided, TagReleasePlan } from './plan.ts'
import type { PlannedRelease } from './planned-release.ts'

/** What stands where a release is to be, and what it is made of. */
export interface ReleaseTarget {
  readonly record: ReleaseRecord
  /** What stands at the tag: the published release, else the oldest draft. */
  readonly found: ForgeRelease | undefined
  readonly notes: ChosenNotes
  readonly assets: readonly AssetFile[]
}

/** A release that nothing is known to stand against. */
export interface ReadyRelease extends Omit<PlannedRelease, 'notes' | 'assets'> {
  /** With the version. */
  readonly record: ReleaseRecord
  readonly found: ForgeRelease | undefined
  /** Undefined: GitHub is to write them. */
  readonly notes: string | undefined
  /** Address of all changes; undefined for the first release. */
  readonly compareUrl: string | undefined
  /** The record first. */
  readonly assets: readonly AssetFile[]
}

/** A plan whose release is ready to be made, or to be shown. */
export type CheckedPlan =
  | Exclude<TagReleasePlan, { readonly release: PlannedRelease }>
  | (Decided & { readonly kind: 'release' | 'show'; readonly release: ReadyRelease })

/** A planned release with what was found for it. Errors: `config-invalid` (template). */
export function readyRelease(planned: PlannedRelease, target: ReleaseTarget): ReadyRelease {
  const { version, tag, commit, previous = '' } = planned
  const { changes, compareUrl, repositoryUrl } = planned.notes
  const { record, bytes } = recordAsset(target.record, version)
  const source = { commits: changes, image: record.image, compareUrl, repositoryUrl }
  return {
    ...planned,
    record,
    found: target.found,
    notes: textOfNotes(target.notes, source, { version, tag, 'previous-tag': previous, commit }),
    compareUrl,
    assets: [{ name: recordAssetName, bytes }, ...target.assets],
  }
}
