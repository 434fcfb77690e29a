import { outputOf, type RunGit } from './run-git.ts'

/**
 * The full ids of commits, in the order of the names (branches, tags, short ids, objects that are peeled);
 * undefined for each that is no single commit of the clone. One process; the names go in by stdin, where
 * nothing is an option or a range. Errors: `tool-failed`.
 */
export async function commitIds(
  git: RunGit,
  names: readonly string[],
): Promise<readonly (string | undefined)[]> {
  if (names.length === 0) return []
  const lines = names.map((name) => `${/[\r\n\0]/.test(name) ? '' : name}^{commit}\n`)
  const answer = await outputOf(
    git,
    ['cat-file', '--batch-check=%(objectname) %(objecttype)'],
    lines.join(''),
  )
  return answer
    .trimEnd()
    .split('\n')
    .map((line) => /^([0-9a-f]+) commit$/.exec(line)?.[1])
}
