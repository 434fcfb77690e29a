import { describe, expect, test } from '@jest/globals'
import { decideUpon } from '../../../../src/version/decide/decide-version.ts'
import { sha } from '../history.ts'
import { inputsOf, settingsOf } from '../../tag-release/samples.ts'
import { range, type SettledFacts, tagged, tags, versionFacts } from './samples.ts'

const decide = (facts: SettledFacts, given: Readonly<Record<string, string>> = {}) =>
  decideUpon(facts.settled, settingsOf(inputsOf(given)).rules, facts)

const settled = (version: string, again = false) => ({
  version,
  existing: undefined,
  from: 'that was asked for',
  again,
})
const last = tagged('1.0.0', '0')
const above = (messages: readonly string[], more: Partial<SettledFacts['base']> = {}) => ({
  previous: last,
  commits: range(...messages),
  beside: [],
  container: undefined,
  ...more,
})

describe('a commit that is not released', () => {
  const container = tagged('1.1.0', 'x')

  test('is in a release already: both are named', () => {
    const facts = versionFacts(['feat: one'], { base: above(['feat: one'], { container }) })
    expect(decide(facts)).toMatchObject({
      version: undefined,
      bump: 'none',
      because: undefined,
      previous: last,
      commits: [{ subject: 'feat: one' }],
      hold: {
        reasonCode: 'contained-in-release',
        headline: `The commit ${sha('1')} is part of the release 1.1.0 (commit ${sha('x')}) already.`,
      },
    })
  })

  test('says so in its message: commit and marker are named', () =>
    expect(decide(versionFacts(['feat: one\n\n[skip release]'])).hold).toEqual({
      reasonCode: 'release-skipped',
      headline: `The message of ${sha('1')} holds '[skip release]': it is not released.`,
    }))

  test('the marker of another commit does not hold this one', () =>
    expect(decide(versionFacts(['feat: one [skip release]', 'fix: two'])).version).toBe('1.1.0'))

  test('of a pull request the head of its branch is asked, not the trial merge', () => {
    const messages = ['feat: one [skip release]', 'fix: two']
    expect(decide(versionFacts(messages, { head: sha('1') })).hold?.headline).toContain(sha('1'))
    const merged = ['feat: one', 'fix: two [skip release]']
    expect(decide(versionFacts(merged, { head: sha('1') })).hold).toBeUndefined()
  })

  test.each([
    ['plan', {}, true],
    ['check', {}, false],
    ['check', { 'skip-markers': '[skip release]' }, true],
    ['preview', { 'skip-markers': '[skip release]' }, false],
  ] as const)('in mode %s with %j: %s', (mode, given, holds) => {
    const pull = { number: 7, headCommit: sha('1'), base: 'main', fork: false }
    const inputs = { ...inputsOf(given), mode }
    const { rules } = settingsOf(inputs, mode === 'preview' ? { pull } : {})
    const { hold } = decideUpon(undefined, rules, versionFacts(['feat: one [skip release]']))
    expect(hold?.reasonCode).toBe(holds ? 'release-skipped' : undefined)
  })

  test('markers of the team stand in for the usual ones', () => {
    const given = { 'skip-markers': '[hold]' }
    expect(decide(versionFacts(['feat: one [hold]']), given).hold?.reasonCode).toBe('release-skipped')
    expect(decide(versionFacts(['feat: one [skip release]']), given).version).toBe('1.1.0')
  })

  test('a version that somebody chose is held by neither', () => {
    const messages = ['feat: one [skip release]']
    const facts = { settled: settled('1.2.0'), base: above(messages, { container: tagged('1.0.0', 'x') }) }
    expect(decide(versionFacts(messages, facts))).toMatchObject({ version: '1.2.0', hold: undefined })
  })

  test('a held commit need not be readable', () =>
    expect(decide(versionFacts(['what [skip release]']), { unparsable: 'fail' }).hold?.reasonCode).toBe(
      'release-skipped',
    ))

  test.each([
    ['nobody asks', ['docs: one'], {}, 'No commit since 1.0.0 asks for a release.'],
    ['there is nothing', [], {}, 'No commit since 1.0.0 asks for a release.'],
    [
      'there is nothing at all',
      [],
      { base: above([], { previous: undefined }) },
      'There is no commit to release.',
    ],
  ])('%s', (_name, messages, changes, headline) =>
    expect(decide(versionFacts(messages, changes)).hold).toEqual({
      reasonCode: 'nothing-to-release',
      headline,
    }),
  )

  test('what lies outside of the component is no content, not even of a first release', () => {
    const facts = { inPaths: new Set<string>(), base: above(['feat: one'], { previous: undefined }) }
    expect(decide(versionFacts(['feat: one'], facts), { 'default-bump': 'patch' }).hold?.reasonCode).toBe(
      'nothing-to-release',
    )
  })
})

describe('the version', () => {
  test('bump and the commit that decides: the newest that asks for most', () =>
    expect(decide(versionFacts(['feat: one', 'feat: two', 'fix: three']))).toMatchObject({
      version: '1.1.0',
      bump: 'minor',
      because: { sha: sha('2') },
      previous: last,
      hold: undefined,
    }))

  test.each([
    [{}, ['docs: one'], undefined],
    [{ 'default-bump': 'patch' }, ['docs: one'], '1.0.1'],
    [{ 'breaking-bump': 'minor' }, ['fix!: one'], '1.1.0'],
    [{ unparsable: 'patch' }, ['what is this'], '1.0.1'],
    [{}, ['fix: one\n\nRelease-As: 3.0.0'], '3.0.0'],
  ])('%j: %j gives %s', (given, messages, version) =>
    expect(decide(versionFacts(messages), given).version).toBe(version),
  )

  test('the first is the initial one', () => {
    const facts = versionFacts(['fix: one'], { tags: [], base: above(['fix: one'], { previous: undefined }) })
    expect(decide(facts, { 'initial-version': '2.0.0' }).version).toBe('2.0.0')
  })

  test('the first needs no commit that asks for it, and a Release-As footer needs no type that does', () => {
    const facts = versionFacts(['docs: one'], {
      tags: [],
      base: above(['docs: one'], { previous: undefined }),
    })
    expect(decide(facts).version).toBe('0.1.0')
    expect(decide(versionFacts(['docs: one\n\nRelease-As: 3.0.0'])).version).toBe('3.0.0')
  })

  test.each([
    ['auto', '0.3.0'],
    ['major', '1.0.0'],
  ])('a breaking change below 1.0.0 with breaking-bump %s gives %s', (breakingBump, version) => {
    const early = tagged('0.2.0', '0')
    const facts = { tags: [early], base: above(['fix!: one'], { previous: early }) }
    expect(decide(versionFacts(['fix!: one'], facts), { 'breaking-bump': breakingBump }).version).toBe(
      version,
    )
  })

  test('the numbers of backports beside the commit are taken', () => {
    const all = tags(['1.0.2', 'x'], ['1.0.1', 'x'], ['1.0.0', '0'])
    const base = above(['fix: one'], { beside: all.slice(0, 2) })
    expect(decide(versionFacts(['fix: one'], { tags: all, base })).version).toBe('1.0.3')
  })

  test('on a maintenance line it stays within it', () => {
    const facts = versionFacts(['feat: one'], { line: { major: 1, minor: 0, name: '1.0.x' } })
    expect(() => decide(facts)).toThrow(expect.objectContaining({ code: 'not-releasable' }))
  })
})

describe('policies', () => {
  const facts = (again: boolean) => versionFacts(['feat!: one', 'what'], { settled: settled('1.1.0', again) })

  test.each([
    [{ unparsable: 'fail' }, 'commit-unparsable'],
    [{}, 'breaking-not-major'],
  ])('%j: %s stops a version that somebody chose', (given, code) =>
    expect(() => decide(facts(false), given)).toThrow(expect.objectContaining({ code })),
  )

  test('a Release-As footer is a choice as well', () => {
    const messages = ['feat!: one', 'fix: two\n\nRelease-As: 1.1.0']
    expect(() => decide(versionFacts(messages))).toThrow(
      expect.objectContaining({
        code: 'breaking-not-major',
        message: expect.stringContaining('1.1.0 of a Release-As footer is only a minor'),
      }),
    )
    expect(decide(versionFacts([...messages, 'fix: x\n\nRelease-As: 2.0.0'])).version).toBe('2.0.0')
  })

  test('a version has 128 characters at most, as an image tag has', () => {
    const long = (count: number) => `1.1.0-${'x'.repeat(count - 6)}`
    const facts = (count: number) => versionFacts(['feat: one'], { settled: settled(long(count)) })
    expect(decide(facts(128)).version).toBe(long(128))
    expect(() => decide(facts(129))).toThrow(expect.objectContaining({ code: 'version-invalid' }))
  })

  test('they were kept when it was released: a re-run is not judged again', () =>
    expect(decide(facts(true), { unparsable: 'fail' })).toMatchObject({ version: '1.1.0', bump: 'minor' }))

  test('a computed version has to be readable, too', () =>
    expect(() => decide(versionFacts(['feat: one', 'what']), { unparsable: 'fail' })).toThrow(
      expect.objectContaining({ code: 'commit-unparsable' }),
    ))

  test('a version that is not above the last release is refused', () =>
    expect(() => decide(versionFacts(['fix: one'], { settled: settled('0.9.0') }))).toThrow(
      expect.objectContaining({ code: 'not-releasable' }),
    ))
})
