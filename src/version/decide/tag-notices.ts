import { almostVersions, hasMixedForms, type TagForm, type VersionTag } from '../version-tags.ts'

export interface NoticeSource {
  readonly form: TagForm
  readonly commit: string
  /** Whatever their names. */
  readonly allTags: readonly { readonly name: string; readonly commit: string }[]
  readonly tags: readonly VersionTag[]
}

/** What a maintainer would want to know of the tags, and what is no reason to stop. */
export function tagNotices({ form, commit, allTags, tags }: NoticeSource): readonly string[] {
  const here = allTags.filter((tag) => tag.commit === commit)
  const almost = almostVersions(here, form)
  const notices: string[] = []
  if (almost.length > 0)
    notices.push(`${almost.join(', ')} on this commit: no version of three parts, so not read as one`)
  if (hasMixedForms(tags, form))
    notices.push(
      'the history has version tags with and without `v`; both are read, and `tag-prefix` says which to write',
    )
  return notices
}
