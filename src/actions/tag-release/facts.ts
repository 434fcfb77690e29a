import { ActionError } from '../../errors.ts'
import type { Overtaken } from '../../operations/control.ts'
import { findBase } from '../../operations/history/find-base.ts'
import { findBranchRule } from '../../operations/history/find-branch-rule.ts'
import type { RunContext } from '../../ports/context.ts'
import type { ForgePull } from '../../ports/forge/pulls.ts'
import type { HistoryTag } from '../../ports/history.ts'
import { type ReleaseRecord, readReleaseRecord } from '../../release/release-record.ts'
import type { Candidate, VersionFacts } from '../../version/decide/version-facts.ts'
import { wantedBase } from '../../version/decide/wanted-base.ts'
import type { FileVersion } from '../../version/files/read-version-file.ts'
import { withOvertaking } from '../../version/overtaken.ts'
import { versionTags } from '../../version/version-tags.ts'
import { requireForge, type TagReleasePorts } from './ports.ts'
import { readSettings, type ReleaseSettings, type TagReleaseInputs } from './settings.ts'

export interface TagReleaseFacts {
  readonly context: RunContext
  readonly settings: ReleaseSettings
  /** The release record that came as input. */
  readonly record: ReleaseRecord | undefined
  /** Every tag of the history, whatever its name. */
  readonly allTags: readonly HistoryTag[]
  readonly version: VersionFacts
  /** The pull request, as it is now, where it is asked for. */
  readonly pull: ForgePull | undefined
}

/**
 * Reads whatever decides on the version; inputs are checked before the first call, and nothing is written.
 * Errors: `input-invalid`, `branch-not-allowed`, those of wantedBase, and of forge and clone.
 */
export async function readTagReleaseFacts(
  inputs: TagReleaseInputs,
  ports: TagReleasePorts,
  { overtaken }: Overtaken,
): Promise<TagReleaseFacts> {
  const { context } = ports
  const settings = readSettings(inputs, context)
  const record = givenRecord(inputs, context)
  const { commit, listed } = await readCommitAndTags(inputs, ports, record)
  const allTags = withOvertaking(listed, overtaken)
  const file = await readVersionFile(settings, ports, commit)
  const pull =
    settings.pull === undefined
      ? undefined
      : await requireForge(ports, 'the pull request').pull(settings.pull)
  const tags = versionTags(allTags, settings.rules.form)
  const candidate = await withBranch({ commit, tags, file }, { inputs, settings, ports })
  const version = await readRange(candidate, pull, { inputs, settings, ports })
  return { context, settings, record, allTags, version, pull }
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
  { history, context }: TagReleasePorts,
  record: ReleaseRecord | undefined,
): Promise<{ commit: string; listed: readonly HistoryTag[] }> {
  const [listed, named] = await Promise.all([
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
  return { commit, listed }
}

function unknownCommit(commit: string, { repository }: RunContext): ActionError {
  const message = `input 'commit': '${commit}' is no commit, branch or tag of ${repository} that the token may read`
  return new ActionError({ code: 'input-invalid', message })
}

async function readVersionFile(
  { versionFile: path }: ReleaseSettings,
  { history }: TagReleasePorts,
  commit: string,
): Promise<FileVersion | undefined> {
  if (path === undefined) return undefined
  const text = await history.file(path, commit)
  if (text !== undefined) {
    // Its readers of TOML and YAML are only loaded where there is a file.
    const { readVersionFile: read } = await import('../../version/files/read-version-file.ts')
    return read(path, text)
  }
  throw new ActionError({
    code: 'version-unreadable',
    message: `there is no ${path} at the commit ${commit}`,
    remedy: 'Point `version-source` at a file of the repository; the path begins at its root.',
  })
}

interface Reading {
  readonly inputs: TagReleaseInputs
  readonly settings: ReleaseSettings
  readonly ports: TagReleasePorts
}

async function withBranch(
  known: Pick<Candidate, 'commit' | 'tags' | 'file'>,
  { inputs, settings, ports: { history, context } }: Reading,
): Promise<Candidate> {
  const named = inputs.commit !== undefined || inputs.release !== undefined
  const request = { commit: known.commit, named, rules: settings.branchRules, context }
  const rule = await findBranchRule(history, request)
  return { ...known, channel: inputs.prerelease ?? rule?.channel, line: rule?.line }
}

/** What came since the last release, and the pull requests and paths that it came with. */
async function readRange(
  candidate: Candidate,
  pull: ForgePull | undefined,
  { inputs, settings, ports }: Reading,
): Promise<VersionFacts> {
  const { history, context } = ports
  const base = await findBase(history, wantedBase(settings.rules, candidate))
  const [pulls, inPaths] = await Promise.all([
    inputs.bumpFrom === 'commits' ? [] : requireForge(ports, '`bump-from`').mergedPulls(base.commits),
    inputs.paths.length === 0 || base.commits.length === 0
      ? undefined
      : history.touching(inputs.paths, base.commits),
  ])
  // Until it is merged, GitHub's trial merge stands for the merge commit.
  const open = pull === undefined ? [] : [{ ...pull, mergeCommit: candidate.commit }]
  const head = context.pull?.headCommit ?? candidate.commit
  return { ...candidate, head, base, pulls: [...pulls, ...open], inPaths }
}
