import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Bump } from '../../../src/version/bump.ts'
import {
  bumpBetween,
  compareVersions,
  nextVersion,
  requireVersion,
} from '../../../src/version/next-version.ts'
import { releaseBase } from '../../../src/version/release-base.ts'
import { isHighestStable, tagPrefix, versionBefore, versionTags } from '../../../src/version/version-tags.ts'

const tags = (...names: string[]): { name: string; commit: string }[] =>
  names.map((name, index) => ({ name, commit: `c${index}` }))

describe('the next version', () => {
  test.each<[string, Bump, string | undefined]>([
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'none', undefined],
    ['0.4.2', 'major', '0.5.0'],
    ['0.4.2', 'minor', '0.5.0'],
    ['0.4.2', 'patch', '0.4.3'],
  ])('%s, %s: %s', (previous, bump, next) => expect(nextVersion(previous, bump)).toBe(next))

  test('is always higher, and the bump between the two never exceeds what was asked for', () => {
    const number = fc.nat({ max: 1_000 })
    const bumps: Bump[] = ['patch', 'minor', 'major']
    fc.assert(
      fc.property(number, number, number, fc.constantFrom(...bumps), (major, minor, patch, bump) => {
        const previous = `${major}.${minor}.${patch}`
        const next = nextVersion(previous, bump) ?? ''
        expect(compareVersions(next, previous)).toBeGreaterThan(0)
        expect(bumpBetween(previous, next)).toBe(major === 0 && bump === 'major' ? 'minor' : bump)
      }),
    )
  })
})

describe('a version that is given', () => {
  test.each(['1.4.0', '0.0.1', '1.4.0-rc.1'])('%s is good', (text) =>
    expect(requireVersion(text, 'x')).toBeDefined(),
  )
  test.each(['v1.4.0', '1.4', '1.4.0+5', '01.4.0', 'latest', '', ' 1.4.0', '1.4.0-'])('%p is not', (text) => {
    expect(() => requireVersion(text, "input 'version'")).toThrow(
      expect.objectContaining({
        code: 'version-invalid',
        message: expect.stringContaining("input 'version'"),
      }),
    )
  })
})

describe('tags that are versions', () => {
  test('highest first by precedence, not by text or date; others are left out', () => {
    const found = versionTags(
      tags('1.9.0', '1.10.0', '1.10.0-rc.2', '1.10.0-rc.10', 'v2', '1.2', 'nightly', '2.0.0+x'),
      undefined,
    )
    expect(found.map(({ name }) => name)).toEqual(['1.10.0', '1.10.0-rc.10', '1.10.0-rc.2', '1.9.0'])
  })

  test('a mixed history is read in both forms; the highest decides the form', () => {
    const found = versionTags(tags('v1.0.0', '1.1.0', 'v1.2.0'), undefined)
    expect(found.map(({ version }) => version)).toEqual(['1.2.0', '1.1.0', '1.0.0'])
    expect(tagPrefix(undefined, found)).toBe('v')
    expect(tagPrefix('', found)).toBe('')
  })

  test('a component has a line of its own', () => {
    const found = versionTags(tags('api-v1.0.0', 'api-v1.1.0', 'web-v9.0.0', '5.0.0'), 'api-v')
    expect(found.map(({ name }) => name)).toEqual(['api-v1.1.0', 'api-v1.0.0'])
  })

  test('no history: bare', () => expect(tagPrefix(undefined, [])).toBe(''))

  test('pre-releases are no base for a stable version, and never the latest', () => {
    const found = versionTags(tags('1.0.0', '2.0.0-rc.1'), undefined)
    expect(versionBefore(undefined, found)?.name).toBe('1.0.0')
    expect(versionBefore('2.0.0-rc.2', found)?.name).toBe('2.0.0-rc.1')
    expect(versionBefore('0.9.0', found)).toBeUndefined()
    expect(isHighestStable('1.0.1', found)).toBe(true)
    expect(isHighestStable('0.9.9', found)).toBe(false)
    expect(isHighestStable('2.0.0-rc.2', found)).toBe(false)
  })
})

describe('where a release starts', () => {
  const found = versionTags(tags('1.0.0', '1.1.0'), undefined)

  test('a new commit: after the highest', () => {
    expect(releaseBase('new', undefined, found)).toMatchObject({
      version: undefined,
      existing: undefined,
      previous: { name: '1.1.0' },
    })
  })

  test('a commit that carries a version: that version, the release before it', () => {
    expect(releaseBase('c1', undefined, found)).toMatchObject({
      version: '1.1.0',
      existing: { name: '1.1.0' },
      previous: { name: '1.0.0' },
    })
  })

  test('a version that is asked for, on another commit', () => {
    expect(releaseBase('new', '1.1.0', found)).toMatchObject({ version: '1.1.0', existing: { commit: 'c1' } })
  })
})
