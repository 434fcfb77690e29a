import { skipMarkerIn } from '../../release/skip-markers.ts'
import type { VersionTag } from '../version-tags.ts'
import type { VersionFacts } from './version-facts.ts'
import type { VersionRules } from './version-rules.ts'

/** Why a commit is not released; no error. */
export interface Hold {
  readonly reasonCode: 'nothing-to-release' | 'release-skipped' | 'contained-in-release'
  readonly headline: string
}

/** Why a commit is not released whatever its range asks for; undefined when nothing speaks against it. */
export function holdOf(
  { skipMarkers }: VersionRules,
  { commit, head, base }: VersionFacts,
): Hold | undefined {
  const { container } = base
  if (container !== undefined) {
    const headline = `The commit ${commit} is part of the release ${container.name} (commit ${container.commit}) already.`
    return { reasonCode: 'contained-in-release', headline }
  }
  const message = base.commits.find(({ sha }) => sha === head)?.message ?? ''
  const marker = skipMarkers === undefined ? undefined : skipMarkerIn(message, skipMarkers)
  if (marker === undefined) return undefined
  return {
    reasonCode: 'release-skipped',
    headline: `The message of ${head} holds '${marker}': it is not released.`,
  }
}

/** The hold of a range that asks for no release. */
export function nothingToRelease(previous: VersionTag | undefined): Hold {
  const headline =
    previous === undefined
      ? 'There is no commit to release.'
      : `No commit since ${previous.name} asks for a release.`
  return { reasonCode: 'nothing-to-release', headline }
}
