import { ActionError } from '../../errors.ts'
import type { Comparison, History, HistoryCommit } from '../../ports/history.ts'
import type { ReleaseBase } from '../../version/decide/version-facts.ts'
import { baseLines, latestPrerelease, type WantedBase } from '../../version/decide/wanted-base.ts'
import type { VersionTag } from '../../version/version-tags.ts'
import { isBelow } from './is-below.ts'

type Base = ReleaseBase<HistoryCommit>

/** Each costs a request or two. A repository with more lines beside the commit is asked for a maintenance line. */
const mostLines = 20

/**
 * Finds the highest stable release that the commit descends from. Of the patches of one minor version those on
 * a maintenance branch follow those below the commit, so that each line takes a few requests whatever its
 * length. Errors: `history-incomplete` after 20 lines that are not below the commit.
 */
export async function findBase(history: History, wanted: WantedBase): Promise<Base> {
  const beside: VersionTag[] = []
  let container: VersionTag | undefined
  for (const [index, line] of baseLines(wanted).entries()) {
    if (index === mostLines) throw tooManyBeside(wanted.commit)
    const found = await highestBelow(history, line, wanted.commit)
    beside.push(...line.slice(0, found?.place ?? line.length))
    if (index === 0 && found?.place !== 0) container = await containerOf(history, wanted.commit, line[0])
    if (found === undefined) continue
    const base = { previous: line[found.place], commits: found.commits, beside, container }
    return await withPrereleases(history, wanted, base)
  }
  const all = await history.compare(undefined, wanted.commit)
  const commits = all.kind === 'above' ? all.commits : []
  return await withPrereleases(history, wanted, { previous: undefined, commits, beside, container })
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
async function withPrereleases(history: History, wanted: WantedBase, base: Base): Promise<Base> {
  const highest = latestPrerelease(wanted, base.previous)
  if (highest === undefined || base.commits.some(({ sha }) => sha === highest.commit)) return base
  return (await isBelow(history, wanted.commit, highest.commit)) ? { ...base, container: highest } : base
}

function tooManyBeside(commit: string): ActionError {
  return new ActionError({
    code: 'history-incomplete',
    message: `none of the releases of the ${mostLines} highest minor versions is below the commit ${commit}`,
    remedy:
      'Release a maintenance line from a branch named like it (`1.2.x`), so that only its releases count; or check that this is the history that was released.',
  })
}
