import { PlanOutdated } from '../../errors.ts'
import { tagExists } from './decide-version.ts'
import { isBelow } from './facts-history.ts'
import type { PlannedRelease, TagReleasePlan } from './plan.ts'
import { requireForge, type TagReleasePorts } from './ports.ts'

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
  { commit }: TagReleasePlan,
  { tag, tagged, chosen }: PlannedRelease,
  ports: TagReleasePorts,
): Promise<TagResult> {
  if (tagged) return { kind: 'there' }
  const made = await requireForge(ports, 'tags').createTag({ name: tag, commit, message: tag })
  const holder = made.kind === 'created' ? commit : made.commit
  ports.seenTags.push({ name: tag, commit: holder })
  if (made.kind === 'created') return { kind: 'created' }
  if (made.commit === commit) return { kind: 'there' }
  if (chosen) throw tagExists(tag, made.commit, commit)
  const message = `another run gave the tag ${tag} to the commit ${made.commit}`
  if (await isBelow(ports.history, made.commit, commit))
    throw new PlanOutdated({ code: 'tag-exists', message })
  if (await isBelow(ports.history, commit, made.commit))
    return {
      kind: 'contained',
      headline: `The commit ${commit} is part of the release ${tag} (commit ${made.commit}), made meanwhile.`,
    }
  throw tagExists(tag, made.commit, commit)
}
