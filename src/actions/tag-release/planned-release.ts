import type { ImageRef } from '../../image/image-ref.ts'
import type { ReleaseRecord } from '../../release/release-record.ts'
import type { VersionDecision } from '../../version/decide/decide-version.ts'
import type { ExplainedCommit } from '../../version/explained-commit.ts'
import { isPrerelease } from '../../version/next-version.ts'
import { type TagForm, tagName, type VersionTag } from '../../version/version-tags.ts'
import type { TagReleaseFacts } from './facts.ts'
import type { TagReleaseInputs } from './settings.ts'

/** A release as it was decided on, with all that its check asks for. */
export interface PlannedRelease {
  readonly version: string
  readonly tag: string
  readonly commit: string
  /** The tag is on this commit already. */
  readonly tagged: boolean
  /** Whether the caller chose the version; then nothing is worked out again. */
  readonly chosen: boolean
  /** Whether the commits gave the version; then they can give another one. */
  readonly computed: boolean
  /** The commit is the head of the branch of this run, so it has the workflow files of a branch. */
  readonly isHead: boolean
  readonly prerelease: boolean
  /** The release that the notes start from. */
  readonly previous: string | undefined
  /** The versions that have a tag, highest first. */
  readonly versions: readonly VersionTag[]
  readonly form: TagForm
  readonly image: PlannedImage
  readonly notes: PlannedNotes
  /** Paths of the files to attach. */
  readonly assets: readonly string[]
  readonly floatingTags: boolean
  /** The workflow that follows. */
  readonly dispatch: Dispatch | undefined
}

export interface PlannedImage {
  readonly repository: string
  readonly commit: string
  /** The record that came as input. */
  readonly record: ReleaseRecord | undefined
  /** Where to look otherwise. */
  readonly image: ImageRef | undefined
  readonly verifiedIn: string | undefined
  /** The version that was released before: its tag stays when those of commits are cleaned up. */
  readonly released: string | undefined
}

export interface PlannedNotes {
  readonly from: TagReleaseInputs['notes']
  readonly file: string
  readonly head: { readonly sha: string; readonly message: string }
  /** What they tell of. */
  readonly changes: readonly ExplainedCommit[]
  readonly repositoryUrl: string
  /** Address of all changes; undefined for the first release. */
  readonly compareUrl: string | undefined
}

export interface Dispatch {
  /** File name. */
  readonly workflow: string
  /** Texts with placeholders, by name. */
  readonly inputs: Readonly<Record<string, string>>
}

/** The release of a version that was decided on. */
export function planRelease(
  decision: VersionDecision & { readonly version: string },
  inputs: TagReleaseInputs,
  facts: TagReleaseFacts,
): PlannedRelease {
  const { version, settled, previous } = decision
  const { commit, tags } = facts.version
  const { ref, commit: ofRun } = facts.context
  const { form } = facts.settings.rules
  const tag = settled?.existing?.name ?? tagName(version, form, tags)
  const { dispatch: workflow, dispatchInputs } = inputs
  return {
    version,
    tag,
    commit,
    tagged: settled?.existing?.commit === commit,
    chosen: settled !== undefined && !settled.again,
    computed: settled === undefined,
    isHead: ref.startsWith('refs/heads/') && commit === ofRun,
    prerelease: isPrerelease(version),
    previous: previous?.name,
    versions: tags,
    form,
    image: plannedImage(decision, inputs, facts),
    notes: plannedNotes({ ...decision, tag }, inputs, facts),
    assets: inputs.assets,
    floatingTags: inputs.floatingTags,
    dispatch: workflow === undefined ? undefined : { workflow, inputs: dispatchInputs },
  }
}

function plannedImage(
  { settled }: VersionDecision,
  { image, verifiedIn }: TagReleaseInputs,
  { context, record, version: { commit } }: TagReleaseFacts,
): PlannedImage {
  const released = settled?.again === true ? settled.version : undefined
  return { repository: context.repository, commit, record, image, verifiedIn, released }
}

function plannedNotes(
  { previous, changes, tag }: VersionDecision & { readonly tag: string },
  { notes, notesFile }: TagReleaseInputs,
  { context, version: { commit, base } }: TagReleaseFacts,
): PlannedNotes {
  const repositoryUrl = `${context.serverUrl}/${context.repository}`
  const message = base.commits.find(({ sha }) => sha === commit)?.message ?? ''
  return {
    from: notes,
    file: notesFile ?? '',
    head: { sha: commit, message },
    changes,
    repositoryUrl,
    compareUrl: previous === undefined ? undefined : `${repositoryUrl}/compare/${previous.name}...${tag}`,
  }
}
