import { ActionError } from '../../errors.ts'
import type { Comparison, History, HistoryCommit } from '../../ports/history.ts'
import type { Processes } from '../../ports/processes.ts'
import { commitIds } from './commit-ids.ts'
import { readRange, headsOf } from './commit-range.ts'
import { pathInRepository } from './repository-path.ts'
import { gitIn, outputOf, type RunGit } from './run-git.ts'
import { readBranches, readTags } from './tags.ts'

/**
 * Gives the History port on a local clone. Only plumbing is asked, whose output no user configuration changes.
 * Errors: `history-incomplete` when the clone is shallow or lacks a commit, `input-invalid` for a path outside
 * of the repository, `tool-missing`, `tool-failed`.
 */
export function connectCloneHistory(processes: Processes, folder?: string): History {
  const git = gitIn(processes, folder)
  let checked: Promise<void> | undefined
  const whole = (): Promise<void> => (checked ??= requireWhole(git))
  return {
    // A shallow clone has only the tags of the commits it has: no tags would look like no releases.
    tags: async () => {
      await whole()
      return await readTags(git)
    },
    branches: async () => await readBranches(git),
    compare: async (base, head) => {
      await whole()
      return await compare(git, base, head)
    },
    touching: async (paths, range) => await touching(git, paths, range),
    file: async (path, commit) => await readFileAt(git, path, commit),
    resolve: async (revision) => await resolve(git, revision),
  }
}

/** Beyond the cut, what looks new may have been released long ago: a part of the history proves nothing. */
async function requireWhole(git: RunGit): Promise<void> {
  const answer = await outputOf(git, ['rev-parse', '--is-shallow-repository'])
  if (answer.trim() === 'false') return
  throw incomplete('the clone in the workspace is shallow: its history is cut off')
}

function incomplete(message: string): ActionError {
  return new ActionError({ code: 'history-incomplete', message })
}

async function compare(git: RunGit, base: string | undefined, head: string): Promise<Comparison> {
  const names = base === undefined ? [head] : [head, base]
  const [headId, baseId] = await commitIds(git, names)
  if (headId === undefined) throw notInClone(head)
  if (base === undefined) return { kind: 'above', commits: await readRange(git, headId, undefined) }
  if (baseId === undefined) throw notInClone(base)
  const [missing, commits] = await Promise.all([
    outputOf(git, ['rev-list', '--count', baseId, `^${headId}`]),
    readRange(git, headId, baseId),
  ])
  return Number(missing) > 0 ? { kind: 'apart', missing: Number(missing) } : { kind: 'above', commits }
}

function notInClone(revision: string): ActionError {
  return incomplete(`the clone in the workspace does not hold the commit ${revision}`)
}

/** Of a checkout, only the branch that was checked out is a local one; the others are those of `origin`. */
async function resolve(git: RunGit, revision: string): Promise<string | undefined> {
  const branch = revision.replace(/^refs\/heads\//, '')
  const [local, remote] = await commitIds(git, [revision, `refs/remotes/origin/${branch}`])
  return local ?? remote
}

/**
 * For each path what `git log NEWEST -- PATH` lists: the answer of GitHub's API. All paths in one call would list
 * more, since a merge is passed by only when it changes none of them. Dates end the walk, not the range's base,
 * for the same reason: a merge whose other side is the base must not count as one that changed something.
 */
async function touching(
  git: RunGit,
  paths: readonly string[],
  range: readonly HistoryCommit[],
): Promise<ReadonlySet<string>> {
  if (range.length === 0) return new Set()
  const oldestMs = range.reduce((least, { committedAtMs }) => Math.min(least, committedAtMs), Infinity)
  const walk = ['rev-list', `--max-age=${oldestMs / 1_000}`, ...headsOf(range), '--']
  const lists = await Promise.all(
    paths.map(async (path) => await outputOf(git, [...walk, `:(top,literal)${pathInRepository(path)}`])),
  )
  const listed = new Set(lists.flatMap((list) => list.split('\n')))
  return new Set(range.map(({ sha }) => sha).filter((sha) => listed.has(sha)))
}

/** The name goes in by stdin, where nothing is an option; a link inside the repository is followed, as GitHub does. */
async function readFileAt(git: RunGit, path: string, commit: string): Promise<string | undefined> {
  const name = `${commit}:${pathInRepository(path)}`
  if (/[\r\n\0]/.test(name)) return undefined
  const answer = await outputOf(git, ['cat-file', '--batch', '--follow-symlinks'], `${name}\n`)
  const headEnd = answer.indexOf('\n')
  // Folders, submodules, links that lead nowhere and what is missing have other first lines.
  if (!/^[0-9a-f]+ blob \d+$/.test(answer.slice(0, headEnd))) return undefined
  return answer.slice(headEnd + 1, -1)
}
