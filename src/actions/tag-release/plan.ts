import { ActionError } from '../../errors.ts'
import { recordAsset } from '../../release/record-asset.ts'
import { releaseNotes } from '../../release/release-notes.ts'
import type { ReleaseRecord } from '../../release/release-record.ts'
import type { Bump } from '../../version/bump.ts'
import { type ExplainedCommit, explainCommits, highestBump } from '../../version/explain-commits.ts'
import { bumpBetween, compareVersions, isPrerelease, nextVersion } from '../../version/next-version.ts'
import { isHighestStable, tagPrefix } from '../../version/version-tags.ts'
import type { TagReleaseFacts, TagReleaseInputs } from './facts.ts'

export interface TagReleasePlan {
  readonly commit: string
  readonly commits: readonly ExplainedCommit[]
  /** Empty for the first release. */
  readonly previousTag: string
  readonly bump: Bump
  /** Undefined: nothing asks for a release. */
  readonly release: PlannedRelease | undefined
}

export interface PlannedRelease {
  readonly version: string
  readonly tag: string
  /** The tag is on this commit already. */
  readonly tagged: boolean
  readonly notes: string
  readonly prerelease: boolean
  readonly makeLatest: boolean
  readonly record: ReleaseRecord
  readonly asset: Uint8Array
}

/**
 * Decides version and release. Errors: `tag-exists` (the version is on another commit), `not-releasable`
 * (lower than the last release, or not above its commit).
 */
export function planTagRelease(inputs: TagReleaseInputs, facts: TagReleaseFacts): TagReleasePlan {
  const { base, record } = facts
  const commits = explainCommits(facts.commits)
  const version = base.version ?? computed(inputs, facts, commits)
  const previousTag = base.previous?.name ?? ''
  if (version === undefined)
    return { commit: record.commit, commits, previousTag, bump: 'none', release: undefined }
  requireReleasable(version, facts)
  const bump = bumpBetween(base.previous?.version, version)
  return {
    commit: record.commit,
    commits,
    previousTag,
    bump,
    release: plannedRelease(version, inputs, { facts, commits }),
  }
}

function computed(
  inputs: TagReleaseInputs,
  { base }: TagReleaseFacts,
  commits: readonly ExplainedCommit[],
): string | undefined {
  if (base.previous === undefined) return inputs.initialVersion
  return nextVersion(base.previous.version, highestBump(commits))
}

function requireReleasable(version: string, { base, record, tags, missing }: TagReleaseFacts): void {
  const { existing, previous } = base
  if (existing?.commit === record.commit) return
  if (existing !== undefined) throw tagExists(existing.name, existing.commit, record.commit)
  const rivals = isPrerelease(version) ? tags : tags.filter((tag) => !isPrerelease(tag.version))
  const highest = rivals[0]
  if (highest !== undefined && compareVersions(version, highest.version) <= 0) {
    throw refused(
      `the version ${version} is not above the last release ${highest.name} (commit ${highest.commit})`,
    )
  }
  if (previous !== undefined && missing > 0) {
    const away = `${missing} commit${missing === 1 ? '' : 's'} of that release would be missing`
    throw refused(
      `the commit ${record.commit} is not above the release ${previous.name} (commit ${previous.commit}): ${away}`,
    )
  }
}

function refused(message: string): ActionError {
  const remedy = 'Release a commit above the last release, with a higher version.'
  return new ActionError({ code: 'not-releasable', blame: 'input', message, remedy })
}

/** The error for a tag that is on another commit; both are named. */
export function tagExists(tag: string, found: string, wanted: string): ActionError {
  const message = `the tag ${tag} is on commit ${found}, this release is of commit ${wanted}`
  return new ActionError({ code: 'tag-exists', blame: 'input', message })
}

interface PlanParts {
  readonly facts: TagReleaseFacts
  readonly commits: readonly ExplainedCommit[]
}

function plannedRelease(
  version: string,
  inputs: TagReleaseInputs,
  { facts, commits }: PlanParts,
): PlannedRelease {
  const { base, context, tags } = facts
  const tag = base.existing?.name ?? tagPrefix(inputs.tagPrefix, tags) + version
  const { record, bytes } = recordAsset(facts.record, version)
  const repositoryUrl = `${context.serverUrl}/${context.repository}`
  const previous = base.previous?.name
  const compareUrl = previous === undefined ? undefined : `${repositoryUrl}/compare/${previous}...${tag}`
  return {
    version,
    tag,
    tagged: base.existing?.commit === facts.record.commit,
    notes: releaseNotes({ commits, image: record.image, compareUrl }),
    prerelease: isPrerelease(version),
    makeLatest: isHighestStable(version, tags),
    record,
    asset: bytes,
  }
}
