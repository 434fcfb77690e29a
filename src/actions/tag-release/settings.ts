import { ActionError } from '../../errors.ts'
import type { RunContext } from '../../ports/context.ts'
import type { InputsOf } from '../../schema/declaration.ts'
import { type BranchRule, isChannel, readBranchRules } from '../../version/branch-rules.ts'
import { readCommitTypes } from '../../version/commit-types.ts'
import type { VersionOrigin, VersionRules } from '../../version/decide/version-rules.ts'
import { isVersionFile } from '../../version/files/version-file-name.ts'
import { requireVersion } from '../../version/next-version.ts'
import { tagForm } from '../../version/version-tags.ts'
import type { tagRelease } from './declaration.ts'

export type TagReleaseInputs = InputsOf<typeof tagRelease>

/** The inputs in the terms of the domain. */
export interface ReleaseSettings {
  readonly mode: TagReleaseInputs['mode']
  readonly rules: VersionRules
  readonly branchRules: readonly BranchRule[]
  /** The version file to read. */
  readonly versionFile: string | undefined
  /** Number of the pull request that is to be read. */
  readonly pull: number | undefined
}

/** Checks the inputs against each other, before any call. Errors: `input-invalid`, `version-invalid`. */
export function readSettings(inputs: TagReleaseInputs, context: RunContext): ReleaseSettings {
  requireVersion(inputs.initialVersion, "input 'initial-version'")
  requireTogether(inputs, context)
  const { mode, bumpFrom } = inputs
  const origin = versionOrigin(inputs, context)
  // A check has to come to the same version as the preview, so it asks where the pull request decides.
  const asksPull = mode === 'preview' || bumpFrom !== 'commits'
  return {
    mode,
    rules: readRules(inputs, origin),
    branchRules: readBranchRules(inputs.branches),
    versionFile: origin.kind === 'file' ? origin.path : undefined,
    pull: asksPull ? context.pull?.number : undefined,
  }
}

function readRules(inputs: TagReleaseInputs, origin: VersionOrigin): VersionRules {
  const { mode, commitTypes, breakingBump, unparsable, bumpFrom: by, defaultBump, initialVersion } = inputs
  const { component, componentSeparator: separator, tagPrefix: prefix } = inputs
  return {
    explain: { types: readCommitTypes(commitTypes), breakingBump, unparsable, by },
    form: tagForm({ component, separator, prefix }),
    // A file that is to be checked, or comes with a merge, decides nothing: the commits do.
    origin: origin.kind === 'file' && !makesRelease(mode) ? { kind: 'commits' } : origin,
    mayBeElsewhere: mode === 'check',
    defaultBump,
    initialVersion,
    skipMarkers: skipMarkers(inputs),
  }
}

/** Whether a mode is about a release of this very commit. */
function makesRelease(mode: TagReleaseInputs['mode']): boolean {
  return mode === 'release' || mode === 'plan'
}

/** A check is often a required one: a word in a message must not pass it unless the team has named that word. */
function skipMarkers({ mode, skipMarkers: given }: TagReleaseInputs): readonly string[] | undefined {
  if (makesRelease(mode)) return given
  return mode === 'check' && given.length > 0 ? given : undefined
}

function versionOrigin(
  { version, versionSource: asked }: TagReleaseInputs,
  { ref }: RunContext,
): VersionOrigin {
  if (version !== undefined) {
    requireVersion(version, "input 'version'")
    return { kind: 'asked', version }
  }
  const pushed = /^refs\/tags\/(.+)$/.exec(ref)?.[1]
  if (asked === 'commits' || (asked === undefined && pushed === undefined)) return { kind: 'commits' }
  if (asked === 'tag' || asked === undefined) {
    if (pushed !== undefined) return { kind: 'tag', tag: pushed }
    throw invalid(`'version-source': \`tag\` needs a run of a pushed tag, this one is of ${ref}`)
  }
  if (isVersionFile(asked) && !/^\/|(^|\/)\.\.(\/|$)/.test(asked)) {
    return { kind: 'file', path: asked.replace(/^(\.\/)+/, '') }
  }
  throw invalid(
    `'version-source': must be commits, tag, or the path of a package.json, pyproject.toml, setup.py, setup.cfg, Cargo.toml, Chart.yaml or VERSION in the repository, got '${asked}'`,
  )
}

/** Inputs that are no use alone. All problems at once would hide which one to start with: the first is enough. */
function requireTogether(inputs: TagReleaseInputs, context: RunContext): void {
  const { mode, notes, notesFile, history } = inputs
  if (mode === 'preview' && context.pull === undefined)
    throw invalid(`'mode': \`preview\` needs a run of a pull_request event, this one is of ${context.event}`)
  if (mode === 'release' && context.pull !== undefined)
    throw invalid(
      "'mode': a pull request is not released, but what it was merged into; run on a push, a tag or by hand",
    )
  if ((notes === 'file' || notes === 'template') && notesFile === undefined)
    throw invalid(`'notes-file': is required by \`notes: ${notes}\``)
  if (history === 'clone' && mode === 'release')
    throw invalid("'history': a release reads GitHub's own history; `clone` is for check, plan and preview")
  if (makesRelease(mode) && inputs.release === undefined && inputs.image === undefined)
    throw invalid(
      `'release': mode \`${mode}\` needs a release record, or the repository of the image as 'image'`,
    )
  if (inputs.prerelease !== undefined && !isChannel(inputs.prerelease))
    throw invalid(`'prerelease': must be a name such as rc or beta, got '${inputs.prerelease}'`)
}

function invalid(message: string): ActionError {
  return new ActionError({ code: 'input-invalid', message: `input ${message}` })
}
