import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, test } from '@jest/globals'
import { connectGit } from '../../../src/adapters/git/index.ts'
import { childProcesses } from '../../../src/adapters/node/processes.ts'
import type { Git } from '../../../src/ports/git.ts'

interface Clone extends AsyncDisposable {
  readonly folder: string
  readonly git: Git
  readonly run: (...args: string[]) => string
}

/** A real repository with one commit at a known time. */
async function repository(): Promise<Clone> {
  const folder = await mkdtemp(join(tmpdir(), 'git-'))
  const date = '2026-01-02T03:04:05+05:00'
  const env = { PATH: process.env['PATH'], HOME: folder, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'init.defaultBranch=main']
  const run = (...args: string[]): string =>
    execFileSync('git', [...identity, ...args], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim()
  run('init')
  await writeFile(join(folder, 'a'), 'a')
  run('add', '.')
  run('commit', '-m', 'feat: first')
  const git = connectGit(childProcesses(folder, env))
  return { folder, git, run, [Symbol.asyncDispose]: async () => await rm(folder, { recursive: true }) }
}

describe('a local clone', () => {
  test('resolves revisions to full commit ids, tags to their commits', async () => {
    await using clone = await repository()
    const head = clone.run('rev-parse', 'HEAD')
    clone.run('tag', '-a', '1.0.0', '-m', '1.0.0')
    expect(await clone.git.resolve('HEAD')).toBe(head)
    expect(await clone.git.resolve('1.0.0')).toBe(head)
    expect(await clone.git.resolve(head.slice(0, 8))).toBe(head)
  })

  test.each(['nope', '--all', '-x', 'HEAD~9', ''])('%p resolves to nothing', async (revision) => {
    await using clone = await repository()
    expect(await clone.git.resolve(revision)).toBeUndefined()
  })

  test('gives the committer time in UTC milliseconds, also of a tag', async () => {
    await using clone = await repository()
    clone.run('tag', '-a', '1.0.0', '-m', '1.0.0')
    const time = Date.UTC(2026, 0, 1, 22, 4, 5)
    expect(await clone.git.commitTimeMs('HEAD')).toBe(time)
    expect(await clone.git.commitTimeMs('1.0.0')).toBe(time)
  })

  test('knows whether its history was cut', async () => {
    await using clone = await repository()
    expect(await clone.git.isShallow()).toBe(false)
    clone.run('commit', '--allow-empty', '-m', 'second')
    const copy = join(clone.folder, 'copy')
    clone.run('clone', '--depth=1', `file://${clone.folder}`, copy)
    const shallow = connectGit(childProcesses(copy, { PATH: process.env['PATH'], HOME: clone.folder }))
    expect(await shallow.isShallow()).toBe(true)
  })

  test('a folder that is no clone resolves nothing, and says so when asked for more', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'no-git-'))
    try {
      const git = connectGit(childProcesses(folder, { PATH: process.env['PATH'], HOME: folder }))
      expect(await git.resolve('HEAD')).toBeUndefined()
      await expect(git.commitTimeMs('HEAD')).rejects.toMatchObject({
        code: 'tool-failed',
        remedy: expect.stringContaining('checkout'),
      })
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
