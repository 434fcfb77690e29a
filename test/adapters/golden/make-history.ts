import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { goldenFolder } from './read-cases.ts'

export interface MadeHistory extends Disposable {
  /** A clone with the branch of the last command checked out. */
  readonly folder: string
  readonly git: (...args: string[]) => string
  /** Full id of a revision; undefined in an empty history. */
  readonly commit: (revision: string) => string | undefined
  /** Full id of the commit with this subject, on whatever branch. */
  readonly named: (subject: string) => string
}

/** Lets real git write the history of a case. */
export function makeHistory(name: string): MadeHistory {
  const folder = mkdtempSync(join(tmpdir(), 'golden-'))
  const env = { PATH: process.env['PATH'], HOME: folder, LC_ALL: 'C.UTF-8', GIT_CONFIG_NOSYSTEM: '1' }
  const run = (tool: string, args: readonly string[]): string =>
    execFileSync(tool, args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
  const scripts = [join(goldenFolder, 'lib.sh'), join(goldenFolder, name, 'history.sh')]
  run('bash', ['-euo', 'pipefail', '-c', 'source "$1"; source "$2"', 'golden', ...scripts])
  const git = (...args: string[]): string => run('git', args)
  return {
    folder,
    git,
    commit: (revision) =>
      git('for-each-ref') === '' ? undefined : git('rev-parse', '--verify', `${revision}^{commit}`),
    named: (subject) => bySubject(git('log', '--all', '--format=%s%x00%H'), subject),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  }
}

function bySubject(log: string, subject: string): string {
  const found = log.split('\n').find((line) => line.startsWith(`${subject}\0`))
  if (found === undefined) throw new Error(`no commit has the subject '${subject}'`)
  return found.slice(subject.length + 1)
}
