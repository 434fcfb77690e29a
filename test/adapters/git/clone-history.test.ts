import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Comparison } from '../../../src/ports/history.ts'
import { type Clone, emptyRepository, historyIn, repository } from './clone.ts'

const committedAtMs = Date.UTC(2026, 0, 1, 22, 4, 5)

function shasOf(comparison: Comparison): readonly string[] {
  if (comparison.kind === 'apart') throw new Error(`apart by ${comparison.missing}`)
  return comparison.commits.map(({ sha }) => sha)
}

/** No commit stands below one of its parents. */
function expectChildrenFirst(comparison: Comparison): void {
  if (comparison.kind === 'apart') throw new Error(`apart by ${comparison.missing}`)
  const seen = new Set<string>()
  for (const { sha, parents } of comparison.commits) {
    expect(parents.filter((parent) => seen.has(parent))).toEqual([])
    seen.add(sha)
  }
}

describe('the commits between two', () => {
  test('are newest first, with message, parents and time', async () => {
    await using clone = await repository()
    const first = clone.run('rev-parse', 'HEAD')
    const second = await clone.commit('fix: second')
    const third = await clone.commit('feat: third\n\nWith a body.\n\nRefs: #1')
    expect(await clone.history.compare(first, third)).toEqual({
      kind: 'above',
      commits: [
        { sha: third, message: 'feat: third\n\nWith a body.\n\nRefs: #1', parents: [second], committedAtMs },
        { sha: second, message: 'fix: second', parents: [first], committedAtMs },
      ],
    })
  })

  test('are all of the history when there is no base', async () => {
    await using clone = await repository()
    const first = clone.run('rev-parse', 'HEAD')
    const second = await clone.commit('second')
    expect(await clone.history.compare(undefined, second)).toMatchObject({
      kind: 'above',
      commits: [
        { sha: second, parents: [first] },
        { sha: first, parents: [] },
      ],
    })
  })

  test('are none from a commit to itself', async () => {
    await using clone = await repository()
    const head = clone.run('rev-parse', 'HEAD')
    expect(await clone.history.compare(head, head)).toEqual({ kind: 'above', commits: [] })
  })

  test('are given by names too, whatever kind of tag', async () => {
    await using clone = await repository()
    clone.run('tag', '-a', '1.0.0', '-m', '1.0.0')
    const head = await clone.commit('second')
    expect(shasOf(await clone.history.compare('1.0.0', 'main'))).toEqual([head])
  })

  test('hold both sides of merges, an octopus among them, children before parents', async () => {
    await using clone = await repository()
    const base = clone.run('rev-parse', 'HEAD')
    const sides: string[] = []
    for (const name of ['one', 'two', 'three']) {
      clone.run('switch', '--quiet', '-c', name, base)
      sides.push(await clone.commit(`feat: ${name}`, name))
    }
    clone.run('switch', '--quiet', 'main')
    const main = await clone.commit('fix: main', 'main')
    clone.run('merge', '--quiet', '--no-edit', 'one', 'two')
    const octopus = clone.run('rev-parse', 'HEAD')
    clone.run('merge', '--quiet', '--no-ff', '--no-edit', 'three')
    const head = clone.run('rev-parse', 'HEAD')
    const found = await clone.history.compare(base, head)
    expect(shasOf(found)).toHaveLength(6)
    expect(new Set(shasOf(found))).toEqual(new Set([head, octopus, main, ...sides]))
    expect(found).toMatchObject({
      commits: expect.arrayContaining([
        expect.objectContaining({ sha: octopus, parents: [main, sides[0], sides[1]] }),
      ]),
    })
    expectChildrenFirst(found)
  })

  test('are in order even where a clock was wrong', async () => {
    await using clone = await repository()
    const base = clone.run('rev-parse', 'HEAD')
    const tree = clone.run('rev-parse', 'HEAD^{tree}')
    const at = (seconds: number, ...parents: string[]): string => {
      const who = `a <a@b.example> ${seconds} +0000`
      const links = parents.map((parent) => `parent ${parent}\n`).join('')
      const text = `tree ${tree}\n${links}author ${who}\ncommitter ${who}\n\nx\n`
      return clone.feed(text, 'hash-object', '-t', 'commit', '-w', '--stdin')
    }
    const late = at(2_000_000_000, base)
    const early = at(1_000_000_000, late)
    const merge = at(2_000_000_001, late, early)
    expect(shasOf(await clone.history.compare(base, merge))).toEqual([merge, early, late])
  })

  test.each([
    ['beside', 2],
    ['above', 1],
  ])('are not given when the base is %s: %p of its commits are missing', async (where, missing) => {
    await using clone = await repository()
    const head = clone.run('rev-parse', 'HEAD')
    const above = await clone.commit('above')
    const base = where === 'above' ? above : await clone.commit('more')
    clone.run('switch', '--quiet', '-c', 'other', head)
    const beside = where === 'above' ? head : await clone.commit('beside')
    expect(await clone.history.compare(base, beside)).toEqual({ kind: 'apart', missing })
  })

  test('with nothing in common are apart by all of the base', async () => {
    await using clone = await repository()
    const base = await clone.commit('second')
    clone.run('switch', '--quiet', '--orphan', 'alone')
    const head = await clone.commit('alone')
    expect(await clone.history.compare(base, head)).toEqual({ kind: 'apart', missing: 2 })
  })

  test('take few processes, however many there are', async () => {
    await using clone = await repository()
    const base = clone.run('rev-parse', 'HEAD')
    for (let count = 0; count < 20; count += 1) clone.run('commit', '--allow-empty', '-m', `fix: ${count}`)
    expect(shasOf(await clone.history.compare(base, 'main'))).toHaveLength(20)
    expect(clone.calls).toHaveLength(4)
  })
})

describe('messages', () => {
  test.each([
    ['empty', ''],
    ['of 10,000 characters', `feat: long\n\n${'ä€𝄞x'.repeat(2_000)}`],
    ['in other scripts', 'feat: 日本語 – Ünïcode 🚢\n\nBREAKING CHANGE: нет'],
    ['with line ends of all kinds', 'feat: a\r\n\r\nb\rc\u2028d\u0085e\n\n\nf'],
    ['that look like our own separators', 'feat: %x00 commit 1234\ncommit 5678\n--END--'],
    ['with white space around', '\n\n  feat: indented  \n\n'],
  ])('%s come as they were written, but for one last line end', async (_name, message) => {
    await using clone = await repository()
    const base = clone.run('rev-parse', 'HEAD')
    // A message that ends without a line end must keep what it ends with.
    const sha = clone.feed(`${message}\n`, 'commit-tree', 'HEAD^{tree}', '-p', base)
    expect(await clone.history.compare(base, sha)).toEqual({
      kind: 'above',
      commits: [{ sha, message, parents: [base], committedAtMs }],
    })
  })

  test('in another encoding are read in it', async () => {
    await using clone = await repository()
    const base = clone.run('rev-parse', 'HEAD')
    const bytes = Buffer.from('feat: Größe\n', 'latin1')
    const sha = clone.feed(
      bytes,
      '-c',
      'i18n.commitEncoding=ISO-8859-1',
      'commit-tree',
      'HEAD^{tree}',
      '-p',
      base,
    )
    expect(await clone.history.compare(base, sha)).toMatchObject({ commits: [{ message: 'feat: Größe' }] })
  })
})

describe('the configuration of a user', () => {
  const settings = {
    'log.showSignature': 'true',
    'log.mailmap': 'true',
    'log.follow': 'true',
    'log.date': 'relative',
    'log.decorate': 'full',
    'format.pretty': 'oneline',
    'core.quotePath': 'true',
    'color.ui': 'always',
    'i18n.logOutputEncoding': 'ISO-8859-1',
    'core.pager': 'cat -n',
    'tag.sort': '-refname',
  }

  test('changes nothing', async () => {
    await using clone = await repository()
    const base = clone.run('rev-parse', 'HEAD')
    clone.run('tag', '-a', 'v1–ü', '-m', 'one')
    const head = await clone.commit('feat: Größe', 'größe')
    const ask = async () =>
      await Promise.all([
        clone.history.compare(base, head),
        clone.history.tags(),
        clone.history.file('größe', head),
        clone.history.touching(['größe'], [{ sha: head, message: '', parents: [base], committedAtMs }]),
      ])
    const before = await ask()
    for (const [name, value] of Object.entries(settings)) clone.run('config', '--global', name, value)
    expect(await ask()).toEqual(before)
    expect(before[0]).toMatchObject({ commits: [{ message: 'feat: Größe' }] })
    expect(before[3]).toEqual(new Set([head]))
  })

  test('a replaced object is read as it is', async () => {
    await using clone = await repository()
    const base = clone.run('rev-parse', 'HEAD')
    const head = await clone.commit('feat: real')
    const other = clone.feed('feat: other', 'commit-tree', 'HEAD^{tree}')
    clone.run('replace', head, other)
    expect(await clone.history.compare(base, head)).toMatchObject({ commits: [{ message: 'feat: real' }] })
  })
})

describe('a clone that is not whole', () => {
  async function shallowCopy(clone: Clone) {
    await clone.commit('second')
    clone.run('tag', '1.0.0')
    const copy = join(clone.folder, 'copy')
    clone.run('clone', '--quiet', '--depth=1', `file://${clone.folder}`, copy)
    return historyIn(copy, clone.folder).history
  }

  test.each([
    ['commits', async (clone: Clone) => await (await shallowCopy(clone)).compare(undefined, 'HEAD')],
    ['tags', async (clone: Clone) => await (await shallowCopy(clone)).tags()],
  ])('is refused where it was cut, with the line that mends it: %s', async (_name, ask) => {
    await using clone = await repository()
    await expect(ask(clone)).rejects.toMatchObject({
      code: 'history-incomplete',
      blame: 'input',
      message: expect.stringContaining('shallow'),
      remedy: expect.stringContaining('fetch-depth: 0'),
    })
  })

  test.each([
    ['base', 'f'.repeat(40), 'HEAD', 'f'.repeat(40)],
    ['head', 'HEAD', 'gone', 'gone'],
    ['head of an option’s form', undefined, '--all', '--all'],
    ['base of an option’s form', '--all', 'HEAD', '--all'],
    ['base that is a range', 'HEAD..HEAD', 'HEAD', 'HEAD..HEAD'],
    ['head of two lines', undefined, 'HEAD\nHEAD', 'HEAD\nHEAD'],
  ])('names the commit that it lacks: %s', async (_name, base, head, named) => {
    await using clone = await repository()
    await expect(clone.history.compare(base, head)).rejects.toMatchObject({
      code: 'history-incomplete',
      message: expect.stringContaining(named),
    })
  })

  test('without commits has no tags, and nothing at HEAD', async () => {
    await using clone = await emptyRepository()
    expect(await clone.history.tags()).toEqual([])
    expect(await clone.history.resolve('HEAD')).toBeUndefined()
  })

  test('a folder that is no clone says so', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'no-git-'))
    try {
      const { history } = historyIn(folder, folder)
      for (const ask of [
        history.tags(),
        history.resolve('HEAD'),
        history.compare(undefined, 'HEAD'),
        history.file('a', 'HEAD'),
      ])
        await expect(ask).rejects.toMatchObject({
          code: 'tool-failed',
          remedy: expect.stringContaining('checkout'),
        })
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
