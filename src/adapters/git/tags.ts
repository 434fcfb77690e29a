import type { HistoryTag } from '../../ports/history.ts'
import { commitIds } from './commit-ids.ts'
import { outputOf, type RunGit } from './run-git.ts'

const format = '--format=%(refname:strip=2)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)'

/**
 * Every tag of a clone with its commit, by name; tags of trees and files are none of a release. One process, and
 * one more when there are tags of tags, which git before 2.45 peels only once.
 */
export async function readTags(git: RunGit): Promise<readonly HistoryTag[]> {
  const text = await outputOf(git, ['for-each-ref', format, 'refs/tags/'])
  const found = text
    .split('\n')
    .filter((line) => line !== '')
    .map(parseTag)
  const nested = found.filter(({ type }) => type === 'tag')
  const ids = await commitIds(
    git,
    nested.map(({ id }) => id),
  )
  const peeled = new Map(nested.map(({ name }, index) => [name, ids[index]]))
  return found.flatMap(({ name, type, id }) => {
    const commit = type === 'commit' ? id : peeled.get(name)
    return commit === undefined ? [] : [{ name, commit }]
  })
}

/** A tag, and what it points at after one step. */
function parseTag(line: string): { name: string; type: string; id: string } {
  const [name = '', type = '', id = '', innerType = '', innerId = ''] = line.split('\0')
  return type === 'tag' ? { name, type: innerType, id: innerId } : { name, type, id }
}

/** Every branch of a clone with its head; of one that is here and at `origin` the one here. */
export async function readBranches(git: RunGit): Promise<readonly HistoryTag[]> {
  const roots = ['refs/remotes/origin/', 'refs/heads/']
  const text = await outputOf(git, ['for-each-ref', '--format=%(refname)%00%(objectname)', ...roots])
  const heads = new Map<string, string>()
  for (const line of text.split('\n').toSorted().reverse()) {
    const [ref = '', commit = ''] = line.split('\0')
    const name = ref.replace(/^refs\/(?:heads|remotes\/origin)\//, '')
    if (name !== '' && name !== 'HEAD') heads.set(name, commit)
  }
  return [...heads].map(([name, commit]) => ({ name, commit }))
}
