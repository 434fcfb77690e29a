import { describe, expect, test } from '@jest/globals'
import { previewNotes } from '../../../src/release/preview-notes.ts'
import { breakingCommit, explained } from './samples.ts'

describe('what a pull request is told', () => {
  test('version, bump and reason, breaking changes with their upgrade, then the changes', () => {
    const breaking = breakingCommit(1, 'drop @old', [{ what: 'the old port', upgrade: 'use 8080' }])
    const source = {
      version: '2.0.0',
      previousTag: 'v1.4.2',
      bump: 'major',
      because: breaking,
      commits: [breaking, explained(2)],
    } as const
    expect(previewNotes(source)).toBe(
      [
        '**Merging this releases `2.0.0`** (major, after `v1.4.2`), because of 1111111: drop `@old`',
        '**⚠ It breaks something:** one breaking change.',
        '## ⚠ Breaking changes',
        '- drop `@old` (1111111)',
        '  **What breaks:** the old port',
        '  How to upgrade:',
        '  use 8080',
        '## Features\n\n- change 2 (2222222)',
      ].join('\n\n'),
    )
  })

  test('of the first release, and without one commit that decided', () => {
    const source = {
      version: '0.1.0',
      previousTag: '',
      bump: 'minor',
      because: undefined,
      commits: [],
    } as const
    expect(previewNotes(source)).toBe('**Merging this releases `0.1.0`** (the first release)')
  })

  test.each([
    ['1.4.2', 'no commit since `1.4.2` asks for it.'],
    ['', 'no commit asks for it.'],
  ])('nothing is released after %p', (previousTag, reason) => {
    const commits = [explained(3, { bump: 'none', subject: 'docs' })]
    expect(previewNotes({ version: undefined, previousTag, bump: 'none', because: undefined, commits })).toBe(
      `**Merging this releases nothing:** ${reason}\n\n## Other changes\n\n- docs (3333333)`,
    )
  })

  test('breaking changes are counted, those that are left out are not', () => {
    const commits = [
      breakingCommit(1, 'a'),
      breakingCommit(2, 'b'),
      { ...breakingCommit(3, 'c'), kind: 'left-out' as const },
    ]
    const notes = previewNotes({
      version: '2.0.0',
      previousTag: '1.0.0',
      bump: 'major',
      because: undefined,
      commits,
    })
    expect(notes).toContain('2 breaking changes.')
    expect(notes).not.toContain('3333333')
  })
})
