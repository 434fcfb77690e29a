import { describe, expect, test } from '@jest/globals'
import { explained } from '../release/samples.ts'
import { sha } from '../version/history.ts'
import { empty, run } from './run-quietly.ts'
import { releaseOf } from '../../fakes/forge.ts'
import { decision, digest, image, inputsOf, releaseFacts, versionFacts } from './samples.ts'

const commits = [
  explained(1, {
    subject: 'feat(api): one',
    pull: 7,
    commit: { type: 'feat', scope: 'api', subject: 'one', breaking: false, breakingNotes: [] },
  }),
  explained(2, { subject: 'what', kind: 'unparsed', rule: 'no type', bump: 'none', commit: undefined }),
  explained(3, { subject: 'Merge', kind: 'left-out', rule: 'merge commit', bump: 'none', commit: undefined }),
]
const told = [
  {
    sha: '1'.repeat(40),
    subject: 'feat(api): one',
    type: 'feat',
    scope: 'api',
    rule: "type 'feat'",
    bump: 'minor',
    counted: true,
    pull: 7,
  },
  { sha: '2'.repeat(40), subject: 'what', rule: 'no type', bump: 'none', counted: false },
  { sha: '3'.repeat(40), subject: 'Merge', rule: 'merge commit', bump: 'none', counted: false },
]
describe('a run that holds', () => {
  test('is skipped for its reason, with all commits', async () => {
    const hold = { reasonCode: 'contained-in-release', headline: 'It is in 1.1.0.' } as const
    const changes = { decision: decision({ version: undefined, bump: 'none', hold, commits }) }
    const { outcome, events } = await run({ given: {}, changes })
    expect(events[0]).toMatchObject({ type: 'table', title: 'Commits' })
    expect(outcome).toEqual({
      reasonCode: 'contained-in-release',
      headline: 'It is in 1.1.0.',
      outputs: { ...empty, bump: 'none', commits: expect.any(String) },
      data: { previousTag: '1.0.0', bump: 'none', commits: expect.any(Array) },
    })
    expect(JSON.parse(outcome.outputs.commits)).toEqual(told)
    expect(outcome.data['commits']).toEqual(told)
  })
})

describe('mode check', () => {
  const given = { mode: 'check', 'version-source': 'VERSION' }
  const says = (version: string) => ({
    version: versionFacts([], { file: { version, where: { file: 'VERSION', line: 1 } } }),
  })

  test('a right file: its version alone, and no token is needed', async () => {
    const { outcome } = await run({ given, changes: says('1.1.0') })
    expect(outcome).toMatchObject({
      reasonCode: 'version-right',
      headline: expect.stringContaining('VERSION:1 says 1.1.0'),
      outputs: { ...empty, version: '1.1.0', bump: 'minor' },
      data: { version: '1.1.0' },
    })
  })

  test('a wrong one throws what the check found', async () =>
    await expect(run({ given, changes: says('1.0.1') })).rejects.toMatchObject({
      code: 'version-mismatch',
    }))
})

describe('mode plan', () => {
  const { target } = releaseFacts(inputsOf())
  const plan = async (found?: Partial<ReturnType<typeof releaseOf>>) => {
    const release = found && releaseOf('1.1.0', found)
    const extra = { name: 'a.tar', bytes: new Uint8Array(5) }
    return await run({
      given: { mode: 'plan' },
      changes: { target: { ...target, found: release, assets: [extra] } },
    })
  }

  test('answers as a release would, without having written', async () => {
    const { outcome } = await plan()
    expect(outcome).toMatchObject({
      reasonCode: 'plan-only',
      headline: `A release would be 1.1.0 of ${sha('1').slice(0, 12)}; nothing was written.`,
      outputs: {
        ...empty,
        version: '1.1.0',
        tag: '1.1.0',
        bump: 'minor',
        notes: expect.stringContaining(image),
        release: expect.any(String),
      },
      data: { version: '1.1.0', tag: '1.1.0', image: `${image}@${digest}`, previousTag: '1.0.0' },
    })
    expect(JSON.parse(outcome.outputs.release)).toMatchObject({ commit: sha('1'), version: '1.1.0' })
  })

  test.each([
    [undefined, 'to be drafted, then published', 'false', ''],
    [{ draft: true }, 'draft, to be published', 'false', releaseOf('1.1.0').url],
    [{ draft: false }, 'is published', 'true', releaseOf('1.1.0').url],
  ])('shows what is there: %j', async (found, state, published, url) => {
    const { outcome, events } = await plan(found)
    expect(outcome.outputs).toMatchObject({ released: published, 'release-url': url })
    expect(
      events.find((event) => event.type === 'table' && event.title === 'What a release writes'),
    ).toMatchObject({
      rows: [
        ['tag', '1.1.0', `on ${sha('1').slice(0, 12)}`],
        ['image tag', `${image}:1.1.0`, `on ${digest}`],
        ['release', '1.1.0', state],
        ['asset', 'slipway-release.json', expect.stringMatching(/^\d+ bytes$/)],
        ['asset', 'a.tar', '5 bytes'],
      ],
    })
  })

  test('the notes, line by line', async () => {
    const { outcome, events } = await plan()
    const lines = events.flatMap((event) => (event.type === 'tool-line' ? [event.line] : []))
    expect(lines).toEqual(outcome.outputs.notes.split('\n'))
    expect(lines.length).toBeGreaterThan(1)
  })
})
