import type { BasePorts } from '../../action.ts'
import { ActionError } from '../../errors.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Forge, ForgeCommit } from '../../ports/forge.ts'
import { type ReleaseRecord, readReleaseRecord } from '../../release/release-record.ts'
import type { InputsOf } from '../../spec/define.ts'
import { requireVersion } from '../../version/next-version.ts'
import { type ReleaseBase, releaseBase } from '../../version/release-base.ts'
import { type VersionTag, versionTags } from '../../version/version-tags.ts'
import type { tagRelease } from './spec.ts'

export type TagReleaseInputs = InputsOf<typeof tagRelease>

export interface TagReleasePorts extends BasePorts {
  readonly forge: Forge
}

export interface TagReleaseFacts {
  readonly context: RunContext
  readonly record: ReleaseRecord
  /** Highest first. */
  readonly tags: readonly VersionTag[]
  readonly base: ReleaseBase
  /** Since the previous release, newest first. */
  readonly commits: readonly ForgeCommit[]
  /** How many commits of the previous release are not below the commit to release: more than 0 is no line upwards. */
  readonly missing: number
}

/**
 * Reads tags and commits through the API only; no clone is needed. Inputs are checked before the first call.
 * Errors: `input-invalid`, `version-invalid`, and the forge's own.
 */
export async function readTagReleaseFacts(
  inputs: TagReleaseInputs,
  { forge, context }: TagReleasePorts,
): Promise<TagReleaseFacts> {
  const record = readReleaseRecord(inputs.release)
  requireSameRepository(record, context)
  if (inputs.version !== undefined) requireVersion(inputs.version, "input 'version'")
  requireVersion(inputs.initialVersion, "input 'initial-version'")
  const prefix = inputs.tagPrefix
  const tags = versionTags(await forge.tags(prefix === undefined || prefix === 'v' ? '' : prefix), prefix)
  const base = releaseBase(record.commit, inputs.version, tags)
  const [commits, missing] = await Promise.all([
    forge.commitsBetween(base.previous?.commit, record.commit),
    commitsMissing(forge, base.previous, record.commit),
  ])
  return { context, record, tags, base, commits, missing }
}

function requireSameRepository(record: ReleaseRecord, context: RunContext): void {
  if (record.repository.toLowerCase() === context.repository.toLowerCase()) return
  throw new ActionError({
    code: 'input-invalid',
    blame: 'input',
    message: `input 'release' is of ${record.repository}, this run releases ${context.repository}`,
    remedy: 'Pass the output `release` of build-push-image of the same repository.',
  })
}

async function commitsMissing(
  forge: Forge,
  previous: VersionTag | undefined,
  commit: string,
): Promise<number> {
  if (previous === undefined || previous.commit === commit) return 0
  return (await forge.commitsBetween(commit, previous.commit)).length
}
