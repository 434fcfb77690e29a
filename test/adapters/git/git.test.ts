import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, test } from '@jest/globals'
import { connectGit } from '../../../src/adapters/git/index.ts'
import { childProcesses } from '../../../src/adapters/node/processes.ts'
import { repository } from './clone.ts'

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
