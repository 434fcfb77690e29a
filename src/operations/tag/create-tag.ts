import type { Tags } from '../../ports/forge/tags.ts'
import type { History } from '../../ports/history.ts'
import { tagExists } from '../../version/decide/settled-version.ts'
import { OvertakenByTags } from '../../version/overtaken.ts'
import { isBelow } from '../history/is-below.ts'

/** A version tag to be made. */
export interface WantedTag {
  readonly tag: string
  readonly commit: string
  /** Whether the caller chose the version; then nothing is worked out again. */
  readonly chosen: boolean
}

export interface CreatePorts {
  readonly forge: Tags
  readonly history: History
}

export type TagResult =
  | { readonly kind: 'created' | 'there' }
  /** A release of a later commit took the version meanwhile, and holds this commit. */
  | { readonly kind: 'contained'; readonly headline: string }

/**
 * Creates the tag. The server makes a ref once only, so of two runs one finds it taken: by the same commit
 * (then it is done), by one below (then the next version is worked out), or by one above (then this commit is
 * released with it). Errors: `PlanOutdated`, `tag-exists`.
 */
export async function createTag(
  { tag, commit, chosen }: WantedTag,
  { forge, history }: CreatePorts,
): Promise<TagResult> {
  const made = await forge.createTag({ name: tag, commit, message: tag })
  if (made.kind === 'created') return { kind: 'created' }
  if (made.commit === commit) return { kind: 'there' }
  if (chosen) throw tagExists(tag, made.commit, commit)
  const message = `another run gave the tag ${tag} to the commit ${made.commit}`
  if (await isBelow(history, made.commit, commit))
    throw new OvertakenByTags({ code: 'tag-exists', message }, [{ name: tag, commit: made.commit }])
  if (await isBelow(history, commit, made.commit))
    return {
      kind: 'contained',
      headline: `The commit ${commit} is part of the release ${tag} (commit ${made.commit}), made meanwhile.`,
    }
  throw tagExists(tag, made.commit, commit)
}
