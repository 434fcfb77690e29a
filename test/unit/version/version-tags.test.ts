import { describe, expect, test } from '@jest/globals'
import { fc } from '../../property.ts'
import { compareVersions } from '../../../src/version/next-version.ts'
import {
  almostVersions,
  hasMixedForms,
  isHighestStable,
  type TagForm,
  tagForm,
  tagName,
  versionTags,
} from '../../../src/version/version-tags.ts'

const tags = (...names: string[]): { name: string; commit: string }[] =>
  names.map((name, index) => ({ name, commit: `c${index}` }))
const asFound: TagForm = { component: '', prefix: undefined }
const found = (form: TagForm, ...names: string[]) => versionTags(tags(...names), form)
const namesOf = (form: TagForm, ...names: string[]) => found(form, ...names).map(({ name }) => name)

describe('the form of tags', () => {
  test.each([
    [
      { component: undefined, separator: '-', prefix: undefined },
      { component: '', prefix: undefined },
    ],
    [
      { component: undefined, separator: '/', prefix: 'v' },
      { component: '', prefix: 'v' },
    ],
    [
      { component: 'parcel', separator: '-', prefix: undefined },
      { component: 'parcel-', prefix: undefined },
    ],
    [
      { component: 'a/b', separator: '@', prefix: 'none' },
      { component: 'a/b@', prefix: '' },
    ],
    [
      { component: undefined, separator: '-', prefix: 'release-' },
      { component: '', prefix: 'release-' },
    ],
  ])('%p', (inputs, form) => expect(tagForm(inputs)).toEqual(form))
})

describe('tags that are versions', () => {
  test('highest first by precedence, not by text or date; others are left out', () => {
    const names = [
      '1.9.0',
      '1.10.0',
      '1.10.0-rc.2',
      '1.10.0-rc.10',
      'v2',
      '1.2',
      'nightly',
      '2.0.0+x',
      '1.02.3',
    ]
    expect(namesOf(asFound, ...names)).toEqual(['1.10.0', '1.10.0-rc.10', '1.10.0-rc.2', '1.9.0'])
  })

  test('name, version and commit are kept', () => {
    expect(found(asFound, 'v1.0.0')).toEqual([{ name: 'v1.0.0', version: '1.0.0', commit: 'c0' }])
  })

  test.each([undefined, '', 'v'])('a mixed history is read in both forms, with prefix %p too', (prefix) => {
    const names = ['v1.0.0', '1.1.0', 'v1.2.0', 'V1.3.0', 'vv1.4.0', 'release-1.5.0']
    expect(namesOf({ component: '', prefix }, ...names)).toEqual(['v1.2.0', '1.1.0', 'v1.0.0'])
  })

  test('the same version twice: the shorter name first', () => {
    expect(namesOf(asFound, 'v1.0.0', '1.0.0')).toEqual(['1.0.0', 'v1.0.0'])
  })

  test('another prefix is the only form', () => {
    const form = { component: '', prefix: 'release-' }
    expect(namesOf(form, 'release-1.0.0', 'release-v1.1.0', '1.2.0', 'v1.3.0')).toEqual(['release-1.0.0'])
  })

  test('a component has a history of its own, in both forms', () => {
    const form = { component: 'api-', prefix: undefined }
    const names = ['api-v1.0.0', 'api-1.1.0', 'api-web-8.0.0', 'web-v9.0.0', '5.0.0', 'my-api-7.0.0']
    expect(namesOf(form, ...names)).toEqual(['api-1.1.0', 'api-v1.0.0'])
    expect(namesOf(asFound, ...names)).toEqual(['5.0.0'])
  })

  test.each([
    ['/', 'api/1.0.0'],
    ['@', 'api@1.0.0'],
  ])('separator %s', (separator, name) => {
    expect(namesOf(tagForm({ component: 'api', separator, prefix: undefined }), name)).toEqual([name])
  })
})

describe('the tag of a version', () => {
  test.each([
    ['no history: bare', asFound, [], '1.4.0'],
    ['as the highest has it', asFound, ['1.3.0', 'v1.2.0'], '1.4.0'],
    ['as the highest has it', asFound, ['1.2.0', 'v1.3.0'], 'v1.4.0'],
    ['as a pre-release has it', asFound, ['1.2.0', 'v1.4.0-rc.1'], 'v1.4.0'],
    ['the highest in both forms', asFound, ['v1.3.0', '1.3.0'], '1.4.0'],
    ['a prefix wins', { component: '', prefix: 'v' }, ['1.3.0'], 'v1.4.0'],
    ['none wins', { component: '', prefix: '' }, ['v1.3.0'], '1.4.0'],
    ['a component', { component: 'api@', prefix: undefined }, [], 'api@1.4.0'],
    [
      'a component as it has it',
      { component: 'api-', prefix: undefined },
      ['1.3.0', 'api-v1.0.0'],
      'api-v1.4.0',
    ],
    ['a component and a prefix', { component: 'api-', prefix: 'v' }, ['api-1.0.0'], 'api-v1.4.0'],
  ])('%s: %p after %p: %s', (...[, form, history, name]) => {
    expect(tagName('1.4.0', form, found(form, ...history))).toBe(name)
  })

  test('is read back as this version, and sorted by it', () => {
    const number = fc.nat({ max: 20 })
    const version = fc
      .tuple(number, number, number, fc.constantFrom('', '-rc.1', '-rc.10', '-v', '-x-1.y'))
      .map(([major, minor, patch, tail]) => `${major}.${minor}.${patch}${tail}`)
    const form = fc.record({
      component: fc.constantFrom('', 'api-', 'api/', '@acme/api@', 'v-', '1-'),
      prefix: fc.constantFrom(undefined, '', 'v', 'release-'),
    })
    fc.assert(
      fc.property(fc.uniqueArray(version), form, fc.boolean(), (versions, asked, withV) => {
        const history =
          asked.prefix === 'release-' || !withV ? [] : found(asked, `${asked.component}v0.0.0-0`)
        const names = versions.map((each) => tagName(each, asked, history))
        const read = found(asked, ...names)
        expect(read.map((tag) => tag.version).sort()).toEqual(versions.toSorted())
        expect(read.every((tag) => tagName(tag.version, asked, history) === tag.name)).toBe(true)
        expect(read.map((tag) => tag.version)).toEqual(versions.toSorted(compareVersions).reverse())
        expect(almostVersions(tags(...names), asked)).toEqual([])
      }),
    )
  })
})

describe('names that only look like a version', () => {
  test.each(['v1.2', '1', 'v1', '1.2.3+build', '1.02.3', '1.2.3.4', '1.4.0rc1', 'v1.2.3-', '1.2-rc.1'])(
    '%s',
    (name) => {
      expect(almostVersions(tags('1.0.0', name), asFound)).toEqual([name])
    },
  )

  test.each([
    '1.0.0',
    'v1.0.0-rc.1',
    'nightly',
    'v',
    'version-1',
    '2024-01-01',
    '1.x',
    'api-1.2',
    'a1.2',
    '',
  ])('%p does not, or is one', (name) => expect(almostVersions(tags(name), asFound)).toEqual([]))

  test('of this form only', () => {
    const names = tags('api-1.2', 'api-v1', '1.2', 'web-1.2')
    expect(almostVersions(names, { component: 'api-', prefix: undefined })).toEqual(['api-1.2', 'api-v1'])
    expect(almostVersions(tags('release-1.2', '1.2'), { component: '', prefix: 'release-' })).toEqual([
      'release-1.2',
    ])
  })
})

test.each([
  [['1.0.0', 'v1.1.0'], true],
  [['1.0.0', '1.1.0'], false],
  [['v1.0.0', 'v1.1.0'], false],
  [[], false],
])('%p is mixed: %p', (names, mixed) => {
  expect(hasMixedForms(found(asFound, ...names), asFound)).toBe(mixed)
  const form = { component: 'api-', prefix: undefined }
  expect(hasMixedForms(found(form, ...names.map((name) => `api-${name}`)), form)).toBe(mixed)
})

test.each([
  ['1.0.1', ['1.0.0', '2.0.0-rc.1'], true],
  ['1.0.0', ['1.0.0'], true],
  ['1.0.0', [], true],
  ['1.9.0', ['1.10.0'], false],
  ['2.0.0-rc.2', ['1.0.0'], false],
  ['1.0.1', ['1.0.0', 'latest', 'sha-123'], true],
  ['no version', [], false],
])('%s is the highest stable one beside %p: %p', (version, versions, highest) => {
  expect(isHighestStable(version, versions)).toBe(highest)
})
