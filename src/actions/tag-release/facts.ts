import { ActionError } from '../../errors.ts'
import type { RunContext } from '../../ports/context.ts'
import type { ForgePull } from '../../ports/forge/pulls.ts'
import type { HistoryTag } from '../../ports/history.ts'
import { type ReleaseRecord, readReleaseRecord } from '../../release/release-record.ts'
import type { RunControl } from '../../operations/control.ts'
import type { FileVersion } from '../../version/files/read-version-file.ts'
import { channelOf } from '../../version/next-version.ts'
import { type VersionTag, versionTags } from '../../version/version-tags.ts'
import { decideVersion, type VersionDecision, type VersionFacts } from './decide-version.ts'
import { findBranchRule } from './facts-branch.ts'
import { findBase } from './facts-history.ts'
import { noticesOf } from './facts-notices.ts'
import { type ReleaseTarget, readTarget } from './facts-target.ts'
import { requireForge, type TagReleasePorts } from './ports.ts'
import { readSettings, type Settings, type TagReleaseInputs } from './settings.ts'
import { settledVersion } from './settled-version.ts'

export interface TagReleaseFacts {
  readonly context: RunContext
  readonly settings: Settings
  readonly commit: string
  /** Highest first. */
  readonly tags: readonly VersionTag[]
  readonly version: VersionFacts
  readonly decision: VersionDecision
  /** What the file says, when the version comes from one. */
  readonly file: FileVersion | undefined
  /** For a release and its plan. */
  readonly target: ReleaseTarget | undefined
  /** The pull request of a preview, as it is now. */
  readonly pull: ForgePull | undefined
}

/**
 * Reads whatever decides on the release; inputs are checked before the first call, and nothing is written.
 * Errors: those of the policies (decide-version.ts), of the preflight, and of forge, registry and clone.
 */
export async function readTagReleaseFacts(
  inputs: TagReleaseInputs,
  ports: TagReleasePorts,
  { emit }: Pick<RunControl, 'emit'>,
): Promise<TagReleaseFacts> {
  const { context } = ports
  const settings = readSettings(inputs, context)
  const record = givenRecord(inputs, context)
  const { commit, all } = await readCommitAndTags(inputs, ports, record)
  const tags = versionTags(all, settings.form)
  const file = await readFile(settings, ports, commit)
  const pull = await readPull(inputs, ports)
  const version = await readVersionFacts({ inputs, settings, commit, tags, file, pull }, ports)
  const decision = decideVersion(inputs, settings, version)
  for (const message of await noticesOf({ inputs, settings, all, tags, commit, decision }, ports.history))
    emit({ type: 'note', level: 'notice', message })
  const target = await readTarget({ inputs, settings, record, version, decision }, ports, emit)
  return { context, settings, commit, tags, version, decision, file, target, pull }
}

function givenRecord(inputs: TagReleaseInputs, context: RunContext): ReleaseRecord | undefined {
  if (inputs.release === undefined) return undefined
  const record = readReleaseRecord(inputs.release)
  if (record.repository.toLowerCase() === context.repository.toLowerCase()) return record
  throw new ActionError({
    code: 'input-invalid',
    message: `input 'release' is of ${record.repository}, this run releases ${context.repository}`,
    remedy: 'Pass the output `release` of build-push-image of the same repository.',
  })
}

async function readCommitAndTags(
  inputs: TagReleaseInputs,
  { history, context, seenTags }: TagReleasePorts,
  record: ReleaseRecord | undefined,
): Promise<{ commit: string; all: readonly HistoryTag[] }> {
  const [tags, named] = await Promise.all([
    history.tags(),
    inputs.commit === undefined ? undefined : history.resolve(inputs.commit),
  ])
  if (inputs.commit !== undefined && named === undefined) throw unknownCommit(inputs.commit, context)
  // On pull_request_target the commit of the run is that of the base.
  const own = context.event === 'pull_request_target' ? context.pull?.headCommit : undefined
  const commit = named ?? record?.commit ?? own ?? context.commit
  if (record !== undefined && record.commit !== commit) {
    const message = `input 'commit' is ${commit}, the release record is of ${record.commit}`
    throw new ActionError({ code: 'input-invalid', message })
  }
  const names = new Set(tags.map(({ name }) => name))
  return { commit, all: [...tags, ...seenTags.filter(({ name }) => !names.has(name))] }
}

function unknownCommit(commit: string, { repository }: RunContext): ActionError {
  const message = `input 'commit': '${commit}' is no commit, branch or tag of ${repository} that the token may read`
  return new ActionError({ code: 'input-invalid', message })
}

async function readFile(
  { source }: Settings,
  { history }: TagReleasePorts,
  commit: string,
): Promise<FileVersion | undefined> {
  if (source.kind !== 'file') return undefined
  const text = await history.file(source.path, commit)
  if (text !== undefined) {
    // Its readers of TOML and YAML are only loaded where there is a file.
    const { readVersionFile } = await import('../../version/files/read-version-file.ts')
    return readVersionFile(source.path, text)
  }
  throw new ActionError({
    code: 'version-unreadable',
    message: `there is no ${source.path} at the commit ${commit}`,
    remedy: 'Point `version-source` at a file of the repository; the path begins at its root.',
  })
}

/** A check has to come to the same version as the preview, so it asks where the pull request decides. */
async function readPull(
  { mode, bumpFrom }: TagReleaseInputs,
  ports: TagReleasePorts,
): Promise<ForgePull | undefined> {
  const number = ports.context.pull?.number
  const asks = mode === 'preview' || bumpFrom !== 'commits'
  return number === undefined || !asks
    ? undefined
    : await requireForge(ports, 'the pull request').pull(number)
}

interface Known {
  readonly inputs: TagReleaseInputs
  readonly settings: Settings
  readonly commit: string
  readonly tags: readonly VersionTag[]
}
interface BeforeVersion extends Known {
  readonly file: FileVersion | undefined
  readonly pull: ForgePull | undefined
}

async function readVersionFacts(known: BeforeVersion, ports: TagReleasePorts): Promise<VersionFacts> {
  const { inputs, settings, commit, tags, file, pull } = known
  const { history, context } = ports
  const named = inputs.commit !== undefined || inputs.release !== undefined
  const rule = await findBranchRule(history, { commit, named, rules: settings.branchRules, context })
  const channel = inputs.prerelease ?? rule?.channel
  const line = rule?.line
  const settled = settledVersion({ inputs, settings, commit, tags, file, channel, line })
  const below = settled?.version
  const wanted = below === undefined ? channel : channelOf(below)
  const base = await findBase(history, { commit, tags, below, line, channel: wanted })
  const [pulls, inPaths] = await Promise.all([
    inputs.bumpFrom === 'commits' ? [] : requireForge(ports, '`bump-from`').mergedPulls(base.commits),
    inputs.paths.length === 0 || base.commits.length === 0
      ? undefined
      : history.touching(inputs.paths, base.commits),
  ])
  // Until it is merged, GitHub's trial merge stands for the merge commit.
  const here = pull === undefined ? [] : [{ ...pull, mergeCommit: commit }]
  const head = context.pull?.headCommit ?? commit
  return { commit, head, settled, channel, line, tags, base, pulls: [...pulls, ...here], inPaths }
}
