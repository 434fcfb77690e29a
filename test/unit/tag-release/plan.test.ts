import { describe, expect, test } from '@jest/globals'
import type { ReadyRelease, ReleaseTarget } from '../../../src/actions/tag-release/ready-release.ts'
import { breakingCommit, explained } from '../release/samples.ts'
import { sha } from '../version/history.ts'
import { releaseOf } from '../../fakes/forge.ts'
import {
  contextOf,
  decision,
  digest,
  image,
  inputsOf,
  type Known,
  planOf,
  pullOf,
  readyOf,
  releaseFacts,
  settingsOf,
  tagged,
  versionFacts,
} from './samples.ts'

type Given = Readonly<Record<string, string>>

const plannedWith = (given: Given = {}, changes: Partial<Known> = {}) => {
  const inputs = inputsOf(given)
  return planOf(inputs, releaseFacts(inputs, changes))
}
const held = (reasonCode: 'nothing-to-release' | 'release-skipped') =>
  decision({ version: undefined, bump: 'none', hold: { reasonCode, headline: 'Because.' } })
const { target: usual } = releaseFacts(inputsOf())

/** The release that is planned; anything else fails the test. */
function planned(target: Partial<ReleaseTarget> = {}, changes: Partial<Known> = {}): ReadyRelease {
  return readyOf(inputsOf(), releaseFacts(inputsOf(), { target: { ...usual, ...target }, ...changes }))
}

describe('what is to be done', () => {
  test.each([
    ['release', 'release'],
    ['plan', 'show'],
  ])('mode %s: %s', (mode, kind) => expect(plannedWith({ mode }).kind).toBe(kind))

  test.each(['release', 'plan'])('mode %s holds without a version', (mode) =>
    expect(plannedWith({ mode }, { decision: held('nothing-to-release') })).toMatchObject({
      kind: 'hold',
      hold: { reasonCode: 'nothing-to-release', headline: 'Because.' },
    }),
  )

  const check = { mode: 'check', 'version-source': 'VERSION' }
  const file = { version: '1.0.0', where: { file: 'VERSION', line: 1 } }
  const version = versionFacts(['feat: one'], { file })
  test('mode check compares also when nothing is to be released, but not a commit that is skipped', () => {
    expect(plannedWith(check, { version, decision: held('nothing-to-release') }).kind).toBe('check')
    expect(plannedWith(check, { version, decision: held('release-skipped') })).toMatchObject({
      kind: 'hold',
      hold: { reasonCode: 'release-skipped' },
    })
  })

  test.each([
    ['pull_request', true, true],
    ['pull_request', false, false],
    ['pull_request_target', true, false],
  ])('mode preview on %s, from a fork: %s; only reading: %s', (event, fork, readOnly) => {
    const pull = { number: 7, headCommit: sha('1'), base: 'main', fork }
    const context = contextOf({ event, pull })
    const changes = [explained(1), breakingCommit(2, 'no door')]
    const told = decision({ commits: changes, because: explained(1) })
    const settings = { ...settingsOf(inputsOf()), mode: 'preview' } as const
    const facts = { context, settings, pull: pullOf(), decision: told }
    expect(planOf(inputsOf(), releaseFacts(inputsOf(), facts))).toMatchObject({
      kind: 'preview',
      pull: { number: 7 },
      fork: readOnly,
      notes: expect.stringMatching(/`1\.1\.0`\*\* \(minor, after `1\.0\.0`\), because of 1111111[^]*no door/),
    })
  })
})

describe('a planned release', () => {
  test('record with the version as first asset, then the files', () => {
    const extra = { name: 'a.tar', bytes: new Uint8Array([1]) }
    const { record, assets } = planned({ assets: [extra] })
    expect(record).toEqual({ ...usual.record, version: '1.1.0' })
    expect(assets.map(({ name }) => name)).toEqual(['slipway-release.json', 'a.tar'])
    expect(JSON.parse(new TextDecoder().decode(assets[0]?.bytes))).toEqual(record)
  })

  test.each([
    ['1.1.0', false],
    ['1.1.0-rc.1', true],
  ])('%s: pre-release %s', (version, prerelease) =>
    expect(planned({}, { decision: decision({ version }) })).toMatchObject({ version, prerelease }),
  )

  test.each([
    ['computed', undefined, { tagged: false, chosen: false }],
    ['chosen', { existing: undefined, again: false }, { tagged: false, chosen: true }],
    ['again', { existing: tagged('1.1.0', '1'), again: true }, { tagged: true, chosen: false }],
    ['pushed', { existing: tagged('1.1.0', '1'), again: false }, { tagged: true, chosen: true }],
    ['on another commit', { existing: tagged('1.1.0', '2'), again: true }, { tagged: false, chosen: false }],
  ])('%s', (from, settled, expected) => {
    const version = settled === undefined ? undefined : { version: '1.1.0', from, ...settled }
    expect(planned({}, { version: versionFacts(['feat: one'], { settled: version }) })).toMatchObject(
      expected,
    )
  })

  test('the versions that have a tag', () => {
    const tags = [tagged('1.0.0', '0')]
    expect(planned({}, { version: versionFacts(['feat: one'], { tags }) }).versions).toEqual(tags)
  })

  test('what was found there, and the address of all changes', () => {
    const release = releaseOf('v1.1.0')
    const version = versionFacts(['feat: one'], { tags: [tagged('v1.0.0', '0')] })
    expect(planned({ found: release }, { version })).toMatchObject({
      tag: 'v1.1.0',
      found: release,
      compareUrl: 'https://github.example/octo/parcel/compare/1.0.0...v1.1.0',
    })
    expect(planned({}, { decision: decision({ previous: undefined }) }).compareUrl).toBeUndefined()
  })

  test.each([
    [tagged('v1.0.0', '0'), 'v1.0.0'],
    [undefined, ''],
  ])('previous-tag of %j', (previous, name) =>
    expect(planOf(inputsOf(), releaseFacts(inputsOf(), { decision: decision({ previous }) }))).toMatchObject({
      previousTag: name,
      commit: sha('1'),
    }),
  )
})

describe('its notes', () => {
  const changes = [explained(1), breakingCommit(2, 'no door')]
  const told = decision({ commits: [...changes, explained(3)], changes })
  const notesOf = (notes: ReleaseTarget['notes']) => planned({ notes }, { decision: told }).notes

  test('from the commits since: breaking ones, others, image and address', () => {
    const notes = notesOf({ kind: 'commits' })
    expect(notes).toMatch(/Breaking changes[^]*no door[^]*Features[^]*change 1/)
    expect(notes).toContain(`https://github.example/octo/parcel/commit/${'1'.repeat(40)}`)
    expect(notes).toContain(`${image}@${digest}`)
    expect(notes).toContain('compare/1.0.0...1.1.0')
    expect(notes).not.toContain('change 3')
  })

  test('from GitHub they are asked for when the release is made', () =>
    expect(notesOf({ kind: 'github' })).toBeUndefined())

  test('a text stays as it is', () =>
    expect(notesOf({ kind: 'text', text: 'As {{it}} is.\r\n' })).toBe('As {{it}} is.\r\n'))

  test('every placeholder of a template', () => {
    const names = ['version', 'tag', 'previous-tag', 'commit', 'image', 'compare-url', 'breaking', 'changes']
    const text = names.map((name) => `${name}={{${name}}}`).join('\n')
    const notes = notesOf({ kind: 'template', path: 'N.md', text }) ?? ''
    expect(notes.split('\n').slice(0, 6)).toEqual([
      'version=1.1.0',
      'tag=1.1.0',
      'previous-tag=1.0.0',
      `commit=${sha('1')}`,
      `image=${image}@${digest}`,
      'compare-url=https://github.example/octo/parcel/compare/1.0.0...1.1.0',
    ])
    expect(notes).toMatch(/breaking=## .*Breaking changes[^]*no door[^]*changes=## Features[^]*change 1/)
    expect(notes.slice(notes.indexOf('changes='))).not.toContain('no door')
  })

  test('a template of the first release has nothing before it', () => {
    const notes = { kind: 'template', path: 'N.md', text: '[{{previous-tag}}][{{compare-url}}]' } as const
    expect(planned({ notes }, { decision: decision({ previous: undefined }) }).notes).toBe('[][]')
  })

  test('an unknown placeholder, at its line', () =>
    expect(() => notesOf({ kind: 'template', path: 'N.md', text: 'x\n{{verison}}' })).toThrow(
      expect.objectContaining({ code: 'config-invalid', where: { file: 'N.md', line: 2 } }),
    ))

  test.each([
    ['text', { kind: 'text', text: 'x\n'.repeat(70_000) }],
    ['template', { kind: 'template', path: 'N.md', text: 'x\n'.repeat(70_000) }],
  ] as const)('a %s over 125,000 characters is cut, with the address of all changes', (_name, notes) => {
    const text = notesOf(notes) ?? ''
    expect(text.length).toBeLessThanOrEqual(125_000)
    expect(text.trimEnd().endsWith('compare/1.0.0...1.1.0')).toBe(true)
  })
})
