import { describe, expect, test } from '@jest/globals'
import { requireForge } from '../../../src/actions/tag-release/ports.ts'
import { forgeWith } from '../../fakes/forge.ts'
import { inputsOf, settingsOf } from './samples.ts'

type Given = Readonly<Record<string, string>>

const main = 'refs/heads/main'
const pull = { number: 7, headCommit: 'a'.repeat(40), base: 'main', fork: false }

describe('where the version comes from', () => {
  const sources: readonly (readonly [Given, string, unknown])[] = [
    [{}, main, { kind: 'commits' }],
    [{}, 'refs/tags/parcel/1.4.0', { kind: 'tag', tag: 'parcel/1.4.0' }],
    [{ 'version-source': 'tag' }, 'refs/tags/1.4.0', { kind: 'tag', tag: '1.4.0' }],
    [{ 'version-source': 'commits' }, 'refs/tags/1.4.0', { kind: 'commits' }],
    [{ 'version-source': 'VERSION' }, 'refs/tags/1.4.0', { kind: 'file', path: 'VERSION' }],
    [{ 'version-source': '././api/Cargo.toml' }, main, { kind: 'file', path: 'api/Cargo.toml' }],
    [{ 'version-source': 'a..b/..c/VERSION' }, main, { kind: 'file', path: 'a..b/..c/VERSION' }],
    [{ version: '1.4.0' }, 'refs/tags/9.9.9', { kind: 'asked', version: '1.4.0' }],
    [{ version: '1.4.0', 'version-source': 'VERSION' }, main, { kind: 'asked', version: '1.4.0' }],
  ]
  test.each(sources)('%j in a run of %s', (given, ref, source) =>
    expect(settingsOf(inputsOf(given), { ref }).rules.origin).toEqual(source),
  )

  test.each([
    ['tag', /`tag` needs a run of a pushed tag, this one is of refs\/heads\/main/],
    ['pom.xml', /must be commits, tag, or the path .* got 'pom\.xml'/],
    ['/srv/VERSION', /got '\/srv\/VERSION'/],
    ['../VERSION', /got/],
    ['api/../../VERSION', /got/],
    ['api/../VERSION', /got/],
  ])('%s in a run of a branch is refused', (source, message) =>
    expect(() => settingsOf(inputsOf({ 'version-source': source }))).toThrow(
      expect.objectContaining({
        code: 'input-invalid',
        message: expect.stringMatching(new RegExp(`^input 'version-source'.*${message.source}`)),
      }),
    ),
  )

  test.each(['version', 'initial-version'])('%s has to be a version', (name) =>
    expect(() => settingsOf(inputsOf({ [name]: '1.4' }))).toThrow(
      expect.objectContaining({ code: 'version-invalid', message: expect.stringContaining(`'${name}'`) }),
    ),
  )
})

describe('inputs that need each other', () => {
  const refused: readonly (readonly [Given, RegExp])[] = [
    [{ mode: 'preview' }, /'mode': `preview` needs .* this one is of push/],
    [{ notes: 'file' }, /'notes-file': is required by `notes: file`/],
    [{ notes: 'template' }, /'notes-file': is required by `notes: template`/],
    [{ history: 'clone' }, /'history'/],
    [{ image: '' }, /'release': mode `release` needs/],
    [{ image: '', mode: 'plan' }, /'release': mode `plan` needs/],
    [{ prerelease: '1' }, /'prerelease'.* got '1'/],
    [{ prerelease: 'rc.1' }, /'prerelease'.* got 'rc\.1'/],
  ]
  test.each(refused)('%j', (given, message) =>
    expect(() => settingsOf(inputsOf(given))).toThrow(
      expect.objectContaining({ code: 'input-invalid', message: expect.stringMatching(message) }),
    ),
  )

  test('a pull request is not released; what it would give may be planned', () => {
    expect(() => settingsOf(inputsOf(), { pull })).toThrow(
      expect.objectContaining({ code: 'input-invalid', message: expect.stringContaining("'mode'") }),
    )
    expect(() => settingsOf(inputsOf({ mode: 'plan' }), { pull })).not.toThrow()
  })

  const enough: readonly Given[] = [
    { notes: 'file', 'notes-file': 'NOTES.md' },
    { notes: 'template', 'notes-file': 'NOTES.md' },
    { history: 'clone', mode: 'check', image: '' },
    { history: 'clone', mode: 'plan' },
    { history: 'clone', mode: 'preview', image: '' },
    { mode: 'plan', image: '', release: '{}' },
    { image: '', release: '{}' },
    { prerelease: 'rc' },
  ]
  test.each(enough)('%j are enough', (given) =>
    expect(() => settingsOf(inputsOf(given), given['mode'] === 'preview' ? { pull } : {})).not.toThrow(),
  )
})

test('how commits are read, from which branches, and the form of the tags', () => {
  const given = {
    'commit-types': 'FEA=minor',
    'breaking-bump': 'minor',
    unparsable: 'patch',
    'bump-from': 'pr-labels',
    branches: 'main\nnext=beta',
    component: 'parcel',
    'component-separator': '@',
    'tag-prefix': 'v',
  }
  expect(settingsOf(inputsOf(given))).toEqual({
    mode: 'release',
    rules: {
      explain: {
        types: expect.objectContaining({ fea: 'minor', feat: 'minor' }),
        breakingBump: 'minor',
        unparsable: 'patch',
        by: 'pr-labels',
      },
      form: { component: 'parcel@', prefix: 'v' },
      origin: { kind: 'commits' },
      mayBeElsewhere: false,
      defaultBump: 'none',
      initialVersion: '0.1.0',
      skipMarkers: [],
    },
    branchRules: [
      { pattern: 'main', channel: undefined, line: undefined },
      { pattern: 'next', channel: 'beta', line: undefined },
    ],
  })
})

describe('the forge', () => {
  test('is there with a token', () => {
    const forge = forgeWith({})
    expect(requireForge({ forge }, 'tags')).toBe(forge)
  })

  test('without one the purpose is named, and which run needs none', () =>
    expect(() => requireForge({ forge: undefined }, 'mode `preview`')).toThrow(
      expect.objectContaining({
        code: 'input-invalid',
        message: "input 'token': is required for mode `preview`",
        remedy: expect.stringContaining('github.token'),
      }),
    ))
})
