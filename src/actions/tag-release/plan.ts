import { breakingNotes, changeNotes } from '../../release/change-notes.ts'
import { limitNotes, releaseNotes } from '../../release/release-notes.ts'
import { fillTemplate } from '../../release/notes-template.ts'
import { previewNotes } from '../../release/preview-notes.ts'
import { recordAsset, recordAssetName } from '../../release/record-asset.ts'
import type { ReleaseRecord } from '../../release/release-record.ts'
import type { ForgePull } from '../../ports/forge/pulls.ts'
import type { ForgeRelease } from '../../ports/forge/releases.ts'
import { isPrerelease } from '../../version/next-version.ts'
import type { VersionTag } from '../../version/version-tags.ts'
import type { VersionDecision } from './decide-version.ts'
import type { AssetFile } from './facts-assets.ts'
import type { NotesText } from './facts-notes.ts'
import type { TagReleaseFacts } from './facts.ts'
import type { ReleaseTarget } from './facts-target.ts'
import { planCheck, type VersionCheck } from './plan-check.ts'
import type { Settings, TagReleaseInputs } from './settings.ts'

export interface TagReleasePlan {
  readonly inputs: TagReleaseInputs
  readonly settings: Settings
  readonly commit: string
  readonly decision: VersionDecision
  /** Empty for the first release. */
  readonly previousTag: string
  readonly task: Task
}

export type Task =
  | { readonly kind: 'hold' }
  | { readonly kind: 'check'; readonly check: VersionCheck }
  | { readonly kind: 'preview'; readonly pull: ForgePull; readonly fork: boolean; readonly notes: string }
  | { readonly kind: 'release' | 'show'; readonly release: PlannedRelease }

export interface PlannedRelease {
  readonly version: string
  readonly tag: string
  /** The tag is on this commit already. */
  readonly tagged: boolean
  readonly found: ForgeRelease | undefined
  /** Undefined: GitHub is to write them. */
  readonly notes: string | undefined
  readonly prerelease: boolean
  readonly record: ReleaseRecord
  /** The record first. */
  readonly assets: readonly AssetFile[]
  readonly compareUrl: string | undefined
  /** The versions that have a tag, highest first. */
  readonly versions: readonly VersionTag[]
  /** Whether the caller chose the version; then nothing is worked out again. */
  readonly chosen: boolean
}

/** Decides what is to be done. Errors: `config-invalid` (template), `input-invalid`. */
export function planTagRelease(inputs: TagReleaseInputs, facts: TagReleaseFacts): TagReleasePlan {
  const { decision, commit } = facts
  const previousTag = decision.previous?.name ?? ''
  return { inputs, settings: facts.settings, commit, decision, previousTag, task: taskOf(inputs, facts) }
}

function taskOf(inputs: TagReleaseInputs, facts: TagReleaseFacts): Task {
  const { decision, target, pull } = facts
  if (inputs.mode === 'preview' && pull !== undefined) {
    // On pull_request_target the token is that of the base, which may write.
    const fork = facts.context.pull?.fork === true && facts.context.event === 'pull_request'
    return { kind: 'preview', pull, fork, notes: notesOfPreview(decision) }
  }
  if (inputs.mode === 'check' && decision.hold?.reasonCode !== 'release-skipped')
    return { kind: 'check', check: planCheck(inputs, facts) }
  if (target === undefined || decision.version === undefined) return { kind: 'hold' }
  const release = plannedRelease(decision.version, target, facts)
  return { kind: inputs.mode === 'plan' ? 'show' : 'release', release }
}

function notesOfPreview({ version, previous, bump, because, commits }: VersionDecision): string {
  return previewNotes({ version, previousTag: previous?.name ?? '', bump, because, commits })
}

function plannedRelease(version: string, target: ReleaseTarget, facts: TagReleaseFacts): PlannedRelease {
  const { context, decision, version: known } = facts
  const { tag, release: found, notes } = target
  const { record, bytes } = recordAsset(target.record, version)
  const repositoryUrl = `${context.serverUrl}/${context.repository}`
  const previous = decision.previous?.name
  const compareUrl = previous === undefined ? undefined : `${repositoryUrl}/compare/${previous}...${tag}`
  const source = { commits: decision.changes, image: record.image, compareUrl, repositoryUrl }
  const asset: AssetFile = { name: recordAssetName, bytes }
  return {
    version,
    tag,
    tagged: known.settled?.existing?.commit === facts.commit,
    found,
    notes: notesText(notes, source, { version, tag, 'previous-tag': previous ?? '', commit: facts.commit }),
    prerelease: isPrerelease(version),
    record,
    assets: [asset, ...target.assets],
    compareUrl,
    versions: facts.tags,
    chosen: known.settled !== undefined && !known.settled.again,
  }
}

type NotesSource = Parameters<typeof releaseNotes>[0]

function notesText(
  notes: NotesText,
  source: NotesSource,
  names: Readonly<Record<string, string>>,
): string | undefined {
  if (notes.kind === 'github') return undefined
  if (notes.kind === 'commits') return releaseNotes(source)
  if (notes.kind === 'text') return limitNotes(notes.text, source.compareUrl)
  const values = {
    ...names,
    image: source.image ?? '',
    'compare-url': source.compareUrl ?? '',
    breaking: breakingNotes(source.commits, source.repositoryUrl),
    changes: changeNotes(source.commits, source.repositoryUrl),
  }
  return limitNotes(fillTemplate(notes, values), source.compareUrl)
}
