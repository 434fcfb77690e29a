import { describe, expect, test } from '@jest/globals'
import { fc } from '../../property.ts'
import { floatingTags, unknownVersions } from '../../../src/release/floating-tags.ts'
import { compareVersions } from '../../../src/version/next-version.ts'

const tagsOf = (
  version: string,
  tagged: readonly string[],
  images: readonly string[],
): Record<string, string> =>
  Object.fromEntries(floatingTags(version, { tagged, images }).map((found) => [found.tag, found.version]))

describe('floating tags', () => {
  test.each<[string, string, string[], string[], Record<string, string>]>([
    ['the first release', '1.0.0', [], [], { '1.0': '1.0.0', '1': '1.0.0', latest: '1.0.0' }],
    ['the highest of all', '1.4.0', ['1.3.9'], ['1.3.9'], { '1.4': '1.4.0', '1': '1.4.0', latest: '1.4.0' }],
    [
      'a backport',
      '1.3.5',
      ['1.3.4', '1.4.0', '2.0.0'],
      ['1.4.0', '2.0.0'],
      { '1.3': '1.3.5', '1': '1.4.0', latest: '2.0.0' },
    ],
    ['below 1.0.0', '0.4.0', ['0.3.0'], ['0.3.0'], { '0.4': '0.4.0', latest: '0.4.0' }],
    [
      'by precedence, not as text',
      '1.10.0',
      ['1.9.0'],
      ['1.9.0'],
      { '1.10': '1.10.0', '1': '1.10.0', latest: '1.10.0' },
    ],
    ['a pre-release', '2.0.0-rc.1', [], ['1.0.0'], {}],
    [
      'pre-releases are never the highest',
      '1.0.0',
      ['2.0.0-rc.1', '1.0.1-rc.1'],
      ['2.0.0-rc.1'],
      { '1.0': '1.0.0', '1': '1.0.0', latest: '1.0.0' },
    ],
    ['held by one that only the registry knows', '1.3.5', [], ['1.4.0'], { '1.3': '1.3.5' }],
    [
      'held by an old scheme of image tags',
      '1.4.0',
      ['1.3.0'],
      ['1.3.0', '2024.9.3', '2024.10.1'],
      { '1.4': '1.4.0', '1': '1.4.0' },
    ],
    [
      'not held by a lower one that only the registry knows',
      '1.3.5',
      ['1.4.0'],
      ['1.4.0', '1.3.9-rc.1', '1.3.4', '0.9.9'],
      { '1.3': '1.3.5', '1': '1.4.0', latest: '1.4.0' },
    ],
    [
      'the version itself has no git tag yet',
      '1.4.0',
      ['1.3.0'],
      ['1.3.0', '1.4.0'],
      { '1.4': '1.4.0', '1': '1.4.0', latest: '1.4.0' },
    ],
    [
      'a higher version without an image',
      '1.3.5',
      ['1.3.6', '1.4.0', '2.0.0'],
      ['2.0.0'],
      { latest: '2.0.0' },
    ],
    [
      'other names',
      '1.0.0',
      ['v9', '9', '9.9', '01.9.9', '9.9.9+x'],
      ['latest', 'sha-123', '9.9.9_x', '9'],
      { '1.0': '1.0.0', '1': '1.0.0', latest: '1.0.0' },
    ],
    [
      '1 is not the line of 10',
      '1.0.0',
      ['10.0.0'],
      ['10.0.0', '1.0.0'],
      { '1.0': '1.0.0', '1': '1.0.0', latest: '10.0.0' },
    ],
  ])('%s', (...[, version, tagged, images, expected]) =>
    expect(tagsOf(version, tagged, images)).toEqual(expected),
  )

  const part = fc.nat({ max: 3 })
  const version = fc
    .tuple(part, part, part, fc.constantFrom('', '', '', '-rc.1'))
    .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre}`)
  const versions = fc.array(version, { maxLength: 8 })

  test('never move to a lower version, whatever is added', () => {
    fc.assert(
      fc.property(version, versions, versions, version, (own, tagged, images, added) => {
        const before = tagsOf(own, tagged, images)
        const changes = [
          tagsOf(own, [...tagged, added], images),
          tagsOf(own, tagged, [...images, added]),
          tagsOf(added, [...tagged, own], [...images, own]),
        ]
        for (const after of changes)
          for (const [tag, now] of Object.entries(after))
            if (before[tag] !== undefined) expect(compareVersions(now, before[tag])).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 1_000 },
    )
  })

  test('name versions of their line that have an image and a git tag, and none that a higher one shadows', () => {
    fc.assert(
      fc.property(version, versions, versions, (own, tagged, images) => {
        for (const [tag, named] of Object.entries(tagsOf(own, tagged, images))) {
          expect(tag === 'latest' || named.startsWith(`${tag}.`)).toBe(true)
          expect([own, ...images]).toContain(named)
          expect([own, ...tagged]).toContain(named)
          const line = [own, ...tagged, ...images].filter(
            (other) => !other.includes('-') && (tag === 'latest' || other.startsWith(`${tag}.`)),
          )
          for (const other of line) expect(compareVersions(other, named)).toBeLessThanOrEqual(0)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('versions that only the registry knows', () => {
  test.each<[string, string[], string[], string[]]>([
    ['none', ['1.0.0'], ['1.0.0'], []],
    ['without an image', ['1.0.0', '2.0.0'], ['1.0.0'], []],
    [
      'lower and higher ones, by precedence',
      ['1.3.0'],
      ['1.10.0', '1.3.0', '1.9.0', '1.2.0'],
      ['1.2.0', '1.9.0', '1.10.0'],
    ],
    ['each once', [], ['1.0.0', '1.0.0'], ['1.0.0']],
    ['no pre-release', [], ['2.0.0-rc.1', '2024.10.1'], ['2024.10.1']],
    ['no other names', [], ['latest', '1', '1.4', 'v1.4.0', '01.4.0', '1.4.0_x', 'sha-123'], []],
  ])('%s', (...[, tagged, images, expected]) => expect(unknownVersions({ tagged, images })).toEqual(expected))
})
