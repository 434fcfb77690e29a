import { describe, expect, test } from '@jest/globals'
import { numbers } from '../../../src/adapters/github/pages.ts'
import type { NewRelease } from '../../../src/ports/forge/releases.ts'
import type { Fault } from '../../bed/github/types.ts'
import { onEmulator } from './emulated-repository.ts'

const repository = onEmulator()

const release: NewRelease = { tag: '1.0.0', title: '1.0.0', notes: 'notes', prerelease: false }
const bytes = new TextEncoder().encode('{"a":1}\n')
const digest = 'sha256:e346432021b04179518d9614f3560ccd71354a4ee101ddcb893d6959a9d6301c'
const asset = { name: 'slipway-release.json', contentType: 'application/json', bytes }

describe('several releases', () => {
  test('the newest are listed with their drafts, and a second draft can be taken away, twice too', async () => {
    await using r = await repository()
    r.commit('feat: one')
    const forge = await r.connect()
    expect(await forge.recentReleases()).toEqual([])
    const first = await forge.createDraft(release)
    const second = await forge.createDraft(release)
    expect((await forge.recentReleases()).map(({ id }) => id).sort()).toEqual([first.id, second.id].sort())
    await forge.deleteDraft(second)
    await forge.deleteDraft(second)
    expect(await forge.recentReleases()).toEqual([first])
  })

  test('one request is all that the listing takes', async () => {
    await using r = await repository()
    r.commit('feat: one')
    const forge = await r.connect()
    for (const number of numbers(1, 101)) await forge.createDraft({ ...release, tag: `1.0.${number}` })
    const before = r.requests().length
    expect(await forge.recentReleases()).toHaveLength(100)
    expect(r.requests().length - before).toBe(1)
  })
})

describe('a release', () => {
  test('goes from draft over asset to published, and is found in each state', async () => {
    await using r = await repository()
    const [commit = ''] = r.commit('feat: one')
    const forge = await r.connect()
    await forge.createTag({ name: '1.0.0', commit, message: 'm' })
    expect(await forge.release('1.0.0')).toBeUndefined()
    const draft = await forge.createDraft(release)
    expect(draft).toEqual({
      id: expect.any(Number),
      tag: '1.0.0',
      url: expect.stringContaining(r.repository),
      draft: true,
      prerelease: false,
      immutable: false,
      notes: 'notes',
      uploadUrl: expect.stringContaining('/assets'),
      assets: [],
    })
    expect(await forge.release('1.0.0')).toEqual(draft)
    await forge.uploadAsset(draft, asset)
    await forge.uploadAsset(draft, asset)
    const published = await forge.publish(draft, true)
    expect(published).toMatchObject({
      id: draft.id,
      draft: false,
      assets: [{ name: 'slipway-release.json', size: 8, digest }],
    })
    expect(await forge.release('1.0.0')).toEqual(published)
  })

  test('pre-release and immutable are told', async () => {
    await using r = await repository({ immutableReleases: true })
    r.commit('feat: one')
    const forge = await r.connect()
    const draft = await forge.createDraft({ ...release, tag: '1.0.0-rc.1', prerelease: true })
    expect(draft).toMatchObject({ prerelease: true, immutable: false })
    expect(await forge.publish(draft, false)).toMatchObject({ prerelease: true, immutable: true })
  })

  test('a draft among more releases than a page holds; of several the oldest', async () => {
    await using r = await repository()
    r.commit('feat: one')
    const forge = await r.connect()
    const first = await forge.createDraft(release)
    await forge.createDraft(release)
    for (const n of numbers(1, 110)) await forge.createDraft({ ...release, tag: `0.0.${n}` })
    expect(await forge.release('1.0.0')).toEqual(first)
  })

  test('one that is published between lookup and listing is preferred to a forgotten draft', async () => {
    await using r = await repository()
    r.commit('feat: one')
    const forge = await r.connect()
    await forge.createDraft(release)
    const published = await forge.publish(await forge.createDraft(release), true)
    r.emulator.addFaults({ path: /releases\/tags/, times: 1, kind: { type: 'status', status: 404 } })
    expect(await forge.release('1.0.0')).toEqual(published)
  })

  test('a draft of a moment ago that is not listed yet is not there', async () => {
    await using r = await repository()
    r.commit('feat: one')
    const forge = await r.connect()
    await forge.createDraft(release)
    r.emulator.addFaults({ path: /\/releases$/, times: 1, kind: { type: 'lag', forMs: 60_000 } })
    expect(await forge.release('1.0.0')).toBeUndefined()
    expect(await forge.release('1.0.0')).toBeDefined()
  })

  test('a draft gets title, notes and kind anew', async () => {
    await using r = await repository()
    r.commit('feat: one')
    const forge = await r.connect()
    const draft = await forge.createDraft(release)
    const changed = await forge.updateDraft(draft, { ...release, title: 'One', notes: '', prerelease: true })
    expect(changed).toEqual({ ...draft, notes: '', prerelease: true })
    expect(await r.ask('GET', `/releases/${draft.id}`)).toMatchObject({ name: 'One', body: '' })
  })

  test('that another run has published meanwhile stays published', async () => {
    await using r = await repository()
    r.commit('feat: one')
    const forge = await r.connect()
    const draft = await forge.createDraft(release)
    await forge.publish(draft, true)
    expect(await forge.updateDraft(draft, { ...release, notes: 'new' })).toMatchObject({
      draft: false,
      notes: 'new',
    })
  })
})

describe('rules that stop a release', () => {
  test('a burned name: tag-burned', async () => {
    await using r = await repository({ immutableReleases: true })
    r.commit('feat: one')
    const forge = await r.connect()
    const { id } = await forge.publish(await forge.createDraft(release), true)
    await r.ask('DELETE', `/releases/${id}`)
    await r.ask('DELETE', '/git/refs/tags/1.0.0')
    await expect(forge.createDraft(release)).rejects.toMatchObject({
      code: 'tag-burned',
      message: expect.stringContaining('does not make the release 1.0.0'),
    })
  })

  test('a ruleset at the publication: tag-denied', async () => {
    await using r = await repository()
    r.commit('feat: one')
    const forge = await r.connect()
    const draft = await forge.createDraft(release)
    await r.ask('POST', '/rulesets', {
      name: 'tags',
      target: 'tag',
      enforcement: 'active',
      conditions: { ref_name: { include: ['~ALL'], exclude: [] } },
      rules: [{ type: 'creation' }],
    })
    await expect(forge.publish(draft, true)).rejects.toMatchObject({
      code: 'tag-denied',
      message: expect.stringContaining('making the release 1.0.0'),
    })
  })

  test('any other refusal stays what it is', async () => {
    await using r = await repository()
    r.commit('feat: one')
    const forge = await r.connect()
    await expect(forge.createDraft({ ...release, tag: 'a..b' })).rejects.toMatchObject({
      code: 'forge-failed',
    })
    const reader = await r.connect({ contents: 'read' })
    await expect(reader.createDraft(release)).rejects.toMatchObject({ code: 'forge-auth-denied' })
  })
})

describe('an asset', () => {
  const broken: Fault = {
    method: 'POST',
    path: /assets/,
    times: 1,
    kind: { type: 'status', status: 502, afterwards: true },
  }

  test('of another content is replaced while the release is a draft', async () => {
    await using r = await repository()
    r.commit('feat: one')
    const forge = await r.connect()
    const draft = await forge.createDraft(release)
    await forge.uploadAsset(draft, asset)
    await forge.uploadAsset(draft, { ...asset, bytes: new TextEncoder().encode('{"a":22}\n') })
    expect((await forge.release('1.0.0'))?.assets).toMatchObject([{ name: asset.name, size: 9 }])
  })

  test('whose answer was lost is there once, also when the listing lags', async () => {
    await using r = await repository()
    r.commit('feat: one')
    const forge = await r.connect()
    const draft = await forge.createDraft(release)
    r.emulator.addFaults(broken, { path: /assets$/, times: 2, kind: { type: 'lag', forMs: 60_000 } })
    await forge.uploadAsset(draft, asset)
    expect((await forge.release('1.0.0'))?.assets).toMatchObject([{ name: asset.name, size: 8 }])
  })

  test('whose name GitHub stores otherwise is there once', async () => {
    await using r = await repository()
    r.commit('feat: one')
    const forge = await r.connect()
    const draft = await forge.createDraft(release)
    await forge.uploadAsset(draft, { ...asset, name: 'release notes (de).txt' })
    await forge.uploadAsset(draft, { ...asset, name: 'release notes (de).txt' })
    const names = (await forge.release('1.0.0'))?.assets.map(({ name }) => name)
    expect(names).toEqual([expect.stringMatching(/^release\.notes\.de\.+txt$/)])
  })

  test('is found beyond the first hundred', async () => {
    await using r = await repository()
    r.commit('feat: one')
    const forge = await r.connect()
    const draft = await forge.createDraft(release)
    for (const n of numbers(1, 101)) await forge.uploadAsset(draft, { ...asset, name: `${n}.json` })
    await forge.uploadAsset(draft, { ...asset, name: '101.json' })
    expect((await forge.release('1.0.0'))?.assets.length).toBe(101)
  })
})

describe('the latest release', () => {
  test('none, then the one that was marked last', async () => {
    await using r = await repository()
    r.commit('feat: one')
    const forge = await r.connect()
    expect(await forge.latestRelease()).toBeUndefined()
    const [one, two] = await Promise.all(
      ['1.0.0', '2.0.0'].map(async (tag) => await forge.createDraft({ ...release, tag })),
    )
    if (one === undefined || two === undefined) throw new Error('two drafts were made')
    await forge.publish(two, true)
    await forge.publish(one, false)
    expect((await forge.latestRelease())?.tag).toBe('2.0.0')
    await forge.markLatest(one)
    expect(await forge.latestRelease()).toMatchObject({ tag: '1.0.0', draft: false })
  })
})

describe("GitHub's own notes", () => {
  test('for a tag that need not exist, from the tag before, writing nothing', async () => {
    await using r = await repository()
    const [first = '', second = ''] = r.commit('feat: one', 'feat: two')
    r.git('tag', '1.0.0', first)
    const forge = await r.connect()
    const range = { tag: '1.1.0', commit: second }
    expect(await forge.generateNotes({ ...range, previousTag: '1.0.0' })).toContain('compare/1.0.0...1.1.0')
    expect(await forge.generateNotes({ ...range, previousTag: undefined })).toContain('commits/1.1.0')
    expect((await forge.tags()).map(({ name }) => name)).toEqual(['1.0.0'])
  })

  test('the commit decides, not the default branch', async () => {
    await using r = await repository()
    const [first = ''] = r.commit('feat: one', 'feat: two')
    const forge = await r.connect()
    await expect(
      forge.generateNotes({ tag: '1.1.0', commit: 'f'.repeat(40), previousTag: undefined }),
    ).rejects.toMatchObject({ code: 'forge-failed', message: expect.stringContaining('target_commitish') })
    expect(await forge.generateNotes({ tag: '1.1.0', commit: first, previousTag: undefined })).not.toBe('')
  })
})
