import { describe, expect, test } from '@jest/globals'
import type { Comparison } from '../../../src/ports/history.ts'
import { numbers } from '../../../src/adapters/github/pages.ts'
import { connectForge } from '../../../src/adapters/github/index.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { startScriptedServer } from '../scripted-server.ts'
import { type EmulatedRepository, onEmulator } from './emulated-repository.ts'
import { type GraphCommit, importGraph } from './graph-history.ts'

const repository = onEmulator()
const clamped = onEmulator({ maxComparePage: 100 })

const line = (count: number): GraphCommit[] => numbers(1, count).map((n) => ({ name: `${n}` }))
const graph = (r: EmulatedRepository, commits: readonly GraphCommit[]): ((name: string) => string) =>
  importGraph(r.emulator.gitFolder(r.repository), commits)
const shasOf = (comparison: Comparison): string[] =>
  comparison.kind === 'above' ? comparison.commits.map(({ sha }) => sha) : []

describe('compare', () => {
  test('newest first, with message, parents and date', async () => {
    await using r = await repository()
    const id = graph(r, [{ name: 'a' }, { name: 'b' }, { name: 'c', message: 'feat: c\n\nbody' }])
    const forge = await r.connect()
    const newest = { sha: id('c'), message: 'feat: c\n\nbody', parents: [id('b')] }
    expect(await forge.compare(id('a'), 'main')).toEqual({
      kind: 'above',
      commits: [
        { ...newest, committedAtMs: 1_790_000_002_000 },
        { sha: id('b'), message: 'b', parents: [id('a')], committedAtMs: 1_790_000_001_000 },
      ],
    })
  })

  test.each([
    ['1,000 commits in 4 requests', repository, 1_000, 4],
    ['1,000 commits in 10 where pages hold 100', clamped, 1_000, 10],
    ['250 commits in one', repository, 250, 1],
    ['251 commits in two', repository, 251, 2],
  ])('%s', async (_name, open, count, requests) => {
    await using r = await open()
    const id = graph(r, line(count + 1))
    const forge = await r.connect()
    const comparison = await forge.compare(id('1'), id(`${count + 1}`))
    expect(shasOf(comparison)).toEqual(
      numbers(2, count + 1)
        .toReversed()
        .map((n) => id(`${n}`)),
    )
    expect(r.requests().length).toBe(requests)
  })

  test('the same commit: nothing in between', async () => {
    await using r = await repository()
    const id = graph(r, line(2))
    const forge = await r.connect()
    expect(await forge.compare(id('2'), id('2'))).toEqual({ kind: 'above', commits: [] })
  })

  const beside: readonly GraphCommit[] = [
    ...line(1),
    ...numbers(2, 400).map((n) => ({ name: `${n}` })),
    ...numbers(1, 3).map((n) => ({ name: `s${n}`, branch: 'side', parents: [n === 1 ? '1' : `s${n - 1}`] })),
  ]
  test.each([
    ['below', '1', 399],
    ['beside', 's1', 399],
  ])('a head %s the base lacks its commits, after one request', async (_name, head, missing) => {
    await using r = await repository()
    const id = graph(r, beside)
    const forge = await r.connect()
    expect(await forge.compare(id('400'), id(head))).toEqual({ kind: 'apart', missing })
    expect(r.requests().length).toBe(1)
  })

  test('without common history the head lacks everything of the base', async () => {
    await using r = await repository()
    const other = numbers(1, 3).map((n) => ({
      name: `o${n}`,
      branch: 'o',
      parents: n === 1 ? [] : [`o${n - 1}`],
    }))
    const id = graph(r, [...line(5), ...other])
    const forge = await r.connect()
    expect(await forge.compare(id('5'), id('o3'))).toEqual({ kind: 'apart', missing: 5 })
    expect(await forge.compare(id('o1'), id('5'))).toEqual({ kind: 'apart', missing: 1 })
  })

  test('an unknown base is an error', async () => {
    await using r = await repository()
    const id = graph(r, line(1))
    const forge = await r.connect()
    await expect(forge.compare('f'.repeat(40), id('1'))).rejects.toMatchObject({ code: 'forge-not-found' })
  })
})

describe('all history', () => {
  test('130 commits in two requests', async () => {
    await using r = await repository()
    const id = graph(r, line(130))
    const forge = await r.connect()
    const comparison = await forge.compare(undefined, 'main')
    expect(shasOf(comparison)).toEqual(
      numbers(1, 130)
        .toReversed()
        .map((n) => id(`${n}`)),
    )
    expect(r.requests().length).toBe(2)
  })

  test('children come before parents, whatever the dates say', async () => {
    await using r = await repository()
    // By date: m, a, p, old, root. But p is a parent of old.
    const id = graph(r, [
      { name: 'root', second: 1_000 },
      { name: 'p', second: 9_000 },
      { name: 'old', branch: 'side', second: 2_000 },
      { name: 'a', parents: ['p'], second: 9_500 },
      { name: 'm', parents: ['a', 'old'], second: 9_900 },
    ])
    const forge = await r.connect()
    const names = ['m', 'a', 'old', 'p', 'root']
    expect(shasOf(await forge.compare(undefined, 'main'))).toEqual(names.map(id))
  })
})

describe('what GitHub counts and gives', () => {
  const commit = (sha: string): unknown => ({
    sha,
    commit: { message: 'm', committer: null },
    parents: [],
  })
  const forgeOn = async (url: string) =>
    await connectForge({ token: 't', repository: 'octo/parcel', apiUrl: url, clock: fakeClock() })

  test.each([
    ['an empty second page', ['3'], []],
    ['the same commits twice', ['1', '2', '3'], ['1', '2', '3']],
    ['no commits at all', [], []],
  ])('%s is no complete history', async (_name, first, second) => {
    await using server = await startScriptedServer((request) => {
      const commits = (request.path.includes('&page=1') ? first : second).map(commit)
      return { status: 200, body: { behind_by: 0, total_commits: 6, commits } }
    })
    const forge = await forgeOn(server.url)
    await expect(forge.compare('1.0.0', 'main')).rejects.toMatchObject({
      code: 'history-incomplete',
      message: expect.stringMatching(/gave \d of 6 commits when comparing 1\.0\.0 with main/),
      remedy: 'Run again.',
    })
  })

  test('of commits that are not above one another the last one given is the newest', async () => {
    await using server = await startScriptedServer(() => ({
      status: 200,
      body: { behind_by: 0, total_commits: 3, commits: ['1', '2', '3'].map(commit) },
    }))
    const forge = await forgeOn(server.url)
    expect(shasOf(await forge.compare('1.0.0', 'main'))).toEqual(['3', '2', '1'])
  })

  test('a commit without a date counts as of 1970', async () => {
    await using server = await startScriptedServer(() => ({
      status: 200,
      body: { behind_by: 0, total_commits: 1, commits: [commit('a')] },
    }))
    const forge = await forgeOn(server.url)
    expect(await forge.compare('1.0.0', 'main')).toEqual({
      kind: 'above',
      commits: [{ sha: 'a', message: 'm', parents: [], committedAtMs: 0 }],
    })
  })
})
