import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Git } from '../bed/github/git/git.ts'

export interface NewCommit {
  /** Text by path, on top of the files of the commit before. */
  readonly files: Readonly<Record<string, string>>
  readonly message: string
}

export interface Onto {
  readonly branch: string
  /** A commit id; the tip of the branch when absent, nothing when there is no such branch yet. */
  readonly from?: string | undefined
}

const FIRST_SECOND = 1_700_000_000
let made = 0

/** Puts commits on a branch of a bare repository by one git process; gives their ids, oldest first. */
export function importCommits(gitFolder: string, onto: Onto, commits: readonly NewCommit[]): string[] {
  const ref = `refs/heads/${onto.branch}`
  const before = onto.from ?? new Git(gitFolder).resolve(ref)
  const input = commits.map((commit, index) => {
    const from = index === 0 && before !== undefined ? `from ${before}\n` : ''
    const files = Object.entries(commit.files).map(
      ([path, text]) => `M 100644 inline ${path}\n${dataOf(text)}`,
    )
    return `commit ${ref}\nmark :${index + 1}\n${committer()}${dataOf(commit.message)}${from}${files.join('')}\n`
  })
  const marks = join(gitFolder, 'test-marks')
  const flags = ['--quiet', '--force', `--export-marks=${marks}`]
  execFileSync('git', ['--git-dir', gitFolder, 'fast-import', ...flags], { input: input.join('') })
  try {
    return readMarks(readFileSync(marks, 'utf8'))
  } finally {
    rmSync(marks)
  }
}

/** Every commit has a second of its own, so that the order of commits is plain. */
function committer(): string {
  made += 1
  return `committer Octa <octa@example.test> ${FIRST_SECOND + made} +0000\n`
}

function dataOf(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

/** One line per commit, `:mark id`, in any order. */
function readMarks(text: string): string[] {
  const lines = text.trim().split('\n')
  const pairs = lines.map((line) => line.slice(1).split(' '))
  return pairs.sort(([left], [right]) => Number(left) - Number(right)).map(([, sha]) => sha ?? '')
}
