import { ActionError } from '../../errors.ts'
import type { RunContext } from '../../ports/context.ts'
import type { InputsOf } from '../../schema/declaration.ts'
import { type BranchRule, isChannel, readBranchRules } from '../../version/branch-rules.ts'
import { readCommitTypes } from '../../version/commit-types.ts'
import type { ExplainRules } from '../../version/explain-commits.ts'
import { isVersionFile } from '../../version/files/version-file-name.ts'
import { requireVersion } from '../../version/next-version.ts'
import { type TagForm, tagForm } from '../../version/version-tags.ts'
import type { tagRelease } from './declaration.ts'

export type TagReleaseInputs = InputsOf<typeof tagRelease>

/** Where the version comes from. */
export type VersionSource =
  | { readonly kind: 'commits' }
  | { readonly kind: 'asked'; readonly version: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'file'; readonly path: string }

/** The inputs in the terms of the domain. */
export interface Settings {
  readonly rules: ExplainRules
  readonly branchRules: readonly BranchRule[]
  readonly form: TagForm
  readonly source: VersionSource
}

/** Checks the inputs against each other, before any call. Errors: `input-invalid`, `version-invalid`. */
export function readSettings(inputs: TagReleaseInputs, context: RunContext): Settings {
  requireVersion(inputs.initialVersion, "input 'initial-version'")
  requireTogether(inputs, context)
  return {
    rules: {
      types: readCommitTypes(inputs.commitTypes),
      breakingBump: inputs.breakingBump,
      unparsable: inputs.unparsable,
      by: inputs.bumpFrom,
    },
    branchRules: readBranchRules(inputs.branches),
    form: tagForm({
      component: inputs.component,
      separator: inputs.componentSeparator,
      prefix: inputs.tagPrefix,
    }),
    source: versionSource(inputs, context),
  }
}

function versionSource(
  { version, versionSource: asked }: TagReleaseInputs,
  { ref }: RunContext,
): VersionSource {
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
  if ((mode === 'release' || mode === 'plan') && inputs.release === undefined && inputs.image === undefined)
    throw invalid(
      `'release': mode \`${mode}\` needs a release record, or the repository of the image as 'image'`,
    )
  if (inputs.prerelease !== undefined && !isChannel(inputs.prerelease))
    throw invalid(`'prerelease': must be a name such as rc or beta, got '${inputs.prerelease}'`)
}

function invalid(message: string): ActionError {
  return new ActionError({ code: 'input-invalid', message: `input ${message}` })
}
