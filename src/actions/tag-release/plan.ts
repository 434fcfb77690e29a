import { ActionError } from '../../errors.ts'
import type { ForgePull } from '../../ports/forge/pulls.ts'
import { previewNotes } from '../../release/preview-notes.ts'
import { decideVersion, type VersionDecision } from '../../version/decide/decide-version.ts'
import { checkVersionFile, type VersionCheck } from '../../version/decide/file-check.ts'
import type { Hold } from '../../version/decide/hold.ts'
import { tagNotices } from '../../version/decide/tag-notices.ts'
import type { TagReleaseFacts } from './facts.ts'
import { type PlannedRelease, planRelease } from './planned-release.ts'
import type { TagReleaseInputs } from './settings.ts'

/** What is to be done, and why. */
export type TagReleasePlan = Decided & Task

/** What a version was decided on, whatever is done with it. */
export interface Decided {
  readonly commit: string
  readonly decision: VersionDecision
  /** Empty for the first release. */
  readonly previousTag: string
  readonly notices: PlannedNotices
}

export interface PlannedNotices {
  readonly texts: readonly string[]
  /** Whether rows of a mkver.conf would help to read the commits. */
  readonly asksMkver: boolean
}

export type Task =
  | { readonly kind: 'hold'; readonly hold: Hold }
  | { readonly kind: 'check'; readonly check: VersionCheck }
  | PlannedPreview
  | { readonly kind: 'release'; readonly release: PlannedRelease }
  /** What a release would write. */
  | { readonly kind: 'show'; readonly release: PlannedRelease }

export interface PlannedPreview {
  readonly kind: 'preview'
  readonly pull: ForgePull
  /** Whether the token of this run cannot write to the pull request. */
  readonly fork: boolean
  readonly notes: string
}

/** Decides on the version, and what is to be done with it. Errors: those of decideVersion; `input-invalid`. */
export function planTagRelease(inputs: TagReleaseInputs, facts: TagReleaseFacts): TagReleasePlan {
  return planUpon(decideVersion(facts.settings.rules, facts.version), inputs, facts)
}

/** What is to be done upon a decision. Errors: `input-invalid` for a check without a file. */
export function planUpon(
  decision: VersionDecision,
  inputs: TagReleaseInputs,
  facts: TagReleaseFacts,
): TagReleasePlan {
  const { commit } = facts.version
  const previousTag = decision.previous?.name ?? ''
  const decided = { commit, decision, previousTag, notices: noticesOf(decision, inputs, facts) }
  return { ...decided, ...taskOf(decision, inputs, facts) }
}

function taskOf(decision: VersionDecision, inputs: TagReleaseInputs, facts: TagReleaseFacts): Task {
  const { mode } = facts.settings
  if (mode === 'preview') return previewOf(decision, facts)
  if (mode === 'check' && decision.hold?.reasonCode !== 'release-skipped')
    return { kind: 'check', check: checkOf(decision, facts) }
  if (decision.version === undefined) return { kind: 'hold', hold: decision.hold }
  return { kind: mode === 'plan' ? 'show' : 'release', release: planRelease(decision, inputs, facts) }
}

function previewOf(decision: VersionDecision, { pull, context }: TagReleaseFacts): PlannedPreview {
  if (pull === undefined) throw new Error('settings ask for the pull request of a preview')
  const { version, previous, bump, because, commits } = decision
  const notes = previewNotes({ version, previousTag: previous?.name ?? '', bump, because, commits })
  // On pull_request_target the token is that of the base, which may write.
  const fork = context.pull?.fork === true && context.event === 'pull_request'
  return { kind: 'preview', pull, fork, notes }
}

function checkOf(decision: VersionDecision, { version: { file }, settings }: TagReleaseFacts): VersionCheck {
  if (file !== undefined) return checkVersionFile(file, decision, settings.rules.initialVersion)
  throw new ActionError({
    code: 'input-invalid',
    message: "input 'version-source': mode `check` needs the file to check, such as package.json",
  })
}

function noticesOf(
  { commits }: VersionDecision,
  { commitTypes }: TagReleaseInputs,
  { settings, version: { commit, tags }, allTags }: TagReleaseFacts,
): PlannedNotices {
  const unread = commits.some(({ kind }) => kind === 'unparsed')
  return {
    texts: tagNotices({ form: settings.rules.form, commit, allTags, tags }),
    // Only where it would help: commits that no rule could read, and no rows of the team's own.
    asksMkver: unread && Object.keys(commitTypes).length === 0,
  }
}
