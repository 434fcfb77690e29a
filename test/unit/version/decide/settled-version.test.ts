import { describe, expect, test } from '@jest/globals'
import { settledVersion } from '../../../../src/version/decide/settled-version.ts'
import type { VersionLine } from '../../../../src/version/version-line.ts'
import type { VersionTag } from '../../../../src/version/version-tags.ts'
import { sha } from '../history.ts'
import { inputsOf, settingsOf } from '../../tag-release/samples.ts'
import { tags } from './samples.ts'

interface Known {
  readonly given?: Readonly<Record<string, string>>
  readonly ref?: string
  readonly all?: readonly VersionTag[]
  readonly file?: string
  readonly channel?: string
  readonly line?: VersionLine
}

/** Of commit 1. */
function settle({ given = {}, ref = 'refs/heads/main', all = [], file, channel, line }: Known) {
  const inputs = inputsOf(given)
  const pull = { number: 7, headCommit: sha('1'), base: 'main', fork: false }
  const { rules } = settingsOf(inputs, inputs.mode === 'preview' ? { ref, pull } : { ref })
  const read = file === undefined ? undefined : { version: file, where: { file: 'api/VERSION', line: 1 } }
  return settledVersion(rules, { commit: sha('1'), tags: all, file: read, channel, line })
}

const here = tags(['2.0.0', '2'], ['1.4.0', '1'], ['1.4.0-rc.2', '1'], ['1.4.0-beta.1', '1'])
const elsewhere = tags(['1.4.0', '2'])
const taken = expect.objectContaining({
  code: 'tag-exists',
  message: `the tag 1.4.0 is on commit ${sha('2')}, this release is of commit ${sha('1')}`,
})

describe('a version that was asked for', () => {
  const given = { version: '1.4.0' }
  const asked = { version: '1.4.0', from: 'that was asked for' }

  test('is new without its tag', () =>
    expect(settle({ given })).toEqual({ ...asked, existing: undefined, again: false }))

  test('is an earlier run when the tag is on this commit', () =>
    expect(settle({ given, all: here })).toEqual({ ...asked, existing: here[1], again: true }))

  test('in both forms: the tag of this commit is the one', () => {
    const both = tags(['1.4.0', '2'], ['v1.4.0', '1'])
    expect(settle({ given, all: both })?.existing).toEqual(both[1])
  })

  test('is refused when the tag is on another, whatever writes', () => {
    for (const mode of ['release', 'plan'])
      expect(() => settle({ given: { ...given, mode }, all: elsewhere })).toThrow(taken)
  })

  test('mode check compares, and refuses nothing', () =>
    expect(settle({ given: { ...given, mode: 'check' }, all: elsewhere })?.version).toBe('1.4.0'))
})

describe('a version in a file', () => {
  const given = { 'version-source': 'api/VERSION' }

  test.each(['release', 'plan'])('is the version in mode %s', (mode) =>
    expect(settle({ given: { ...given, mode }, file: '1.4.0' })).toEqual({
      version: '1.4.0',
      existing: undefined,
      from: 'in api/VERSION',
      again: false,
    }),
  )

  test.each(['check', 'preview'])('does not decide in mode %s: the commits do', (mode) =>
    expect(settle({ given: { ...given, mode }, file: '1.4.0' })).toBeUndefined(),
  )

  test('on another commit is refused', () =>
    expect(() => settle({ given, file: '1.4.0', all: elsewhere })).toThrow(taken))
})

describe('a pushed tag', () => {
  test('is there already, and yet judged like a new version', () =>
    expect(settle({ ref: 'refs/tags/1.4.0', all: here })).toEqual({
      version: '1.4.0',
      existing: here[1],
      from: 'of the pushed tag',
      again: false,
    }))

  test('need not be in the listing yet', () =>
    expect(settle({ ref: 'refs/tags/v1.5.0', all: here })).toMatchObject({
      version: '1.5.0',
      existing: { name: 'v1.5.0', commit: sha('1') },
    }))

  test('that was moved meanwhile is refused', () =>
    expect(() => settle({ ref: 'refs/tags/1.4.0', all: elsewhere })).toThrow(taken))

  test.each(['v2', 'nightly', 'other-1.4.0'])('%s is no version of this form', (name) =>
    expect(() => settle({ ref: `refs/tags/${name}`, given: { component: 'parcel' } })).toThrow(
      expect.objectContaining({
        code: 'version-invalid',
        message: expect.stringContaining(`'${name}'`),
        remedy: expect.stringContaining('1.4.0'),
      }),
    ),
  )
})

describe('a tag on the commit from an earlier run', () => {
  test.each([
    ['the stable one', {}, '1.4.0'],
    ['of its channel', { channel: 'rc' }, '1.4.0-rc.2'],
    ['of its channel', { channel: 'beta' }, '1.4.0-beta.1'],
  ])('%s: %j', (_name, known, version) =>
    expect(settle({ all: here, ...known })).toEqual({
      version,
      existing: here.find((tag) => tag.version === version),
      from: 'on this commit',
      again: true,
    }),
  )

  test.each([
    ['of another channel', { channel: 'alpha' }],
    ['whose channel only begins like it', { channel: 'b' }],
    ['of another line', { line: { major: 2, minor: undefined, name: '2.x' } }],
  ])('none %s', (_name, known) => expect(settle({ all: here, ...known })).toBeUndefined())

  test('a pre-release alone is no stable release', () =>
    expect(settle({ all: tags(['1.4.0-rc.2', '1']) })).toBeUndefined())
})
