import type { HistoryCommit } from '../../ports/history.ts'
import { outputOf, type RunGit } from './run-git.ts'

/** What a message cannot hold separates the fields. */
const format = '--format=%H%x00%P%x00%ct%x00%B%x00'

/** The commits that `head` has and `base` has not, newest first, children before parents. Full ids. */
export async function readRange(
  git: RunGit,
  head: string,
  base: string | undefined,
): Promise<readonly HistoryCommit[]> {
  const ends = base === undefined ? [head] : [head, `^${base}`]
  const text = await outputOf(git, ['rev-list', '--topo-order', '--encoding=UTF-8', format, ...ends])
  return parseCommits(text)
}

/** The commits of a range that no other of its commits has as parent. */
export function headsOf(range: readonly HistoryCommit[]): readonly string[] {
  const parents = new Set(range.flatMap((commit) => commit.parents))
  return range.map(({ sha }) => sha).filter((sha) => !parents.has(sha))
}

/** Four fields a commit; the first has git's own line `commit ID` before it. */
function parseCommits(text: string): readonly HistoryCommit[] {
  const fields = text.split('\0')
  const commits: HistoryCommit[] = []
  for (let at = 0; at + 4 < fields.length; at += 4) {
    const [id = '', parents = '', seconds = '', message = ''] = fields.slice(at, at + 4)
    commits.push({
      sha: id.slice(id.lastIndexOf('\n') + 1),
      message: message.replace(/\n$/, ''),
      parents: parents === '' ? [] : parents.split(' '),
      committedAtMs: Number(seconds) * 1_000,
    })
  }
  return commits
}
