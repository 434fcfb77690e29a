import { describe, expect, test } from '@jest/globals'
import { fc } from '../../property.ts'
import type { Bump } from '../../../src/version/bump.ts'
import {
  bumpBetween,
  compareVersions,
  isPrerelease,
  nextVersion,
  requireVersion,
  type VersionRequest,
} from '../../../src/version/next-version.ts'
import { isInLine, lineOfBranch } from '../../../src/version/version-line.ts'

const next = (more: Partial<VersionRequest>): string | undefined =>
  nextVersion({
    last: '1.2.3',
    bump: 'none',
    initialVersion: '0.1.0',
    breakingBump: 'auto',
    requested: undefined,
    channel: undefined,
    known: [],
    line: undefined,
    ...more,
  })

describe('the next version', () => {
  test.each<[string, Bump, string | undefined]>([
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'none', undefined],
    ['0.4.2', 'major', '0.5.0'],
    ['0.4.2', 'minor', '0.5.0'],
    ['0.4.2', 'patch', '0.4.3'],
    ['1.9.9', 'minor', '1.10.0'],
  ])('%s, %s: %s', (last, bump, version) => expect(next({ last, bump })).toBe(version))

  test.each<[VersionRequest['breakingBump'], string]>([
    ['auto', '0.5.0'],
    ['major', '1.0.0'],
    ['minor', '0.5.0'],
    ['patch', '0.5.0'],
  ])('a major below 1.0.0 with breaking-bump %s: %s', (breakingBump, version) => {
    expect(next({ last: '0.4.2', bump: 'major', breakingBump })).toBe(version)
  })

  test('the first one is the initial version, whatever its commits ask for', () => {
    expect(next({ last: undefined, bump: 'patch' })).toBe('0.1.0')
    expect(next({ last: undefined, bump: 'major', initialVersion: '1.0.0' })).toBe('1.0.0')
    expect(next({ last: undefined, bump: 'none' })).toBe('0.1.0')
  })

  test.each([
    [{ last: undefined, bump: 'minor', initialVersion: 'v1' } as const, "input 'initial-version'"],
    [{ last: '1.2', bump: 'minor' } as const, 'the last version'],
    [{ requested: '2' }, 'the Release-As footer'],
  ])('%p is refused', (request, source) => {
    expect(() => next(request)).toThrow(
      expect.objectContaining({ code: 'version-invalid', message: expect.stringContaining(source) }),
    )
  })
})

describe('a version that is requested', () => {
  test.each<[Partial<VersionRequest>, string]>([
    [{ requested: '2.0.0' }, '2.0.0'],
    [{ requested: '1.2.4', bump: 'major' }, '1.2.4'],
    [{ last: '0.4.2', requested: '1.0.0', bump: 'patch' }, '1.0.0'],
    [{ last: undefined, requested: '3.1.0' }, '3.1.0'],
    [{ requested: '1.3.0-rc.4' }, '1.3.0-rc.4'],
  ])('%p: %s', (request, version) => expect(next(request)).toBe(version))

  test.each(['1.2.3', '1.2.2', '1.2.3-rc.1', '0.9.0'])('%s is not higher than the last', (requested) => {
    expect(() => next({ requested, bump: 'minor' })).toThrow(
      expect.objectContaining({
        code: 'not-releasable',
        message: `a Release-As footer asks for ${requested}, which is not higher than the last version 1.2.3`,
      }),
    )
  })
})

describe('pre-releases', () => {
  test.each<[string, Partial<VersionRequest>, string | undefined]>([
    ['the first', {}, '1.3.0-rc.1'],
    ['the next', { known: ['1.3.0-rc.1'] }, '1.3.0-rc.2'],
    ['by number, not by text', { known: ['1.3.0-rc.10', '1.3.0-rc.9'] }, '1.3.0-rc.11'],
    ['after the ninth', { known: ['1.3.0-rc.9'] }, '1.3.0-rc.10'],
    ['a gap is not filled', { known: ['1.3.0-rc.1', '1.3.0-rc.5'] }, '1.3.0-rc.6'],
    ['of another version', { known: ['1.2.4-rc.7', '1.3.1-rc.7', '11.3.0-rc.7'] }, '1.3.0-rc.1'],
    ['of another name', { known: ['1.3.0-beta.7', '1.3.0-rcx.7', '1.3.0-rc', '1.3.0-rc7'] }, '1.3.0-rc.1'],
    ['with more behind the number', { known: ['1.3.0-rc.7.hot'] }, '1.3.0-rc.8'],
    ['with another bump', { bump: 'major', known: ['1.3.0-rc.7'] }, '2.0.0-rc.1'],
    ['below 1.0.0', { last: '0.4.2', bump: 'major' }, '0.5.0-rc.1'],
    ['of the initial version', { last: undefined, bump: 'patch' }, '0.1.0-rc.1'],
    ['of a requested version', { requested: '2.0.0', known: ['2.0.0-rc.1'] }, '2.0.0-rc.2'],
    ['that is requested itself', { requested: '2.0.0-rc.5' }, '2.0.0-rc.5'],
    ['that is requested and taken', { requested: '2.0.0-rc.5', known: ['2.0.0-rc.6'] }, '2.0.0-rc.7'],
    ['of another name, requested', { requested: '2.0.0-beta.5', known: ['2.0.0-rc.6'] }, '2.0.0-beta.5'],
    ['nothing to release', { bump: 'none' }, undefined],
  ])('%s: %p gives %s', (_, more, version) => {
    expect(next({ bump: 'minor', channel: 'rc', ...more })).toBe(version)
  })
})

describe('maintenance lines', () => {
  const line = lineOfBranch('1.2.x')
  const wide = lineOfBranch('1.x')

  test.each<[Partial<VersionRequest>, string]>([
    [{ line, bump: 'patch' }, '1.2.4'],
    [{ line: wide, bump: 'minor' }, '1.3.0'],
    [{ line, bump: 'patch', channel: 'rc' }, '1.2.4-rc.1'],
    [{ line, requested: '1.2.9' }, '1.2.9'],
    [{ line, last: '1.1.9', bump: 'minor' }, '1.2.0'],
    [{ line: lineOfBranch('0.x'), last: '0.4.2', bump: 'major' }, '0.5.0'],
    [{ line, last: undefined, initialVersion: '1.2.0', bump: 'patch' }, '1.2.0'],
  ])('%p: %s', (request, version) => expect(next(request)).toBe(version))

  test.each<[Partial<VersionRequest>, string]>([
    [{ line, bump: 'minor' }, 'the commits since 1.2.3 ask for 1.3.0'],
    [{ line, bump: 'minor', channel: 'rc' }, 'the commits since 1.2.3 ask for 1.3.0'],
    [{ line: wide, bump: 'major' }, 'the commits since 1.2.3 ask for 2.0.0'],
    [{ line: lineOfBranch('0.4.x'), last: '0.4.2', bump: 'major' }, 'the commits since 0.4.2 ask for 0.5.0'],
    [{ line, last: '1.1.9', bump: 'patch' }, 'the commits since 1.1.9 ask for 1.1.10'],
    [{ line, requested: '2.0.0' }, 'a Release-As footer asks for 2.0.0'],
    [{ line, last: undefined, bump: 'patch' }, 'the commits since the beginning ask for 0.1.0'],
  ])('%p is outside', (request, cause) => {
    const { name = '' } = request.line ?? {}
    expect(() => next(request)).toThrow(
      expect.objectContaining({
        code: 'not-releasable',
        message: `${cause}, which is not of the maintenance line ${name} of this branch`,
      }),
    )
  })

  test('what to do is said', () => {
    const remedy = (text: string) => expect.objectContaining({ remedy: expect.stringContaining(text) })
    expect(() => next({ line, bump: 'minor' })).toThrow(remedy('Keep this branch to fixes'))
    expect(() => next({ line: wide, bump: 'major' })).toThrow(remedy('features and fixes'))
    expect(() => next({ line, last: undefined, bump: 'patch' })).toThrow(remedy('1.2.0'))
  })
})

describe('any history', () => {
  const number = fc.nat({ max: 12 })
  const stable = fc.tuple(number, number, number).map((parts) => parts.join('.'))
  const bump = fc.constantFrom<Bump>('patch', 'minor', 'major')
  const breakingBump = fc.constantFrom('auto', 'major', 'minor', 'patch' as const)
  const channel = fc.constantFrom('rc', 'beta', 'x-1')
  const known = fc.array(
    fc.oneof(
      stable,
      fc
        .tuple(stable, channel, fc.constantFrom('', '.1', '.9', '.10', '.x', '.3.4'))
        .map(([version, name, tail]) => `${version}-${name}${tail}`),
    ),
  )

  test('the next version is higher than the last, and the bump between the two is the one asked for', () => {
    fc.assert(
      fc.property(stable, bump, breakingBump, (last, asked, breaking) => {
        const version = next({ last, bump: asked, breakingBump: breaking }) ?? ''
        expect(compareVersions(version, last)).toBeGreaterThan(0)
        expect(isPrerelease(version)).toBe(false)
        const lowered = last.startsWith('0.') && asked === 'major' && breaking !== 'major'
        expect(bumpBetween(last, version)).toBe(lowered ? 'minor' : asked)
      }),
    )
  })

  test('a pre-release is higher than the last version and its numbered forerunners, lower than its goal, and new', () => {
    fc.assert(
      fc.property(stable, bump, channel, known, (last, asked, name, versions) => {
        const goal = next({ last, bump: asked }) ?? ''
        const ofGoal = [...versions, `${goal}-${name}.9`]
        const version = next({ last, bump: asked, channel: name, known: ofGoal }) ?? ''
        expect(requireVersion(version, 'the next').prerelease).toEqual([name, expect.any(Number)])
        expect(compareVersions(version, last)).toBeGreaterThan(0)
        expect(compareVersions(version, goal)).toBeLessThan(0)
        expect(ofGoal).not.toContain(version)
        const before = ofGoal.filter((other) => new RegExp(`^${goal}-${name}\\.\\d`).test(other))
        for (const other of before) expect(compareVersions(version, other)).toBeGreaterThan(0)
      }),
    )
  })

  test('on a maintenance line it stays within, or is refused', () => {
    fc.assert(
      fc.property(stable, bump, fc.constantFrom('1.x', '1.2.x', '0.x', '0.3.x'), (last, asked, branch) => {
        const line = lineOfBranch(branch)
        const free = next({ last, bump: asked }) ?? ''
        if (line !== undefined && isInLine(free, line)) expect(next({ last, bump: asked, line })).toBe(free)
        else
          expect(() => next({ last, bump: asked, line })).toThrow(
            expect.objectContaining({ code: 'not-releasable' }),
          )
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
