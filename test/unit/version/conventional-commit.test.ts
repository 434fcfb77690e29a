import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseCommit, revertedCommit } from '../../../src/version/conventional-commit.ts'

describe('the header', () => {
  test.each([
    ['feat: x', 'feat', undefined, 'x', false],
    ['FEAT:x', 'feat', undefined, 'x', false],
    ['fix(api): y z', 'fix', 'api', 'y z', false],
    ['feat(a b/c)!: x', 'feat', 'a b/c', 'x', true],
    ['chore!: x', 'chore', undefined, 'x', true],
    ['fix(): x', 'fix', undefined, 'x', false],
    ['fix : x', 'fix', undefined, 'x', false],
    ['feat: x\r\n\r\nbody', 'feat', undefined, 'x', false],
    ['feat: ünï 🎉', 'feat', undefined, 'ünï 🎉', false],
  ])('%p', (...[message, type, scope, subject, breaking]) => {
    expect(parseCommit(message)).toEqual({ type, scope, subject, breaking, breakingNotes: [] })
  })

  test.each([
    'Merge pull request #1 from a/b',
    'feat:',
    'feat(: x',
    'a feat: x',
    ' feat: x',
    '',
    ': x',
    '1fix: x',
  ])('%p is none', (message) => expect(parseCommit(message)).toBeUndefined())
})

describe('footers', () => {
  test.each(['BREAKING CHANGE: all new', 'BREAKING-CHANGE: all new', 'BREAKING CHANGE #all new'])(
    '%p',
    (footer) => {
      expect(parseCommit(`fix: x\n\nbody\n\n${footer}`)).toMatchObject({
        breaking: true,
        breakingNotes: ['all new'],
      })
    },
  )

  test.each(['about BREAKING CHANGE: no', 'breaking change: no', '  BREAKING CHANGE: no'])(
    '%p is text',
    (body) => {
      expect(parseCommit(`fix: x\n\n${body}`)?.breaking).toBe(false)
    },
  )

  test('no body can make a commit fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (body) => {
        expect(parseCommit(`feat(core): x\n\nfoo(bar(\n${body}`)).toMatchObject({
          type: 'feat',
          scope: 'core',
        })
      }),
    )
  })

  test('10,000 characters are read in no time: no pattern backtracks', () => {
    expect(parseCommit(`feat${' '.repeat(10_000)}\n\n${'BREAKING '.repeat(10_000)}`)).toBeUndefined()
  })
})

test('a revert names its commit', () => {
  const sha = 'ab'.repeat(20)
  expect(revertedCommit(`Revert "feat: x"\n\nThis reverts commit ${sha}.`)).toBe(sha)
  expect(revertedCommit('revert: feat: x')).toBeUndefined()
})
