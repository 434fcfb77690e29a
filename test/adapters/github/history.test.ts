import { describe, expect, test } from '@jest/globals'
import { connectForge } from '../../../src/adapters/github/index.ts'
import { numbers } from '../../../src/adapters/github/pages.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { startScriptedServer } from '../scripted-server.ts'
import { type EmulatedRepository, onEmulator } from './emulated-repository.ts'
import { type GraphCommit, importGraph } from './graph-history.ts'

const repository = onEmulator()
const graph = (r: EmulatedRepository, commits: readonly GraphCommit[]): ((name: string) => string) =>
  importGraph(r.emulator.gitFolder(r.repository), commits)

describe('tags', () => {
  test('annotated and plain ones, peeled to their commits', async () => {
    await using r = await repository()
    const [first = '', second = ''] = r.commit('feat: one', 'feat: two')
    r.git('tag', 'v1.0.0', first)
    r.git('tag', '-a', '1.1.0', '-m', '1.1.0', second)
    const forge = await r.connect()
    const byName = (await forge.tags()).toSorted((a, b) => a.name.localeCompare(b.name))
    expect(byName).toEqual([
      { name: '1.1.0', commit: second },
      { name: 'v1.0.0', commit: first },
    ])
  })

  test('230 in three requests; none in one', async () => {
    await using r = await repository()
    const [commit = ''] = r.commit('feat: one')
    const forge = await r.connect()
    expect(await forge.tags()).toEqual([])
    const names = numbers(1, 230).map((n) => `0.1.${n}`)
    r.git('fetch', '.', ...names.map((name) => `main:refs/tags/${name}`))
    const before = r.requests().length
    expect(new Set((await forge.tags()).map(({ name }) => name))).toEqual(new Set(names))
    expect((await forge.tags()).every((tag) => tag.commit === commit)).toBe(true)
    expect(r.requests().length - before).toBe(6)
  })
})

test('a tag that moves to the next page while pages are read is there once', async () => {
  const tag = (name: string) => ({ name, commit: { sha: `of-${name}` } })
  await using server = await startScriptedServer(({ path }) => ({
    status: 200,
    headers: { link: '<https://api.example/tags?page=2>; rel="last"' },
    body: path.endsWith('&page=1') ? [tag('1.1.0'), tag('1.0.0')] : [tag('1.0.0'), tag('0.9.0')],
  }))
  const options = { token: 't', repository: 'octo/parcel', apiUrl: server.url, clock: fakeClock() }
  const tags = await (await connectForge(options)).tags()
  expect(tags.map(({ name }) => name)).toEqual(['1.1.0', '1.0.0', '0.9.0'])
})

describe('what a revision names', () => {
  test.each([
    ['main', 'two'],
    ['heads/main', 'two'],
    ['release/1.x', 'one'],
    ['plain', 'one'],
    ['tags/plain', 'one'],
    ['annotated', 'one'],
    ['nothing', undefined],
    ['f'.repeat(40), undefined],
  ])('%s', async (revision, name) => {
    await using r = await repository()
    const id = graph(r, [{ name: 'one', branch: 'release/1.x' }, { name: 'two' }])
    r.emulator.pushed(r.repository, 'octo')
    await r.ask('POST', '/git/refs', { ref: 'refs/tags/plain', sha: id('one') })
    const forge = await r.connect()
    await forge.createTag({ name: 'annotated', commit: id('one'), message: 'm' })
    expect(await forge.resolve(revision)).toBe(name && id(name))
    expect(await forge.resolve(id('two'))).toBe(id('two'))
  })

  test('nothing in an empty repository', async () => {
    await using r = await repository()
    expect(await (await r.connect()).resolve('main')).toBeUndefined()
  })

  test('a token that may not read is an error, not an absence', async () => {
    await using r = await repository()
    r.commit('feat: one')
    const forge = await r.connect({ actions: 'read' })
    await expect(forge.resolve('main')).rejects.toMatchObject({ code: 'forge-auth-denied' })
  })
})

describe('a file at a commit', () => {
  const large = 'größer\n'.repeat(200_000)
  const files = {
    VERSION: '1.4.0\n',
    'package.json': '{"version": "1.4.0"}\n',
    'empty.txt': '',
    'notes/1.4 über.md': '# Über\r\n\r\n',
    'large.txt': large,
  }

  test.each(Object.entries(files))('%s, as it is', async (path, text) => {
    await using r = await repository()
    const id = graph(r, [
      { name: 'one', files },
      { name: 'two', files: { [path]: 'newer\n' } },
    ])
    expect(await (await r.connect()).file(path, id('one'))).toBe(text)
    expect(r.requests().length).toBe(1)
  })

  test.each([['absent.txt'], ['notes'], ['notes/absent.txt'], ['VERSION/x']])(
    '%s is no file',
    async (path) => {
      await using r = await repository()
      const id = graph(r, [{ name: 'one', files }])
      expect(await (await r.connect()).file(path, id('one'))).toBeUndefined()
    },
  )
})

describe('the branches', () => {
  test('come with their heads, at once, and tags are none', async () => {
    await using r = await repository()
    const id = graph(r, [
      { name: 'one', branch: 'main' },
      { name: 'two', branch: 'release/1.x' },
    ])
    await r.ask('POST', '/git/refs', { ref: 'refs/tags/heads/x', sha: id('one') })
    const found = await (await r.connect()).branches()
    expect(found.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'main', commit: id('one') },
      { name: 'release/1.x', commit: id('two') },
    ])
  })

  test('are none in an empty repository', async () => {
    await using r = await repository()
    expect(await (await r.connect()).branches()).toEqual([])
  })
})

describe('the repository', () => {
  test('its default branch with the commit', async () => {
    await using r = await repository({ defaultBranch: 'trunk' })
    const id = graph(r, [
      { name: 'one', branch: 'trunk' },
      { name: 'two', branch: 'main' },
    ])
    r.emulator.pushed(r.repository, 'octo')
    await r.ask('POST', '/git/refs', { ref: 'refs/tags/trunk', sha: id('two') })
    expect(await (await r.connect()).defaultBranch()).toEqual({ name: 'trunk', commit: id('one') })
  })

  test('a default branch without a commit is an error, also when a tag has its name', async () => {
    await using r = await repository()
    const id = graph(r, [{ name: 'one', branch: 'other' }])
    await r.ask('POST', '/git/refs', { ref: 'refs/tags/main', sha: id('one') })
    await expect((await r.connect()).defaultBranch()).rejects.toMatchObject({
      code: 'forge-not-found',
      message: `GitHub knows no commit of the default branch main of ${r.repository}`,
    })
  })

  test('the id of its workflow files changes with them, and only with them', async () => {
    await using r = await repository()
    const workflow = '.github/workflows/ship.yml'
    const id = graph(r, [
      { name: 'none', files: { 'a.txt': 'a', '.githubby': 'a' } },
      { name: 'other', files: { '.github/dependabot.yml': 'a' } },
      { name: 'first', files: { [workflow]: 'on: push\n' } },
      { name: 'same', files: { 'a.txt': 'b', '.github/dependabot.yml': 'b' } },
      { name: 'second', files: { [workflow]: 'on: pull_request\n' } },
    ])
    const forge = await r.connect()
    const ids = await Promise.all(
      ['none', 'other', 'first', 'same', 'second'].map(async (name) => await forge.workflowsId(id(name))),
    )
    const [none, other, first, same, second] = ids
    expect([none, other]).toEqual([undefined, undefined])
    expect(first).toMatch(/^[0-9a-f]{40}$/)
    expect(same).toBe(first)
    expect(second).toMatch(/^[0-9a-f]{40}$/)
    expect(second).not.toBe(first)
  })
})
