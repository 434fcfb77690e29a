import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { connectCloneHistory } from '../../../src/adapters/git/clone-history.ts'
import { connectGit } from '../../../src/adapters/git/index.ts'
import { childProcesses } from '../../../src/adapters/node/processes.ts'
import type { Git } from '../../../src/ports/git.ts'
import type { History } from '../../../src/ports/history.ts'
import { recordedProcesses } from '../../fakes/processes.ts'

export interface Clone extends AsyncDisposable {
  readonly folder: string
  readonly git: Git
  readonly history: History
  /** The argv of each git process that `history` started. */
  readonly calls: readonly (readonly string[])[]
  /** git by hand; what it prints, trimmed. */
  readonly run: (...args: string[]) => string
  /** git by hand with bytes as stdin; what it prints, trimmed. */
  readonly feed: (input: string | Uint8Array, ...args: string[]) => string
  /** Writes a file, commits it under this message, and gives the commit. */
  readonly commit: (message: string, path?: string, text?: string) => Promise<string>
}

const date = '2026-01-02T03:04:05+05:00'

/** The History of a folder, and what it started. */
export function historyIn(folder: string, home: string): { history: History; calls: string[][] } {
  const real = childProcesses(folder, { PATH: process.env['PATH'], HOME: home })
  const { processes, calls } = recordedProcesses(real)
  return { history: connectCloneHistory(processes), calls }
}

/** A real repository; its commits are all of one time. */
export async function emptyRepository(): Promise<Clone> {
  const folder = await mkdtemp(join(tmpdir(), 'git-'))
  const env = { PATH: process.env['PATH'], HOME: folder, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'init.defaultBranch=main']
  const feed = (input: string | Uint8Array, ...args: string[]): string =>
    execFileSync('git', [...identity, ...args], { cwd: folder, env, input, encoding: 'utf8' }).trim()
  const run = (...args: string[]): string =>
    execFileSync('git', [...identity, ...args], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim()
  const commit = async (message: string, path = 'a', text = message): Promise<string> => {
    await writeFile(join(folder, path), text)
    run('--literal-pathspecs', 'add', '--', path)
    run('commit', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '-m', message)
    return run('rev-parse', 'HEAD')
  }
  run('init', '--quiet')
  const git = connectGit(childProcesses(folder, env))
  const dispose = async (): Promise<void> => await rm(folder, { recursive: true })
  return { folder, git, run, feed, commit, ...historyIn(folder, folder), [Symbol.asyncDispose]: dispose }
}

/** A real repository with one commit at a known time. */
export async function repository(): Promise<Clone> {
  const clone = await emptyRepository()
  await clone.commit('feat: first')
  return clone
}
