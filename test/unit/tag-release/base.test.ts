import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors.ts'
import { findBase } from '../../../src/operations/history/find-base.ts'
import type { WantedBase } from '../../../src/version/decide/wanted-base.ts'
import { lineOfBranch } from '../../../src/version/version-line.ts'
import type { VersionTag } from '../../../src/version/version-tags.ts'
import { commit, sha } from '../version/history.ts'
import { fakeHistory } from '../../fakes/history.ts'
import { range, tagged, tags } from './samples.ts'

/** 1 to 4 in a row above 0; `a` is beside them, upon 1. */
const commits = [commit('a', 'fix: aside', '1'), ...range('feat: one', 'fix: two', 'fix: three', 'fix: four')]

const find = async (of: string, all: readonly VersionTag[], more: Partial<WantedBase> = {}) => {
  const nothing = { below: undefined, line: undefined, channel: undefined }
  return await findBase(fakeHistory({ commits }), { commit: sha(of), tags: all, ...nothing, ...more })
}
const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name)
const shas = (...all: readonly string[]) => all.map(sha)

describe('the last release below a commit', () => {
  test('the highest, with what came since, newest first', async () => {
    const base = await find('3', tags(['1.1.0', '1'], ['1.0.0', '1']))
    expect(base).toMatchObject({ previous: { name: '1.1.0' }, beside: [], container: undefined })
    expect(base.commits.map((each) => each.sha)).toEqual(shas('3', '2'))
  })

  test('none: all of its history', async () => {
    const base = await find('2', [])
    expect(base.previous).toBeUndefined()
    expect(base.commits.map((each) => each.sha)).toEqual(shas('2', '1'))
  })

  test('releases that are not below it are beside, highest first', async () => {
    const base = await find('3', tags(['1.3.0', 'a'], ['1.2.0', 'a'], ['1.0.0', '1']))
    expect(names(base.beside)).toEqual(['1.3.0', '1.2.0'])
    expect(base).toMatchObject({ previous: { name: '1.0.0' }, container: undefined })
  })

  test('the highest release holds the commit when it is above it', async () => {
    const base = await find('2', tags(['1.2.0', '4'], ['1.0.0', '1']))
    expect(base.container).toEqual(tagged('1.2.0', '4'))
  })

  test('pre-releases are no base', async () =>
    expect(await find('3', tags(['1.1.0-rc.1', '2'], ['1.0.0', '1']))).toMatchObject({
      previous: { name: '1.0.0' },
    }))

  test('only releases below a chosen version count', async () => {
    const all = tags(['1.2.0', '3'], ['1.1.0', '2'], ['1.0.0', '1'])
    expect((await find('4', all, { below: '1.2.0' })).previous?.name).toBe('1.1.0')
    expect((await find('4', all, { below: '1.2.1' })).previous?.name).toBe('1.2.0')
  })

  test.each([
    ['1.0.x', '1.0.1'],
    ['1.1.x', '1.0.1'],
    ['1.x', '1.2.0'],
    ['2.x', '1.2.0'],
  ])('on the line %s the base is %s: its own releases, and those before it', async (branch, name) => {
    const all = tags(['3.0.0', '2'], ['1.2.0', '2'], ['1.0.1', '1'])
    expect((await find('3', all, { line: lineOfBranch(branch) })).previous?.name).toBe(name)
  })

  test('a line may begin below a higher release: that one does not hold its commits', async () => {
    const all = tags(['2.0.0', '4'], ['1.0.0', '1'])
    expect(await find('2', all, { line: lineOfBranch('1.x') })).toMatchObject({
      previous: { name: '1.0.0' },
      beside: [],
      container: undefined,
    })
  })

  test('20 minor versions that are all beside are too many: a maintenance line is asked for', async () => {
    const many = Array.from({ length: 20 }, (_, index) => tagged(`1.${30 - index}.0`, 'a'))
    await expect(find('3', [...many.slice(1), tagged('1.0.0', '1')])).resolves.toMatchObject({
      previous: { name: '1.0.0' },
    })
    await expect(find('3', [...many, tagged('1.0.0', '1')])).rejects.toMatchObject({
      code: 'history-incomplete',
      message: expect.stringMatching(new RegExp(`20 highest minor versions .* ${sha('3')}`)),
      remedy: expect.stringContaining('1.2.x'),
    })
  })

  test.each([0, 1, 4, 8])(
    'of 9 patches the %i highest are beside: few comparisons find that',
    async (count) => {
      const patches = Array.from({ length: 9 }, (_, index) =>
        tagged(`1.2.${9 - index}`, index < count ? 'a' : '2'),
      )
      const history = fakeHistory({ commits })
      const request = {
        commit: sha('3'),
        tags: patches,
        below: undefined,
        line: undefined,
        channel: undefined,
      }
      const base = await findBase(history, request)
      expect(base.previous?.name).toBe(`1.2.${9 - count}`)
      expect(names(base.beside)).toEqual(names(patches.slice(0, count)))
      expect(history.asked.length).toBeLessThanOrEqual(7)
    },
  )

  test('a tag on a commit that GitHub does not find is named', async () => {
    const missing = new ActionError({ code: 'forge-not-found', blame: 'forge', message: 'no commit' })
    const history = { ...fakeHistory({ commits }), compare: async () => await Promise.reject(missing) }
    const request = { commit: sha('3'), tags: tags(['1.0.0', 'x']), below: undefined, line: undefined }
    await expect(findBase(history, { ...request, channel: undefined })).rejects.toMatchObject({
      code: 'forge-not-found',
      message: expect.stringContaining(`the tag 1.0.0 (${sha('x')}) cannot be compared`),
    })
  })

  test('a history that cannot be read whole is not taken for a first release', async () => {
    const error = new Error('shallow')
    const history = { ...fakeHistory({ commits }), compare: async () => await Promise.reject(error) }
    const request = { commit: sha('1'), tags: [], below: undefined, line: undefined, channel: undefined }
    await expect(findBase(history, request)).rejects.toBe(error)
  })
})

describe('a pre-release that holds the commit already', () => {
  const stable = ['1.0.0', '1'] as const

  test('the highest of its name, on a later commit', async () =>
    expect(
      await find('2', tags(['1.1.0-rc.2', '4'], ['1.1.0-rc.1', '3'], stable), { channel: 'rc' }),
    ).toMatchObject({ container: { name: '1.1.0-rc.2' }, previous: { name: '1.0.0' } }))

  test.each([
    ['of another name', tags(['1.1.0-beta.2', '4'], stable), 'rc'],
    ['on the commit itself or below it', tags(['1.1.0-rc.2', '2'], stable), 'rc'],
    ['beside it', tags(['1.1.0-rc.2', 'a'], stable), 'rc'],
    ['of a version that was released meanwhile', tags(['1.0.0', '1'], ['1.0.0-rc.2', '4']), 'rc'],
    ['when a stable release is asked for', tags(['1.1.0-rc.2', '4'], stable), undefined],
  ])('none %s', async (_name, all, channel) =>
    expect((await find('2', all, { channel })).container).toBeUndefined(),
  )
})
