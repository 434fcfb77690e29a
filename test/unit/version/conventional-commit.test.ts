import { describe, expect, test } from '@jest/globals'
import { fc } from '../../property.ts'
import {
  parseCommit,
  pullNumberIn,
  releaseAsIn,
  subjectOf,
} from '../../../src/version/conventional-commit.ts'
import { revertsIn } from '../../../src/version/reverts.ts'

describe('the header', () => {
  test.each([
    ['feat: x', 'feat', undefined, 'x', false],
    ['FEAT:x', 'feat', undefined, 'x', false],
    ['fix(api): y z', 'fix', 'api', 'y z', false],
    ['feat(a b/c)!: x', 'feat', 'a b/c', 'x', true],
    ['feat (api) !: x', 'feat', 'api', 'x', true],
    ['chore!: x', 'chore', undefined, 'x', true],
    ['fix(): x', 'fix', undefined, 'x', false],
    ['fix : x', 'fix', undefined, 'x', false],
    ['feat: x (#12)', 'feat', undefined, 'x (#12)', false],
    ['feat: x: y', 'feat', undefined, 'x: y', false],
    ['feat: x\r\n\r\nbody', 'feat', undefined, 'x', false],
    ['feat: ünï 🎉', 'feat', undefined, 'ünï 🎉', false],
    ['feat: a\u2028b', 'feat', undefined, 'a\u2028b', false],
    ['release-as: x', 'release-as', undefined, 'x', false],
  ])('%p', (...[message, type, scope, subject, breaking]) => {
    const breakingNotes = breaking ? [{ what: subject, upgrade: '' }] : []
    expect(parseCommit(message)).toEqual({ type, scope, subject, breaking, breakingNotes })
  })

  test.each([
    'Merge pull request #1 from a/b',
    'feat:',
    'feat(: x',
    'feat(a(b)): x',
    'a feat: x',
    ' feat: x',
    '',
    ': x',
    '1fix: x',
    'x\n\nfeat: y',
  ])('%p is none', (message) => expect(parseCommit(message)).toBeUndefined())
})

describe('BREAKING CHANGE', () => {
  test.each([
    'BREAKING CHANGE: all new',
    'BREAKING-CHANGE: all new',
    'BREAKING CHANGE #all new',
    'BREAKING CHANGE:all new',
  ])('%p', (footer) => {
    expect(parseCommit(`fix: x\n\nbody\n\n${footer}`)).toMatchObject({
      breaking: true,
      breakingNotes: [{ what: 'all new', upgrade: '' }],
    })
  })

  test.each([
    'about BREAKING CHANGE: no',
    'breaking change: no',
    'BREAKING news\nbreaking change: no',
    '  BREAKING CHANGE: no',
    '* BREAKING CHANGE: no',
    'BREAKING CHANGES: no',
  ])('%p is text', (body) => {
    expect(parseCommit(`fix: x\n\n${body}`)).toMatchObject({ breaking: false, breakingNotes: [] })
  })

  const notes = (...lines: string[]): unknown =>
    parseCommit(['fix!: x', '', ...lines].join('\n'))?.breakingNotes

  test('its paragraph is what breaks, the paragraphs after it how to upgrade', () => {
    expect(
      notes(
        'BREAKING CHANGE: the old',
        '  door is gone',
        '',
        '  Run this:',
        '',
        '      open',
        '',
        'Reviewed-by: Ada',
      ),
    ).toEqual([{ what: 'the old door is gone', upgrade: 'Run this:\n\n    open' }])
  })

  test.each([
    ['Reviewed-by: Ada', ''],
    ['Closes #12', ''],
    ['note: one more word', ''],
    ['https://example.com/upgrade', 'https://example.com/upgrade'],
    ['  image: x', 'image: x'],
    ['two words: x', 'two words: x'],
  ])('what follows: %p', (text, upgrade) => {
    expect(notes('BREAKING CHANGE: a', '', text)).toEqual([{ what: 'a', upgrade }])
  })

  test('a footer right below ends what breaks', () => {
    expect(notes('BREAKING CHANGE: a', 'Refs: #1', '', 'lost?')).toEqual([{ what: 'a', upgrade: '' }])
  })

  test('in a code fence a name with a colon is code', () => {
    const fence = ['```yaml', 'image: x', '```', 'Done.']
    expect(notes('BREAKING CHANGE: a', '', ...fence, 'Refs: #1')).toEqual([
      { what: 'a', upgrade: fence.join('\n') },
    ])
  })

  test('which a shorter one, or one of the other sign, does not end', () => {
    const fence = ['````', '```', 'image: x', '```', '~~~~', 'image: y', '````']
    expect(notes('BREAKING CHANGE: a', '', ...fence, 'Refs: #1')).toEqual([
      { what: 'a', upgrade: fence.join('\n') },
    ])
  })

  test('a fence without an end hides no further breaking change', () => {
    expect(notes('BREAKING CHANGE: a', '', '```', 'code', 'BREAKING-CHANGE: b')).toEqual([
      { what: 'a', upgrade: '```\ncode' },
      { what: 'b', upgrade: '' },
    ])
  })

  test('text in the next line, or none at all: the subject stands in', () => {
    expect(notes('BREAKING CHANGE:', 'next line')).toEqual([{ what: 'next line', upgrade: '' }])
    expect(notes('BREAKING CHANGE:', '', 'next paragraph')).toEqual([{ what: 'next paragraph', upgrade: '' }])
    expect(notes('BREAKING CHANGE:')).toEqual([{ what: 'x', upgrade: '' }])
  })

  test('with carriage returns', () => {
    expect(parseCommit('fix: x\r\n\r\nBREAKING CHANGE: a\r\n\r\n  b\r\n  c\r\n')?.breakingNotes).toEqual([
      { what: 'a', upgrade: 'b\nc' },
    ])
  })

  test('without a header it is not lost', () => {
    expect(parseCommit('New doors\n\nBREAKING CHANGE: a')).toEqual({
      type: '',
      scope: undefined,
      subject: 'New doors',
      breaking: true,
      breakingNotes: [{ what: 'a', upgrade: '' }],
    })
  })
})

describe('Release-As', () => {
  test.each([
    ['chore: x\n\nRelease-As: 2.0.0', '2.0.0'],
    ['chore: x\r\n\r\nrelease-as:2.0.0-rc.1 \r\n', '2.0.0-rc.1'],
    ['chore: x\n\nRelease-As: 1.0.0\nRelease-As: v2', 'v2'],
    ['chore: x\n\nRelease-As:', undefined],
    ['chore: x\n\n  Release-As: 2.0.0', undefined],
    ['chore: x\n\nsee Release-As: 2.0.0', undefined],
    ['Release-As: 2.0.0', undefined],
    ['chore: x\n\nRelease-As: V3.0.0', 'V3.0.0'],
    ['chore: x\n\nRelease-As: 1.2', '1.2'],
  ])('%p: %p', (message, version) => expect(releaseAsIn(message)).toBe(version))

  test.each([
    'two',
    'vNext',
    'the next major',
    '2.0.0 (see #12)',
    '2.0.0, or later',
    '`2.0.0`',
    '<version>',
    '.2',
  ])('with %p behind it is text', (value) => {
    expect(releaseAsIn(`chore: x\n\nRelease-As: ${value}`)).toBeUndefined()
    expect(releaseAsIn(`chore: x\n\nRelease-As: 1.4.0\nRelease-As: ${value}`)).toBe('1.4.0')
  })

  test.each<[string, readonly string[], string | undefined]>([
    ['in one', ['```', 'Release-As: 2.0.0', '```'], undefined],
    ['in one with a language', ['  ~~~text', 'Release-As: 2.0.0', '  ~~~'], undefined],
    ['in one that is not closed', ['```', 'Release-As: 2.0.0'], undefined],
    ['after a shorter fence', ['````', '```', 'Release-As: 2.0.0', '```', '````'], undefined],
    ['after a fence of the other kind', ['~~~', '```', 'Release-As: 2.0.0', '~~~'], undefined],
    ['after a fence that has a language', ['```', '```yaml', 'Release-As: 2.0.0', '```'], undefined],
    ['behind one', ['```', 'Release-As: 2.0.0', '```', 'Release-As: 1.4.0'], '1.4.0'],
    ['behind one that a longer fence closes', ['```', 'x', '`````', 'Release-As: 1.4.0'], '1.4.0'],
    ['behind code in a line', ['``` x ``` is code', 'Release-As: 1.4.0'], '1.4.0'],
  ])('and a code fence: %s', (...[, lines, version]) => {
    expect(releaseAsIn(`chore: x\n\n${lines.join('\n')}`)).toBe(version)
    expect(releaseAsIn(`chore: x\r\n\r\n${lines.join('\r\n')}`)).toBe(version)
  })
})

test.each([
  ['feat: x (#12)', 12],
  ['Merge pull request #7 from acme/x', 7],
  ['feat: x (#12) again', undefined],
  ['feat: x #12', undefined],
  ['Revert "feat: x (#12)"', undefined],
  ['Revert "feat: x (#12)" (#13)', 13],
])('the pull request of %p: %p', (subject, number) => expect(pullNumberIn(subject)).toBe(number))

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'feat',
          '(',
          ')',
          '!',
          ':',
          ' ',
          '\n',
          '\r\n',
          'BREAKING CHANGE: ',
          '```',
          'Revert "',
          'é',
        ),
      )
      .map((parts) => parts.join('')),
  )

  test('is read without an error, and a breaking change always says what breaks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const commit = parseCommit(text)
        expect(commit?.breaking ?? false).toBe((commit?.breakingNotes.length ?? 0) > 0)
        expect(revertsIn(text).every((way) => way.length > 0)).toBe(true)
      }),
    )
  })

  test('in the body cannot make a commit fail', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        expect(parseCommit(`feat(core): x\n\nfoo(bar(\n${body}`)).toMatchObject({
          type: 'feat',
          scope: 'core',
        })
      }),
    )
  })

  // With a pattern that goes back over what it has read, each of these takes minutes.
  const million = 1_000_000
  test.each([
    ['spaces', `feat${' '.repeat(million)}x`],
    ['a scope without an end', `feat(${'a'.repeat(million)}`],
    ['one word', 'a'.repeat(million)],
    ['brackets', `feat${'('.repeat(million)}`],
    ['colons', `feat${':'.repeat(million)}`],
    ['BREAKING', `feat\n\n${'BREAKING '.repeat(million / 10)}`],
    ['footers', `feat\n\n${'BREAKING CHANGE:\n'.repeat(million / 20)}`],
    ['footers with spaces', `feat\n\nBREAKING CHANGE: x\n${`a:${' '.repeat(100)}\n`.repeat(million / 100)}`],
    ['quotes', `Revert ${'"'.repeat(million)} (#`],
    ['numbers', `Revert "${'" (#1'.repeat(million / 5)}`],
    ['reverts', `Revert "x"\n${'\nThis reverts commit abcdef'.repeat(million / 30)}`],
    ['a Release-As of spaces', `feat\n\nRelease-As:${' '.repeat(million)}x`],
    ['Release-As with words', `feat\n\n${'Release-As: 1.4.0 x\n'.repeat(million / 20)}`],
    ['Release-As in fences', `feat\n\n${'```\nRelease-As: 1.4.0\n```\n'.repeat(million / 30)}`],
    ['references', `revert: x\n\nRefs: ${'abcdef1,'.repeat(million / 8)}`],
  ])('of a million characters is read: %s', (_, text) => {
    expect(subjectOf(text).length).toBeLessThanOrEqual(text.length)
    expect(parseCommit(text)?.breakingNotes.length ?? 0).toBeLessThanOrEqual(million / 20)
    expect(revertsIn(text).length).toBeLessThanOrEqual(2)
    expect(releaseAsIn(text)).toBeUndefined()
  })

  test('of 10,000 characters below a header: the header counts', () => {
    const body = 'a (b [c "d: '.repeat(1_000)
    expect(parseCommit(`fix(api): x\r\n\r\n${body}`)).toMatchObject({ type: 'fix', breaking: false })
  })
})
