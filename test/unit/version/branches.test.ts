import { describe, expect, test } from '@jest/globals'
import { fc } from '../../property.ts'
import { isChannel, readBranchRules, ruleOfBranch } from '../../../src/version/branch-rules.ts'
import { matchesGlob } from '../../../src/version/glob.ts'
import { isInLine, lineOfBranch } from '../../../src/version/version-line.ts'

describe('the line of a branch', () => {
  test.each([
    ['1.x', 1, undefined, '1.x'],
    ['v1.x', 1, undefined, '1.x'],
    ['1.2.x', 1, 2, '1.2.x'],
    ['release/1.2.x', 1, 2, '1.2.x'],
    ['maint/v10.0.x', 10, 0, '10.0.x'],
    ['a/b/0.x', 0, undefined, '0.x'],
  ])('%s', (branch, major, minor, name) => expect(lineOfBranch(branch)).toEqual({ major, minor, name }))

  test.each([
    'main',
    '1.2',
    '1.2.3',
    'x',
    '.x',
    '1.x/y',
    'release-1.2.x',
    'a1.x',
    '01.x',
    '1.02.x',
    '1.2.3.x',
    '1.X',
    '1.x.x',
    'vv1.x',
    '1.x\n',
  ])('%p is none', (branch) => expect(lineOfBranch(branch)).toBeUndefined())

  test.each([
    ['1.2.3', '1.x', true],
    ['1.2.3', '1.2.x', true],
    ['1.2.4-rc.1', '1.2.x', true],
    ['1.3.0', '1.2.x', false],
    ['2.0.0', '1.x', false],
    ['10.0.0', '1.x', false],
    ['no version', '1.x', false],
  ])('%s in %s: %p', (version, branch, inside) => {
    const line = lineOfBranch(branch)
    expect(line !== undefined && isInLine(version, line)).toBe(inside)
  })
})

describe('patterns', () => {
  test.each([
    ['main', 'main', true],
    ['main', 'mai', false],
    ['main', 'main2', false],
    ['main', 'xmain', false],
    ['release/*', 'release/1', true],
    ['release/*', 'release/', true],
    ['release/*', 'release/1/2', false],
    ['*', 'a/b', false],
    ['**', 'a/b', true],
    ['**', '', true],
    ['release/**', 'release/1/2', true],
    ['**/x', 'a/b/x', true],
    ['a**c', 'abbc', true],
    ['1.?', '1.2', true],
    ['1.?', '1.', false],
    ['?', '/', false],
    ['?', '🎉', true],
    ['1.2', '1x2', false],
    ['a+(b)[c]^$|{}\\', 'a+(b)[c]^$|{}\\', true],
    ['*a*b*', 'xaxbx', true],
    ['*a*b*', 'xbxax', false],
    ['', '', true],
    ['', 'a', false],
  ])('%p fits %p: %p', (pattern, name, fits) => expect(matchesGlob(name, pattern)).toBe(fits))

  test('without stars only the name itself fits; with a star any ending does', () => {
    const name = fc.string().filter((text) => !/[*?]/.test(text))
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(matchesGlob(b, a)).toBe(a === b)
        expect(matchesGlob(a + b, `${a}*`)).toBe(!b.includes('/'))
        expect(matchesGlob(a + b, `**${b}`)).toBe(true)
      }),
    )
  })

  test('many stars and a long name that almost fits', () => {
    expect(matchesGlob('a'.repeat(250), `${'*a'.repeat(100)}b`)).toBe(false)
  })
})

describe('rules for branches', () => {
  test('a pattern a line, with the name of pre-releases behind the last =', () => {
    expect(readBranchRules(['main', 'next=beta', 'a=b=rc', '1.x', 'release/* = rc-1'])).toEqual([
      { pattern: 'main', channel: undefined, line: undefined },
      { pattern: 'next', channel: 'beta', line: undefined },
      { pattern: 'a=b', channel: 'rc', line: undefined },
      { pattern: '1.x', channel: undefined, line: lineOfBranch('1.x') },
      { pattern: 'release/*', channel: 'rc-1', line: undefined },
    ])
  })

  test('every bad line is named', () => {
    const bad = ['=rc', 'next=', 'next=1', 'next=a.b', 'next=a_b', 'main, next', 'a b=rc']
    expect(() => readBranchRules(['main', ...bad])).toThrow(
      expect.objectContaining({
        code: 'input-invalid',
        message: "input 'branches' has 7 line(s) that cannot be used",
        problems: bad.map((line) => ({
          message: expect.stringContaining(`input 'branches': line '${line}'`),
        })),
      }),
    )
  })

  test.each([
    ['main', 'main', undefined, undefined],
    ['next', 'next', 'beta', undefined],
    ['feature/next', 'feature/*', 'rc', undefined],
    ['release/1.2.x', 'release/*', undefined, '1.2.x'],
    ['1.x', '*.x', undefined, '1.x'],
    ['any/thing', '**', 'late', undefined],
  ])('%s: the first that fits', (branch, pattern, channel, line) => {
    const rules = readBranchRules(['main', 'next=beta', 'feature/*=rc', '*.x', 'release/*', '**=late'])
    const rule = ruleOfBranch(branch, rules)
    expect([rule?.pattern, rule?.channel, rule?.line?.name]).toEqual([pattern, channel, line])
  })

  test('no rule fits: not from here', () => {
    expect(ruleOfBranch('main2', readBranchRules(['main']))).toBeUndefined()
    expect(ruleOfBranch('a/main', readBranchRules(['main', '*']))).toBeUndefined()
  })

  test('no rules: from any branch, with the line of its name', () => {
    expect(ruleOfBranch('a/b', [])).toEqual({ pattern: '**', channel: undefined, line: undefined })
    expect(ruleOfBranch('maint/1.2.x', [])?.line?.name).toBe('1.2.x')
  })

  test.each([
    ['rc', true],
    ['beta-2', true],
    ['0a', true],
    ['-', true],
    ['', false],
    ['1', false],
    ['01', false],
    ['a.b', false],
    ['ä', false],
    ['a\n', false],
  ])('%p names pre-releases: %p', (text, good) => expect(isChannel(text)).toBe(good))
})
