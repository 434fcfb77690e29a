import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { ReadyRelease } from '../../../src/actions/tag-release/ready-release.ts'
import { completeRelease } from '../../../src/operations/publish/complete-release.ts'
import type { ForgeRelease } from '../../../src/ports/forge/releases.ts'
import { fakeControl } from '../../fakes/control.ts'
import { fakeForge, releaseOf } from '../../fakes/forge.ts'
import { inputsOf, readyOf, releaseFacts } from './samples.ts'

const extra = { name: 'a.tar', bytes: new Uint8Array([1, 2, 3]) }

/** 1.1.0 with a file besides its record. */
function planned(changes: Partial<ReadyRelease> = {}) {
  const release = readyOf(inputsOf(), releaseFacts(inputsOf()))
  return { ...release, assets: [...release.assets, extra], ...changes, notes: 'Notes.' }
}
const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
const thereAs = ({ name, bytes }: { name: string; bytes: Uint8Array }, changes: object = {}) => ({
  name,
  size: bytes.length,
  digest: sha256(bytes),
  ...changes,
})
const all = () => planned().assets.map((asset) => thereAs(asset))
const [record = extra] = planned().assets

async function complete(found: ForgeRelease | undefined, others: readonly ForgeRelease[] = []) {
  const { state, forge } = fakeForge({}, others)
  const { emit, events } = fakeControl()
  const { release, wrote } = await completeRelease(planned({ found }), { forge, emit })
  return { release, wrote, events, ...state }
}
const uploads = ['upload slipway-release.json to 1.1.0', 'upload a.tar to 1.1.0']

describe('the release and its files', () => {
  test('is drafted with the tag as title; JSON is named as such', async () => {
    const { writes, wrote, drafts, assets } = await complete(undefined)
    expect({ writes, wrote }).toEqual({ writes: ['draft 1.1.0', ...uploads], wrote: true })
    expect(drafts).toEqual([{ tag: '1.1.0', title: '1.1.0', notes: 'Notes.', prerelease: false }])
    expect(assets.map(({ contentType }) => contentType)).toEqual([
      'application/json',
      'application/octet-stream',
    ])
  })

  test('of two runs that draft at once the older draft is kept, and what was published before any', async () => {
    const older = releaseOf('1.1.0', { id: 0, draft: true, notes: 'Of the other.' })
    const both = async (other: ForgeRelease) => {
      const made = releaseOf('1.1.0', { id: 1, draft: true })
      const { state, forge } = fakeForge({ recentReleases: async () => [made, other] })
      const { release } = await completeRelease(planned(), { forge, emit: fakeControl().emit })
      return { release, writes: state.writes }
    }
    expect(await both(older)).toMatchObject({
      release: { id: 0 },
      writes: ['draft 1.1.0', 'delete 1.1.0', ...uploads],
    })
    expect(await both({ ...older, id: 5 })).toMatchObject({
      release: { id: 1 },
      writes: ['draft 1.1.0', ...uploads],
    })
    expect(await both({ ...older, id: 5, draft: false })).toMatchObject({ release: { id: 5, draft: false } })
  })

  test.each([
    ['complete', all(), []],
    ['as an older server tells it', all().map((asset) => ({ ...asset, digest: undefined })), []],
    [
      'with other bytes',
      [thereAs(record), thereAs(extra, { digest: sha256(new Uint8Array([9])) })],
      uploads.slice(1),
    ],
    ['of another size', [thereAs(record), thereAs(extra, { size: 2, digest: undefined })], uploads.slice(1)],
    ['without one file', [thereAs(record)], uploads.slice(1)],
  ])('a draft %s gets what it lacks', async (_name, assets, writes) => {
    const found = await complete(releaseOf('1.1.0', { draft: true, notes: 'By hand.', assets }))
    expect(found).toMatchObject({
      writes: [...writes, 'update 1.1.0'],
      drafts: [{ title: '1.1.0', notes: 'By hand.', prerelease: false }],
      wrote: true,
    })
  })

  test.each([
    [
      'whose record is of another commit',
      { notes: 'By hand.', assets: [thereAs(record, { digest: 'sha256:0' })] },
    ],
    ['without text', { notes: ' \n', assets: all() }],
  ])('a draft %s is written anew', async (_name, changes) => {
    const { writes, release } = await complete(releaseOf('1.1.0', { draft: true, ...changes }))
    expect(writes.at(-1)).toBe('update 1.1.0')
    expect(release).toMatchObject({ notes: 'Notes.', prerelease: false })
  })

  test('a draft of the other kind becomes of this one, and keeps its text', async () => {
    const found = releaseOf('1.1.0', { draft: true, notes: 'By hand.', assets: all(), prerelease: true })
    expect((await complete(found)).release).toMatchObject({ notes: 'By hand.', prerelease: false })
  })

  test.each([
    ['complete', { assets: all() }, [], false],
    ['without a file', { assets: [thereAs(record)] }, uploads.slice(1), true],
    ['with another file of that name', { assets: [thereAs(record), thereAs(extra, { size: 9 })] }, [], false],
    ['immutable, without a file', { assets: [thereAs(record)], immutable: true }, [], false],
    ['without text, of the other kind', { assets: all(), notes: '', prerelease: true }, [], false],
  ])('a published one %s', async (_name, changes, writes, wrote) =>
    expect(await complete(releaseOf('1.1.0', changes))).toMatchObject({ writes, wrote }),
  )

  test('an immutable one without a file is warned of, naming it', async () => {
    const found = releaseOf('1.1.0', { assets: [thereAs(record)], immutable: true })
    expect((await complete(found)).events).toEqual([
      {
        type: 'note',
        level: 'warning',
        message: expect.stringMatching(/1\.1\.0 was published without a\.tar,/),
      },
    ])
    expect((await complete({ ...found, assets: all() })).events).toEqual([])
  })
})
