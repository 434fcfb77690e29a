import { describe, expect, test } from '@jest/globals'
import { decideUpon } from '../../../../src/version/decide/decide-version.ts'
import { inputsOf, settingsOf } from '../../tag-release/samples.ts'
import { type SettledFacts, tagged, tags, versionFacts } from './samples.ts'

const decide = (facts: SettledFacts, given: Readonly<Record<string, string>> = {}) =>
  decideUpon(facts.settled, settingsOf(inputsOf(given)).rules, facts)

const settled = (version: string, again = false) => ({
  version,
  existing: undefined,
  from: 'that was asked for',
  again,
})
const last = tagged('1.0.0', '0')
describe('pre-releases', () => {
  const rc1 = ['1.1.0-rc.1', '1'] as const
  const all = tags(rc1, ['1.0.0', '0'])
  const subjects = (changes: readonly { readonly subject: string }[]) => changes.map(({ subject }) => subject)

  test('the next tells what came since the one before; all commits are explained', () => {
    const facts = versionFacts(['feat: one', 'fix: two'], { channel: 'rc', tags: all })
    const { version, previous, bump, changes, commits } = decide(facts)
    // The bump is that of the release that is to come.
    expect({ version, previous, bump }).toEqual({
      version: '1.1.0-rc.2',
      previous: tagged(...rc1),
      bump: 'minor',
    })
    expect(subjects(changes)).toEqual(['fix: two'])
    expect(subjects(commits)).toEqual(['fix: two', 'feat: one'])
  })

  test('nothing new asks for no other one, and the hold names the pre-release', () => {
    const facts = versionFacts(['feat: one', 'docs: two'], { channel: 'rc', tags: all })
    const { hold, previous, changes } = decide(facts)
    expect(hold?.headline).toBe('No commit since 1.1.0-rc.1 asks for a release.')
    expect(previous).toEqual(tagged(...rc1))
    expect(subjects(changes)).toEqual(['docs: two'])
    expect(decide(facts, { 'default-bump': 'patch' }).version).toBe('1.1.0-rc.2')
  })

  test('the stable release tells everything since the last stable one', () => {
    const { version, previous, changes } = decide(versionFacts(['feat: one', 'fix: two'], { tags: all }))
    expect({ version, previous }).toEqual({ version: '1.1.0', previous: last })
    expect(subjects(changes)).toEqual(['fix: two', 'feat: one'])
  })

  test('a lower stable release in between is no start of the notes', () => {
    const lower = tags(['1.0.0', '0'], ['0.9.0', '1'])
    const facts = versionFacts(['feat: one', 'fix: two'], { channel: 'rc', tags: lower })
    expect(decide(facts).previous).toEqual(last)
  })

  test('one beside the commit is no start of the notes', () => {
    const beside = tags(['1.1.0-rc.1', 'x'], ['1.0.0', '0'])
    const { previous } = decide(versionFacts(['feat: one'], { channel: 'rc', tags: beside }))
    expect(previous).toEqual(last)
  })

  test.each([
    ['1.1.0-rc.2', '1.1.0-rc.1'],
    ['1.1.0-rc.1', '1.0.0'],
    ['1.1.0', '1.0.0'],
  ])('a re-run of %s starts from %s again', (version, from) => {
    const three = tags(['1.1.0', '3'], ['1.1.0-rc.2', '2'], rc1, ['1.0.0', '0'])
    const existing = three.find((tag) => tag.version === version)
    const facts = versionFacts(['feat: one', 'fix: two', 'fix: three'], {
      commit: existing?.commit ?? '',
      tags: three,
      settled: { ...settled(version, true), existing },
    })
    expect(decide(facts).previous?.name).toBe(from)
  })
})
