import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface GraphCommit {
  /** How other commits of the graph name it; also its message unless there is another. */
  readonly name: string
  /** `main` when absent. */
  readonly branch?: string
  /** Names of its parents; the commit before it in the list when absent. */
  readonly parents?: readonly string[]
  /** Files that it adds or changes. A merge starts from its first parent: what the others bring is given too. */
  readonly files?: Readonly<Record<string, string>>
  readonly message?: string
  /** Committer's date, seconds since the epoch; one more for each commit when absent. */
  readonly second?: number
}

const firstSecond = 1_790_000_000

/** Writes a history into a bare repository by one git process, nobody being told; gives the id of each name. */
export function importGraph(gitFolder: string, commits: readonly GraphCommit[]): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'marks-'))
  const marks = join(folder, 'marks')
  const names = new Map(commits.map(({ name }, index) => [name, index + 1]))
  const input = commits.map((commit, index) => commitLines(commit, index, names)).join('')
  try {
    const args = ['--git-dir', gitFolder, 'fast-import', '--quiet', '--force', `--export-marks=${marks}`]
    execFileSync('git', args, { input })
    const ids = new Map(readFileSync(marks, 'utf8').trim().split('\n').map(readMark))
    return (name) => ids.get(names.get(name) ?? 0) ?? `no commit is named ${name}`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function commitLines(commit: GraphCommit, index: number, names: ReadonlyMap<string, number>): string {
  const { name, branch = 'main', files = {}, message = name, second = firstSecond + index } = commit
  const marks = commit.parents?.map((parent) => names.get(parent)) ?? (index > 0 ? [index] : [])
  const parents = marks.map((mark, at) => `${at === 0 ? 'from' : 'merge'} :${mark}\n`)
  const changes = Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\n${dataOf(text)}`)
  const reset = parents.length === 0 ? `reset refs/heads/${branch}\n` : ''
  const head = `${reset}commit refs/heads/${branch}\nmark :${index + 1}\ncommitter Octa <octa@example.test> ${second} +0000\n`
  return `${head}${dataOf(message)}${parents.join('')}${changes.join('')}\n`
}

function dataOf(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

function readMark(line: string): [number, string] {
  const [mark = '', id = ''] = line.slice(1).split(' ')
  return [Number(mark), id]
}
