import type { History, HistoryTag } from '../../ports/history.ts'
import { mkverHint } from '../../version/files/mkver-hint.ts'
import { almostVersions, hasMixedForms, type VersionTag } from '../../version/version-tags.ts'
import type { VersionDecision } from './decide-version.ts'
import type { Settings, TagReleaseInputs } from './settings.ts'

export interface NoticeSource {
  readonly inputs: TagReleaseInputs
  readonly settings: Settings
  readonly commit: string
  readonly all: readonly HistoryTag[]
  readonly tags: readonly VersionTag[]
  readonly decision: VersionDecision
}

/** What a maintainer would want to know, and what is no reason to stop. */
export async function noticesOf(source: NoticeSource, history: History): Promise<readonly string[]> {
  const { settings, all, tags, commit } = source
  const almost = almostVersions(
    all.filter((tag) => tag.commit === commit),
    settings.form,
  )
  const mixed = hasMixedForms(tags, settings.form)
  const mkver = await mkverNotice(source, history)
  return [
    ...(almost.length > 0
      ? [`${almost.join(', ')} on this commit: no version of three parts, so not read as one`]
      : []),
    ...(mixed
      ? [
          'the history has version tags with and without `v`; both are read, and `tag-prefix` says which to write',
        ]
      : []),
    ...(mkver === undefined ? [] : [mkver]),
  ]
}

/** Only looked for where it would help: commits that no rule could read, and no rows of the team's own. */
async function mkverNotice(
  { inputs, decision, commit }: NoticeSource,
  history: History,
): Promise<string | undefined> {
  const unread = decision.commits.some(({ kind }) => kind === 'unparsed')
  if (!unread || Object.keys(inputs.commitTypes).length > 0) return undefined
  const conf = await history.file('mkver.conf', commit)
  return conf === undefined
    ? undefined
    : `mkver.conf is not read; as inputs of tag-release it says:\n${mkverHint(conf)}`
}
