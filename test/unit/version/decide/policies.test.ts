import { describe, expect, test } from '@jest/globals'
import {
  refuseBesideReleases,
  requireMajorForBreaking,
  requireParsable,
} from '../../../../src/version/decide/policies.ts'
import type { VersionTag } from '../../../../src/version/version-tags.ts'
import { lineOfBranch } from '../../../../src/version/version-line.ts'
import { breakingCommit, explained } from '../../release/samples.ts'
import { sha } from '../history.ts'
import { inputsOf, settingsOf } from '../../tag-release/samples.ts'
import { tagged, tags, versionFacts } from './samples.ts'

const baseOf = (last: string | undefined) => ({
  previous: last === undefined ? undefined : tagged(last, '0'),
  commits: [],
  beside: [],
  container: undefined,
})
const settled = (version: string) => ({ version, existing: undefined, from: 'in VERSION', again: false })

describe('a version that somebody chose, with a breaking change', () => {
  const commits = [explained(1), breakingCommit(2, 'no door')]
  const check = (last: string | undefined, version: string, breakingBump: string) => () =>
    requireMajorForBreaking(settled(version), commits, {
      base: baseOf(last),
      rules: settingsOf(inputsOf({ 'breaking-bump': breakingBump })).rules.explain,
    })

  test.each([
    ['1.2.3', '1.3.0', 'auto', 'minor', '2.0.0'],
    ['1.2.3', '1.2.4', 'auto', 'patch', '2.0.0'],
    ['1.2.3', '1.9.0-rc.1', 'auto', 'minor', '2.0.0'],
    ['1.2.3', '1.2.4', 'minor', 'patch', '1.3.0'],
    ['0.2.3', '0.2.4', 'auto', 'patch', '0.3.0'],
    ['0.2.3', '0.3.0', 'major', 'minor', '1.0.0'],
  ])('%s -> %s (breaking-bump %s) is only %s: %s at least', (...row) => {
    const [last, version, breakingBump, grown, least] = row
    expect(check(last, version, breakingBump)).toThrow(
      expect.objectContaining({
        code: 'breaking-not-major',
        message: expect.stringMatching(
          new RegExp(`${version} in VERSION is only a ${grown} release after ${last}, .* ${least} at least$`),
        ),
        problems: [{ message: '2222222 no door' }],
      }),
    )
  })

  test.each([
    ['1.2.3', '2.0.0', 'auto'],
    ['1.2.3', '2.0.0-rc.1', 'auto'],
    ['1.2.3', '3.1.0', 'auto'],
    ['1.2.3', '1.3.0', 'minor'],
    ['1.2.3', '1.2.4', 'patch'],
    ['0.2.3', '0.3.0', 'auto'],
    ['0.2.3', '1.0.0', 'major'],
    [undefined, '0.0.1', 'auto'],
  ])('%s -> %s (breaking-bump %s) may hold it', (last, version, breakingBump) =>
    expect(check(last, version, breakingBump)).not.toThrow(),
  )

  test('without one any version will do', () =>
    expect(() =>
      requireMajorForBreaking(settled('1.2.4'), [explained(1)], {
        base: baseOf('1.2.3'),
        rules: settingsOf(inputsOf()).rules.explain,
      }),
    ).not.toThrow())
})

describe('never backwards', () => {
  interface Known {
    readonly previous?: string
    readonly beside?: readonly VersionTag[]
    readonly line?: string
  }
  const check =
    (version: string, all: readonly VersionTag[], known: Known = {}) =>
    () => {
      const { previous, beside = [], line } = known
      const base = { ...baseOf(previous), beside }
      const facts = { base, tags: all, line: line === undefined ? undefined : lineOfBranch(line) }
      refuseBesideReleases(version, versionFacts(['fix: one'], facts), undefined)
    }
  const refused = (message: RegExp) =>
    expect.objectContaining({ code: 'not-releasable', message: expect.stringMatching(message) })

  test.each([
    ['1.3.0', '1.3.0'],
    ['1.2.9', '1.3.0'],
    ['1.3.0-rc.1', '1.3.0'],
    ['1.3.0-rc.1', '1.3.0-rc.2'],
    ['1.3.0-rc.2', '1.3.0-rc.2'],
  ])('%s is not above %s: both are named, with the commit', (version, last) =>
    expect(check(version, tags([last, 'x']))).toThrow(
      refused(new RegExp(`${version} is not above the last release ${last} \\(commit ${sha('x')}\\)`)),
    ),
  )

  test.each([
    ['1.3.1', '1.3.0'],
    ['1.3.0', '1.3.0-rc.9'],
    ['1.3.0', '2.0.0-rc.1'],
    ['1.3.0-rc.1', '1.3.0-beta.5'],
    ['1.3.0-rc.10', '1.3.0-rc.9'],
  ])('%s may follow %s', (version, last) => expect(check(version, tags([last, 'x']))).not.toThrow())

  test('on a maintenance line only its own releases are above', () => {
    const all = tags(['2.0.0', 'x'], ['1.2.4', 'y'])
    expect(check('1.2.5', all, { line: '1.2.x', previous: '1.2.4' })).not.toThrow()
    expect(check('1.2.4', all, { line: '1.2.x' })).toThrow(refused(/not above the last release 1\.2\.4/))
  })

  test.each([
    ['1.2.0', '1.2.1', '1.3.0'],
    ['1.2.0', '1.2.1', '1.2.2'],
    ['1.2.0', '1.3.0', '2.0.0'],
  ])('above %s, %s beside it is a backport for %s', (previous, beside, version) =>
    expect(check(version, [], { previous, beside: tags([beside, 'x']) })).not.toThrow(),
  )

  test.each([
    ['1.2.0', '1.3.0', '1.4.0'],
    ['1.2.0', '2.0.0', '3.0.0'],
    [undefined, '0.1.0', '0.1.1'],
  ])('above %s, what is in %s beside it would be missing from %s', (previous, beside, version) =>
    expect(check(version, [], { ...(previous && { previous }), beside: tags([beside, 'x']) })).toThrow(
      refused(
        new RegExp(`${sha('1')} is not above the release ${beside} \\(commit ${sha('x')}\\).* ${version}$`),
      ),
    ),
  )

  test('a tag that is on the commit already is not judged again', () => {
    const existing = tagged('1.0.0', '1')
    const facts = versionFacts(['fix: one'], { tags: tags(['2.0.0', 'x']) })
    expect(() => refuseBesideReleases('1.0.0', facts, existing)).not.toThrow()
    const elsewhere = tagged('1.0.0', '2')
    expect(() => refuseBesideReleases('1.0.0', facts, elsewhere)).toThrow(/not above/)
  })
})

describe('commits that no rule reads', () => {
  const unread = explained(3, { kind: 'unparsed', subject: 'what is this', rule: 'no type' })
  const rules = (unparsable: string) => settingsOf(inputsOf({ unparsable })).rules.explain

  test('`fail` names each of them, and how many', () => {
    const more = explained(4, { kind: 'unparsed', subject: 'nor this', rule: 'no type' })
    expect(() => requireParsable([explained(1), unread, more], rules('fail'))).toThrow(
      expect.objectContaining({
        code: 'commit-unparsable',
        message: expect.stringMatching(/^2 commits cannot be read/),
        problems: [{ message: '3333333 what is this: no type' }, { message: '4444444 nor this: no type' }],
      }),
    )
    expect(() => requireParsable([unread], rules('fail'))).toThrow(/^1 commit cannot be read/)
  })

  test.each([
    ['warn', [unread]],
    ['patch', [unread]],
    ['fail', [explained(1), explained(2, { kind: 'left-out' })]],
  ])('`%s` goes on otherwise', (unparsable, commits) =>
    expect(() => requireParsable(commits, rules(unparsable))).not.toThrow(),
  )
})
