import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { readTagReleaseFacts, type TagReleaseInputs } from '../../../src/actions/tag-release/facts.ts'
import { planTagRelease } from '../../../src/actions/tag-release/plan.ts'
import { runTagRelease } from '../../../src/actions/tag-release/run.ts'
import type { RunContext } from '../../../src/ports/context.ts'
import type { ReleaseRecord } from '../../../src/release/release-record.ts'
import type { RunEvent } from '../../../src/report/events.ts'
import { startForge } from '../../bed/github/index.ts'
import type { Forge as Emulator } from '../../bed/github/types.ts'
import { immediateClock } from '../immediate-clock.ts'
import { type EmulatedRepository, emulatedRepository } from './emulated-repository.ts'

jest.setTimeout(60_000)

let emulator: Emulator

beforeAll(async () => {
  emulator = await startForge()
})

afterAll(async () => await emulator?.close())

type Outcome = Awaited<ReturnType<typeof runTagRelease>>

const recordOf = ({ repository }: EmulatedRepository, commit: string): ReleaseRecord => ({
  schemaVersion: 1,
  repository,
  commit,
  image: `r.example/octo/parcel@sha256:${'a'.repeat(64)}`,
  tags: [],
  builtAt: '2026-01-02T03:04:05.000Z',
  buildUrl: 'https://github.example/octo/parcel/actions/runs/1',
})

/** Facts, plan and run of the action against the emulator, as run-action chains them. */
async function release(
  r: EmulatedRepository,
  commit: string,
  more: Partial<TagReleaseInputs> = {},
): Promise<{ outcome: Outcome; events: RunEvent[] }> {
  const context = { repository: r.repository, serverUrl: 'https://github.example' } as RunContext
  const inputs: TagReleaseInputs = {
    release: recordOf(r, commit),
    version: undefined,
    tagPrefix: undefined,
    initialVersion: '0.1.0',
    token: '',
    ...more,
  }
  const events: RunEvent[] = []
  const control = { emit: (event: RunEvent) => events.push(event), signal: new AbortController().signal }
  const base = { context, clock: immediateClock() } as unknown as Parameters<typeof readTagReleaseFacts>[1]
  const ports = { ...base, forge: await r.connect({ contents: 'write' }) }
  const facts = await readTagReleaseFacts(inputs, ports)
  return { outcome: await runTagRelease(planTagRelease(inputs, facts), ports, control), events }
}

/** What a run wrote. */
const writes = (r: EmulatedRepository, from = 0): string[] =>
  r
    .requests()
    .slice(from)
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.replace(/\?.*/, '').replace(/\d{2,}/g, 'N')}`)

describe('a release', () => {
  test('the first: initial version, bare tag, published last with the record as asset', async () => {
    await using r = await emulatedRepository(emulator)
    const [commit = ''] = r.commit('feat: one')
    const { outcome, events } = await release(r, commit)
    expect(outcome).toMatchObject({
      outcome: 'succeeded',
      reasonCode: 'released',
      outputs: {
        version: '0.1.0',
        tag: '0.1.0',
        'previous-tag': '',
        bump: 'minor',
        created: 'true',
        released: 'true',
      },
    })
    expect(JSON.parse(outcome.outputs.release)).toEqual({ ...recordOf(r, commit), version: '0.1.0' })
    expect(writes(r).at(-1)).toMatch(/^PATCH .*\/releases\//)
    const published = await (await r.connect()).release('0.1.0')
    expect(published).toMatchObject({ draft: false, assets: [{ name: 'slipway-release.json' }] })
    expect(events.find(({ type }) => type === 'table')).toMatchObject({
      rows: [[commit.slice(0, 7), 'feat: one', "type 'feat'", 'minor']],
    })
    expect(r.emulator.contractViolations.filter((line) => line.startsWith('request'))).toEqual([])
  })

  test('the next: from the commits since, in the form of the history', async () => {
    await using r = await emulatedRepository(emulator)
    const [first = ''] = r.commit('feat: one')
    r.git('tag', 'v1.2.3', first)
    const commit = r.commit('fix: two', 'feat(api): three', 'docs: four', 'strange words').at(-1) ?? ''
    const { outcome, events } = await release(r, commit)
    expect(outcome.outputs).toMatchObject({
      version: '1.3.0',
      tag: 'v1.3.0',
      'previous-tag': 'v1.2.3',
      bump: 'minor',
    })
    expect(outcome.outputs.notes).toContain('**api:** three')
    expect(outcome.outputs.notes).toContain(`https://github.example/${r.repository}/compare/v1.2.3...v1.3.0`)
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'note',
        level: 'warning',
        message: expect.stringContaining('strange words'),
      }),
    )
  })

  test('again: green, the same outputs, nothing written', async () => {
    await using r = await emulatedRepository(emulator)
    const [commit = ''] = r.commit('feat: one')
    const first = await release(r, commit)
    const before = r.requests().length
    const second = await release(r, commit)
    expect(second.outcome.reasonCode).toBe('already-released')
    expect(second.outcome.outputs).toEqual({ ...first.outcome.outputs, created: 'false' })
    expect(writes(r, before)).toEqual([])
  })

  test.each([
    ['the tag object', 'POST', /\/git\/tags$/, false],
    ['the ref', 'POST', /\/git\/refs$/, false],
    ['the draft', 'POST', /\/releases$/, false],
    ['the draft, made but not answered', 'POST', /\/releases$/, true],
    ['the upload', 'POST', /\/assets/, false],
    ['the publication', 'PATCH', /\/releases\/\d+$/, false],
  ])(
    'a run that ended at %s is completed by the next, with one tag, release and asset',
    async (_name, method, path, afterwards) => {
      await using r = await emulatedRepository(emulator)
      const [commit = ''] = r.commit('feat: one')
      const kind = { type: 'status', status: 422, body: { message: 'no' }, afterwards } as const
      r.emulator.addFaults({ method, path, times: 1, kind })
      await expect(release(r, commit)).rejects.toMatchObject({ code: 'forge-failed' })
      expect((await (await r.connect()).release('0.1.0'))?.draft ?? true).toBe(true)
      expect((await release(r, commit)).outcome.outputs).toMatchObject({ version: '0.1.0', released: 'true' })
      const forge = await r.connect()
      expect(await forge.tags('')).toEqual([{ name: '0.1.0', commit }])
      expect(await forge.release('0.1.0')).toMatchObject({
        draft: false,
        assets: [{ name: 'slipway-release.json' }],
      })
      expect(writes(r).filter((line) => line.startsWith('PATCH')).length).toBeLessThanOrEqual(2)
    },
  )

  test('only commits that ask for nothing: skipped, nothing written', async () => {
    await using r = await emulatedRepository(emulator)
    const [first = ''] = r.commit('feat: one')
    r.git('tag', '1.0.0', first)
    const commit = r.commit('docs: two').at(-1) ?? ''
    const { outcome } = await release(r, commit)
    expect(outcome).toMatchObject({
      outcome: 'skipped',
      reasonCode: 'nothing-to-release',
      outputs: { version: '', 'previous-tag': '1.0.0', bump: 'none' },
    })
    expect(writes(r)).toEqual([])
  })
})

describe('a version that is given', () => {
  test('is taken, also over 1.0.0 and as a pre-release', async () => {
    await using r = await emulatedRepository(emulator)
    const [first = ''] = r.commit('feat: one')
    expect((await release(r, first, { version: '1.0.0-rc.1' })).outcome.outputs).toMatchObject({
      tag: '1.0.0-rc.1',
    })
    expect((await release(r, first, { version: '1.0.0' })).outcome.outputs).toMatchObject({
      tag: '1.0.0',
      created: 'true',
    })
  })

  test.each([
    ['0.9.0', 'not-releasable', 'not above the last release 1.0.0'],
    ['1.0.0', 'tag-exists', 'the tag 1.0.0 is on commit'],
    ['v1.1.0', 'version-invalid', 'did you mean 1.1.0?'],
  ])('%s is refused as %s, and nothing is written', async (version, code, message) => {
    await using r = await emulatedRepository(emulator)
    const [first = ''] = r.commit('feat: one')
    r.git('tag', '1.0.0', first)
    const commit = r.commit('feat: two').at(-1) ?? ''
    await expect(release(r, commit, { version })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    })
    expect(writes(r)).toEqual([])
  })

  test('of a commit beside the last release is refused, naming both', async () => {
    await using r = await emulatedRepository(emulator)
    const [base = '', released = ''] = r.commit('feat: one', 'feat: two')
    r.git('tag', '1.0.0', released)
    await expect(release(r, base, { version: '1.1.0' })).rejects.toMatchObject({
      code: 'not-releasable',
      message: expect.stringMatching(new RegExp(`${base}.*${released}`)),
    })
    expect(writes(r)).toEqual([])
  })
})

test('a record of another repository is refused before any request', async () => {
  await using r = await emulatedRepository(emulator)
  const [commit = ''] = r.commit('feat: one')
  const input = { ...recordOf(r, commit), repository: 'octo/other' }
  await expect(release(r, commit, { release: input })).rejects.toMatchObject({ code: 'input-invalid' })
  expect(r.requests()).toEqual([])
})
