import { ActionError } from '../../errors.ts'
import type { History, HistoryCommit } from '../../ports/history.ts'
import { channelOf, compareVersions, isPrerelease } from '../../version/next-version.ts'
import { isInLine, type VersionLine } from '../../version/version-line.ts'
import type { VersionTag } from '../../version/version-tags.ts'

/** The last stable release below a commit, and what came since. */
export interface ReleaseBase {
  /** Undefined: nothing was released below the commit. */
  readonly previous: VersionTag | undefined
  /** Since then, newest first. */
  readonly commits: readonly HistoryCommit[]
  /** Higher releases that are not below the commit. */
  readonly beside: readonly VersionTag[]
  /** The release that has the commit below it already; undefined when none has. */
  readonly container: VersionTag | undefined
}

export interface BaseRequest {
  readonly commit: string
  /** Highest first. */
  readonly tags: readonly VersionTag[]
  /** Only releases below this version count; undefined: all. */
  readonly below: string | undefined
  readonly line: VersionLine | undefined
  /** Of the pre-release that is wanted: an earlier one of its name may hold the commit, too. */
  readonly channel: string | undefined
}

/** Each costs a request. A repository with more releases beside the commit is asked for a maintenance line. */
const mostCandidates = 20

/**
 * Finds the highest stable release that the commit descends from. Errors: `history-incomplete` after 20
 * releases that are not below the commit.
 */
export async function findBase(history: History, request: BaseRequest): Promise<ReleaseBase> {
  const beside: VersionTag[] = []
  let container: VersionTag | undefined
  for (const tag of candidates(request)) {
    if (beside.length === mostCandidates) throw tooManyBeside(request.commit)
    const found = await history.compare(tag.commit, request.commit)
    if (found.kind === 'above') {
      const base = { previous: tag, commits: found.commits, beside, container }
      return await withPrereleases(history, request, base)
    }
    beside.push(tag)
    if (beside.length === 1 && (await isBelow(history, request.commit, tag.commit))) container = tag
  }
  const all = await history.compare(undefined, request.commit)
  const commits = all.kind === 'above' ? all.commits : []
  return await withPrereleases(history, request, { previous: undefined, commits, beside, container })
}

/** The highest pre-release of its name after the last stable one holds the commit when it is on a descendant. */
async function withPrereleases(
  history: History,
  { commit, tags, channel }: BaseRequest,
  base: ReleaseBase,
): Promise<ReleaseBase> {
  if (channel === undefined) return base
  const highest = tags.find(({ version }) => channelOf(version) === channel)
  if (highest === undefined || compareVersions(highest.version, base.previous?.version ?? '0.0.0-0') < 0)
    return base
  if (base.commits.some(({ sha }) => sha === highest.commit)) return base
  return (await isBelow(history, commit, highest.commit)) ? { ...base, container: highest } : base
}

/** Whether `descendant` has `commit` below it. */
export async function isBelow(history: History, commit: string, descendant: string): Promise<boolean> {
  return (await history.compare(commit, descendant)).kind === 'above'
}

function candidates({ tags, below, line }: BaseRequest): readonly VersionTag[] {
  return tags.filter(
    ({ version }) =>
      !isPrerelease(version) &&
      (below === undefined || compareVersions(version, below) < 0) &&
      (line === undefined || isInLine(version, line) || compareVersions(version, lineStart(line)) < 0),
  )
}

/** A new line starts from the releases before it. */
function lineStart({ major, minor }: VersionLine): string {
  return `${major}.${minor ?? 0}.0`
}

function tooManyBeside(commit: string): ActionError {
  return new ActionError({
    code: 'history-incomplete',
    blame: 'input',
    message: `the ${mostCandidates} highest releases are all not below the commit ${commit}`,
    remedy: 'Release from a branch named like its line (`1.2.x`), so that only releases of that line count.',
  })
}
