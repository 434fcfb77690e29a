import { describe, expect, test } from '@jest/globals'
import { recordAsset } from '../../../src/release/record-asset.ts'
import { releaseNotes } from '../../../src/release/release-notes.ts'
import { explainCommits } from '../../../src/version/explain-commits.ts'

const image = `r.example/x@sha256:${'a'.repeat(64)}`
const commits = (...messages: string[]): ReturnType<typeof explainCommits> =>
  explainCommits(messages.map((message, index) => ({ sha: `${index}`.repeat(40), message, parents: ['p'] })))

describe('release notes', () => {
  test('are grouped; breaking changes come first, with what breaks', () => {
    const list = commits(
      'docs: d',
      'fix(api): b',
      'feat: a',
      'feat!: c\n\nBREAKING CHANGE: move on',
      'plain text',
    )
    expect(releaseNotes({ commits: list, image, compareUrl: 'https://g.example/compare/1...2' })).toBe(
      [
        '## Breaking changes\n\n- c (3333333)\n  - move on',
        '## Features\n\n- a (2222222)',
        '## Fixes\n\n- **api:** b (1111111)',
        '## Other changes\n\n- d (0000000)\n- plain text (4444444)',
        `Image: \`${image}\``,
        'All changes: https://g.example/compare/1...2',
      ].join('\n\n'),
    )
  })

  test('of the first release have no comparison', () => {
    expect(releaseNotes({ commits: [], image, compareUrl: undefined })).toBe(`Image: \`${image}\``)
  })

  test('keep the image when there are more commits than a release can hold', () => {
    const list = commits(...Array.from({ length: 3_000 }, () => `feat: ${'x'.repeat(60)}`))
    const notes = releaseNotes({ commits: list, image, compareUrl: undefined })
    expect(notes.length).toBeLessThanOrEqual(125_000)
    expect(notes.endsWith(`Image: \`${image}\``)).toBe(true)
    expect(notes).toContain('(More changes than a release can hold.)')
  })
})

test('the same record gives the same bytes', () => {
  const record = {
    schemaVersion: 1,
    repository: 'o/r',
    commit: 'c',
    image,
    tags: [],
    builtAt: 'b',
    buildUrl: 'u',
  } as const
  const asset = recordAsset(record, '1.4.0')
  expect(JSON.parse(new TextDecoder().decode(asset.bytes))).toEqual({ ...record, version: '1.4.0' })
  expect(recordAsset(record, '1.4.0').bytes).toEqual(asset.bytes)
})
