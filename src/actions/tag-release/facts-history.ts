import { ActionError } from '../../errors.ts'
import type { Comparison, History, HistoryCommit } from '../../ports/history.ts'
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

/** Each costs a request or two. A repository with more lines beside the commit is asked for a maintenance line. */
const mostLines = 20

/**
 * Finds the highest stable release that the commit descends from. Of the patches of one minor version those on
 * a maintenance branch follow those below the commit, so that each line takes a few requests whatever its
 * length. Errors: `history-incomplete` after 20 lines that are not below the commit.
 */
export async function findBase(history: History, request: BaseRequest): Promise<ReleaseBase> {
  const beside: VersionTag[] = []
  let container: VersionTag | undefined
  for (const [index, line] of linesOf(candidates(request)).entries()) {
    if (index === mostLines) throw tooManyBeside(request.commit)
    const found = await highestBelow(history, line, request.commit)
    beside.push(...line.slice(0, found?.place ?? line.length))
    if (index === 0 && found?.place !== 0) container = await containerOf(history, request.commit, line[0])
    if (found === undefined) continue
    const base = { previous: line[found.place], commits: found.commits, beside, container }
    return await withPrereleases(history, request, base)
  }
  const all = await history.compare(undefined, request.commit)
  const commits = all.kind === 'above' ? all.commits : []
  return await withPrereleases(history, request, { previous: undefined, commits, beside, container })
}

/** The releases of each minor version, both highest first. */
function linesOf(tags: readonly VersionTag[]): readonly (readonly VersionTag[])[] {
  const lines = new Map<string, VersionTag[]>()
  for (const tag of tags) {
    const line = tag.version.replace(/\.\d+$/, '')
    lines.set(line, [...(lines.get(line) ?? []), tag])
  }
  return [...lines.values()]
}

interface FoundBelow {
  readonly place: number
  readonly commits: readonly HistoryCommit[]
}

/** The first one of a line that is below the commit: looked for at the highest, at the lowest, then in halves. */
async function highestBelow(
  history: History,
  line: readonly VersionTag[],
  commit: string,
): Promise<FoundBelow | undefined> {
  let [from, to] = [0, line.length - 1]
  let best: FoundBelow | undefined
  for (let place = 0; from <= to; ) {
    const found = await compareTag(history, line[place], commit)
    if (found?.kind === 'above') {
      best = { place, commits: found.commits }
      if (place === 0) return best
      to = place - 1
    } else if (place === line.length - 1) return undefined
    else from = place + 1
    place = best === undefined ? line.length - 1 : Math.floor((from + to) / 2)
  }
  return best
}

async function compareTag(
  history: History,
  tag: VersionTag | undefined,
  commit: string,
): Promise<Comparison | undefined> {
  if (tag === undefined) return undefined
  try {
    return await history.compare(tag.commit, commit)
  } catch (thrown) {
    if (!(thrown instanceof ActionError) || thrown.code !== 'forge-not-found') throw thrown
    throw new ActionError({
      code: thrown.code,
      blame: thrown.blame,
      message: `the tag ${tag.name} (${tag.commit}) cannot be compared with the commit ${commit}: ${thrown.message}`,
      remedy: `Delete the tag ${tag.name} if it is on no commit; else check that the token may read the repository.`,
      cause: thrown,
    })
  }
}

async function containerOf(
  history: History,
  commit: string,
  tag: VersionTag | undefined,
): Promise<VersionTag | undefined> {
  return tag !== undefined && (await isBelow(history, commit, tag.commit)) ? tag : undefined
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
    message: `none of the releases of the ${mostLines} highest minor versions is below the commit ${commit}`,
    remedy:
      'Release a maintenance line from a branch named like it (`1.2.x`), so that only its releases count; or check that this is the history that was released.',
  })
}
