import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { numbers } from '../../../src/adapters/github/pages.ts'
import type { HistoryCommit } from '../../../src/ports/history.ts'
import { type EmulatedRepository, onEmulator } from './emulated-repository.ts'
import { type GraphCommit, importGraph } from './graph-history.ts'

const repository = onEmulator()
const graph = (r: EmulatedRepository, commits: readonly GraphCommit[]): ((name: string) => string) =>
  importGraph(r.emulator.gitFolder(r.repository), commits)

/** Two services, worked on side by side; `base` is the last release. */
const history: readonly GraphCommit[] = [
  { name: 'root', files: { 'parcel/a.txt': '1', 'truck/a.txt': '1', 'README.md': 'r' } },
  { name: 'base', files: { 'parcel/a.txt': '2' } },
  { name: 'parcel', files: { 'parcel/a.txt': '3' } },
  { name: 'readme', files: { 'README.md': 's' } },
  { name: 'side-parcel', branch: 'side', parents: ['base'], files: { 'parcel/b.txt': '1' } },
  { name: 'side-truck', branch: 'side', files: { 'truck/a.txt': '2' } },
  {
    name: 'merge',
    parents: ['readme', 'side-truck'],
    files: { 'parcel/b.txt': '1', 'truck/a.txt': '2' },
  },
  { name: 'truck-only', branch: 'other', parents: ['readme'], files: { 'truck/c.txt': '1' } },
  { name: 'merge-truck', parents: ['merge', 'truck-only'], files: { 'truck/c.txt': '1' } },
  { name: 'parcels', files: { 'parcels/a.txt': 'another folder' } },
  { name: 'both', files: { 'parcel/a.txt': '4', 'truck/a.txt': '3' } },
]

async function rangeOf(r: EmulatedRepository, base: string): Promise<readonly HistoryCommit[]> {
  const comparison = await (await r.connect()).compare(base, 'main')
  return comparison.kind === 'above' ? comparison.commits : []
}

function askGit(r: EmulatedRepository, base: string, paths: readonly string[]): string[] {
  const args = [
    '--git-dir',
    r.emulator.gitFolder(r.repository),
    'rev-list',
    'main',
    `^${base}`,
    '--',
    ...paths,
  ]
  return execFileSync('git', args, { encoding: 'utf8' }).trim().split('\n').filter(Boolean)
}

describe('the commits of a range that change something below a path', () => {
  test.each([
    [['parcel'], ['parcel', 'side-parcel', 'merge', 'both']],
    // The first merge has below truck what the side had: git goes on along the side alone.
    [['truck'], ['side-truck', 'truck-only', 'merge-truck', 'both']],
    [['truck/c.txt'], ['truck-only']],
    [
      ['README.md', 'truck/c.txt'],
      ['readme', 'truck-only'],
    ],
    [['./parcel/'], ['parcel', 'side-parcel', 'merge', 'both']],
    [['nothing'], []],
  ])('%j: what git says', async (paths, names) => {
    await using r = await repository()
    const id = graph(r, history)
    const forge = await r.connect()
    const touching = await forge.touching(paths, await rangeOf(r, id('base')))
    expect(touching).toEqual(new Set(askGit(r, id('base'), paths)))
    expect(touching).toEqual(new Set(names.map(id)))
  })

  test.each([[['.']], [['./', 'parcel']], [['/']]])(
    '%j is the whole repository, without a request',
    async (paths) => {
      await using r = await repository()
      const id = graph(r, history)
      const range = await rangeOf(r, id('base'))
      const before = r.requests().length
      const touching = await (await r.connect()).touching(paths, range)
      expect([...touching]).toEqual(range.map(({ sha }) => sha))
      expect(r.requests().length).toBe(before)
    },
  )

  test('an empty range touches nothing, without a request', async () => {
    await using r = await repository()
    expect(await (await r.connect()).touching(['parcel'], [])).toEqual(new Set())
    expect(r.requests()).toEqual([])
  })

  test('reading ends at the oldest commit of the range, that one included', async () => {
    await using r = await repository()
    const old = numbers(1, 250).map((n) => ({ name: `${n}`, files: { 'parcel/a.txt': `${n}` } }))
    const id = graph(r, [...old, { name: 'one', files: { 'parcel/a.txt': 'x' } }, { name: 'two' }])
    const range = await rangeOf(r, id('250'))
    const before = r.requests().length
    expect(await (await r.connect()).touching(['parcel'], range)).toEqual(new Set([id('one')]))
    expect(r.requests().length - before).toBe(1)
  })

  test('a merged branch that is older than the last release is found', async () => {
    await using r = await repository()
    const id = graph(r, [
      { name: 'root', second: 1_000 },
      { name: 'base', second: 9_000 },
      { name: 'old', branch: 'side', parents: ['root'], second: 2_000, files: { 'parcel/a.txt': '1' } },
      { name: 'merge', parents: ['base', 'old'], second: 9_500, files: { 'parcel/a.txt': '1' } },
    ])
    const touching = await (await r.connect()).touching(['parcel'], await rangeOf(r, id('base')))
    expect(touching).toEqual(new Set([id('old')]))
  })

  test('beyond one page, over several paths', async () => {
    await using r = await repository()
    const names = numbers(1, 120)
    const id = graph(r, [
      { name: 'base' },
      ...names.map((n) => ({ name: `${n}`, files: { [n % 60 === 0 ? 'truck/a' : 'parcel/a']: `${n}` } })),
    ])
    const touching = await (await r.connect()).touching(['parcel', 'truck'], await rangeOf(r, id('base')))
    expect(touching).toEqual(new Set(names.map((n) => id(`${n}`))))
  })
})
