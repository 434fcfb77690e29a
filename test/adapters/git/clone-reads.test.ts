import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Clone, historyIn, repository } from './clone.ts'

describe('tags', () => {
  test('of all kinds are peeled to their commits; those of trees and files are left out', async () => {
    await using clone = await repository()
    const first = clone.run('rev-parse', 'HEAD')
    const second = await clone.commit('second')
    clone.run('tag', 'light', first)
    clone.run('tag', '-a', 'annotated', '-m', 'x', second)
    clone.run('tag', '-a', 'nested', '-m', 'x', 'annotated')
    clone.run('tag', '-a', 'nested-twice', '-m', 'x', 'nested')
    clone.run('tag', 'a/b–ü', first)
    clone.run('tag', 'tree', 'HEAD^{tree}')
    clone.run('tag', 'file', 'HEAD:a')
    clone.run('tag', '-a', 'tree-annotated', '-m', 'x', 'HEAD^{tree}')
    clone.run('tag', '-a', 'tree-nested', '-m', 'x', 'tree-annotated')
    expect(await clone.history.tags()).toEqual([
      { name: 'a/b–ü', commit: first },
      { name: 'annotated', commit: second },
      { name: 'light', commit: first },
      { name: 'nested', commit: second },
      { name: 'nested-twice', commit: second },
    ])
  })

  test('there may be none', async () => {
    await using clone = await repository()
    expect(await clone.history.tags()).toEqual([])
  })

  test('take two processes, however many there are', async () => {
    await using clone = await repository()
    for (let minor = 0; minor < 30; minor += 1) clone.run('tag', '-a', `1.${minor}.0`, '-m', 'x')
    expect(await clone.history.tags()).toHaveLength(30)
    expect(clone.calls).toHaveLength(2)
  })
})

describe('a revision', () => {
  test('is found by branch, tag, short id and full name', async () => {
    await using clone = await repository()
    const head = clone.run('rev-parse', 'HEAD')
    clone.run('tag', '-a', '1.0.0', '-m', 'x')
    const names = ['HEAD', 'main', 'refs/heads/main', '1.0.0', 'refs/tags/1.0.0', head, head.slice(0, 9)]
    for (const name of names) expect(await clone.history.resolve(name)).toBe(head)
  })

  test.each([
    'nope',
    '',
    '--all',
    '-x',
    'main..main',
    '^main',
    'HEAD:a',
    'HEAD^{tree}',
    'HEAD~9',
    'a b',
    'main\nmain',
    'f'.repeat(40),
  ])('%p is none', async (revision) => {
    await using clone = await repository()
    expect(await clone.history.resolve(revision)).toBeUndefined()
  })

  test('a branch that was not checked out is found at the remote', async () => {
    await using clone = await repository()
    clone.run('switch', '--quiet', '-c', 'release/1.x')
    const line = await clone.commit('line')
    clone.run('switch', '--quiet', 'main')
    const copy = join(clone.folder, 'copy')
    clone.run('clone', '--quiet', clone.folder, copy)
    const { history } = historyIn(copy, clone.folder)
    expect(await history.resolve('release/1.x')).toBe(line)
    expect(await history.resolve('refs/heads/release/1.x')).toBe(line)
  })
})

describe('a file at a commit', () => {
  test('comes with all its characters and line ends', async () => {
    await using clone = await repository()
    const text = '{ "version": "1.0.0" }\r\n\u2028ü\rx\n\n'
    const old = await clone.commit('one', 'package.json', text)
    await clone.commit('two', 'package.json', 'no line end')
    expect(await clone.history.file('package.json', old)).toBe(text)
    expect(await clone.history.file('./package.json', 'HEAD')).toBe('no line end')
  })

  test.each([
    ['empty', ''],
    ['that looks like an answer of git', 'a missing\nb blob 3\n'],
  ])('%s comes as it is', async (_name, text) => {
    await using clone = await repository()
    await clone.commit('one', 'x', text)
    expect(await clone.history.file('x', 'HEAD')).toBe(text)
  })

  test('whose name is strange is found', async () => {
    await using clone = await repository()
    for (const path of ['--help', '*', 'a b', 'größe', ':(top)x', 'x missing']) {
      await clone.commit('one', path, `in ${path}`)
      expect(await clone.history.file(path, 'HEAD')).toBe(`in ${path}`)
    }
  })

  test('a link inside the repository is followed; one that leads out is nothing', async () => {
    await using clone = await repository()
    await clone.commit('one', 'real', 'text')
    await symlink('real', join(clone.folder, 'link'))
    await symlink('/etc/hostname', join(clone.folder, 'out'))
    clone.run('add', 'link', 'out')
    const head = await clone.commit('links')
    expect(await clone.history.file('link', head)).toBe('text')
    expect(await clone.history.file('out', head)).toBeUndefined()
  })

  test.each(['none', 'folder', 'folder/', '.', '', 'a/b', 'a\nb', 'HEAD:a'])('%p is none', async (path) => {
    await using clone = await repository()
    await mkdir(join(clone.folder, 'folder'))
    await clone.commit('folder', 'folder/x')
    expect(await clone.history.file(path, 'HEAD')).toBeUndefined()
  })

  test('at a commit that is not there is none', async () => {
    await using clone = await repository()
    expect(await clone.history.file('a', 'f'.repeat(40))).toBeUndefined()
  })

  test.each(['../a', '/', '/etc/hostname', 'x/../../a', '..'])(
    '%s leads out and is an error',
    async (path) => {
      await using clone = await repository()
      await expect(clone.history.file(path, 'HEAD')).rejects.toMatchObject({
        code: 'input-invalid',
        message: expect.stringContaining(path),
      })
      await expect(touching(clone, [path])).rejects.toMatchObject({ code: 'input-invalid' })
    },
  )
})

/** The subjects of the commits after the first that touch the paths, sorted. */
async function touching(clone: Clone, paths: readonly string[], base?: string): Promise<readonly string[]> {
  const found = await clone.history.compare(base, 'HEAD')
  const commits = found.kind === 'above' ? found.commits : []
  const shas = await clone.history.touching(paths, commits)
  return commits
    .filter(({ sha }) => shas.has(sha))
    .map(({ message }) => message)
    .sort()
}

describe('the commits that touch paths', () => {
  async function monorepo(): Promise<Clone> {
    const clone = await repository()
    for (const folder of ['parcel', 'parcel-api', 'p*']) await mkdir(join(clone.folder, folder))
    await clone.commit('parcel', 'parcel/x')
    await clone.commit('api', 'parcel-api/x')
    await clone.commit('star', 'p*/x')
    await clone.commit('root', 'x')
    return clone
  }

  test.each([
    [['parcel'], ['parcel']],
    [['parcel/'], ['parcel']],
    [['./parcel'], ['parcel']],
    [['parcel/x'], ['parcel']],
    [['p*'], ['star']],
    [
      ['parcel', 'x'],
      ['parcel', 'root'],
    ],
    [['./'], ['api', 'feat: first', 'parcel', 'root', 'star']],
    [['.'], ['api', 'feat: first', 'parcel', 'root', 'star']],
    [[':(top)parcel'], []],
    [[':!parcel'], []],
    [['--all'], []],
    [['nothing'], []],
    [[], []],
  ])('%j: %j', async (paths, subjects) => {
    await using clone = await monorepo()
    expect(await touching(clone, paths)).toEqual(subjects)
  })

  test('are those of the range only', async () => {
    await using clone = await monorepo()
    const base = clone.run('rev-parse', 'HEAD')
    await clone.commit('parcel again', 'parcel/x')
    expect(await touching(clone, ['parcel'], base)).toEqual(['parcel again'])
    expect(await touching(clone, ['p*'], base)).toEqual([])
  })

  test('of no range are none, without a process', async () => {
    await using clone = await repository()
    expect(await clone.history.touching(['a'], [])).toEqual(new Set())
    expect(clone.calls).toEqual([])
  })

  test('on all branches of a merge are what plain `git log` of each path lists', async () => {
    await using clone = await monorepo()
    const base = clone.run('rev-parse', 'HEAD')
    clone.run('switch', '--quiet', '-c', 'side')
    await clone.commit('side parcel', 'parcel/y')
    await clone.commit('there', 'parcel/z', 'text')
    clone.run('rm', '--quiet', 'parcel/z')
    clone.run('commit', '--quiet', '-m', 'and back')
    await clone.commit('side api', 'parcel-api/y')
    clone.run('switch', '--quiet', 'main')
    await clone.commit('main', 'x', 'again')
    clone.run('merge', '--quiet', '--no-ff', '-m', 'merged', 'side')
    const plain = (path: string) =>
      clone.run('log', '--format=%s', `${base}..HEAD`, '--', path).split('\n').sort()
    expect(await touching(clone, ['parcel'], base)).toEqual(plain('parcel'))
    expect(await touching(clone, ['parcel-api'], base)).toEqual(['side api'])
    expect(await touching(clone, ['x', 'parcel-api'], base)).toEqual(['main', 'side api'])
  })

  test('leave out what a merge threw away', async () => {
    await using clone = await monorepo()
    const base = clone.run('rev-parse', 'HEAD')
    clone.run('switch', '--quiet', '-c', 'side')
    await clone.commit('thrown away', 'parcel/x', 'other')
    clone.run('switch', '--quiet', 'main')
    clone.run('merge', '--quiet', '--no-ff', '--strategy=ours', '-m', 'ours', 'side')
    expect(await touching(clone, ['parcel'], base)).toEqual([])
  })

  test('of a range with several newest commits are found from each', async () => {
    await using clone = await monorepo()
    clone.run('switch', '--quiet', '-c', 'side')
    const side = await clone.commit('side', 'parcel/x', 'side')
    clone.run('switch', '--quiet', 'main')
    const main = await clone.commit('main', 'parcel/y', 'main')
    const commits = [side, main].map((sha) => ({
      sha,
      message: '',
      parents: [clone.run('rev-parse', `${sha}^`)],
      committedAtMs: Number(clone.run('log', '-1', '--format=%ct', sha)) * 1_000,
    }))
    expect(await clone.history.touching(['parcel'], commits)).toEqual(new Set([side, main]))
  })
})

describe('the branches', () => {
  test('of a clone and of its origin; the one here counts', async () => {
    await using clone = await repository()
    const first = clone.run('rev-parse', 'HEAD')
    clone.run('update-ref', 'refs/remotes/origin/main', first)
    clone.run('update-ref', 'refs/remotes/origin/release/1.x', first)
    clone.run('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main')
    const second = await clone.commit('second')
    const found = await clone.history.branches()
    expect(found.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'main', commit: second },
      { name: 'release/1.x', commit: first },
    ])
  })
})
