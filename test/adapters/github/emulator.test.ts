import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { startForge } from '../../bed/github/index.ts'
import type { Forge as Emulator } from '../../bed/github/types.ts'
import { type EmulatedRepository, emulatedRepository } from './emulated-repository.ts'

jest.setTimeout(60_000)

let emulator: Emulator

beforeAll(async () => {
  emulator = await startForge()
})

afterAll(async () => await emulator?.close())

const rig = async (): Promise<EmulatedRepository> => await emulatedRepository(emulator)

/** What the emulator found wrong with our requests; its own replies are its own tests' matter. */
function requestViolations({ emulator }: EmulatedRepository): readonly string[] {
  return emulator.contractViolations.filter((line) => line.startsWith('request'))
}

describe('history', () => {
  test('commits between two, newest first, beyond one page; everything without a base', async () => {
    await using r = await rig()
    const ids = r.commit(...Array.from({ length: 130 }, (_, index) => `fix: number ${index}`))
    const forge = await r.connect()
    const [first = '', last = ''] = [ids[4], ids.at(-1)]
    const between = await forge.commitsBetween(first, last)
    expect(between.map(({ sha }) => sha)).toEqual(ids.slice(5).reverse())
    expect(between[0]).toEqual({ sha: last, message: 'fix: number 129', parents: [ids[128]] })
    expect((await forge.commitsBetween(undefined, last)).map(({ sha }) => sha)).toEqual(ids.toReversed())
    expect(await forge.commitsBetween(last, first)).toEqual([])
    expect(requestViolations(r)).toEqual([])
  })

  test('tags are peeled to their commits and chosen by prefix', async () => {
    await using r = await rig()
    const [first = '', second = ''] = r.commit('feat: one', 'feat: two')
    r.git('tag', 'v1.0.0', first)
    r.git('tag', '-a', '1.1.0', '-m', '1.1.0', second)
    const forge = await r.connect()
    const byName = (await forge.tags('')).toSorted((a, b) => a.name.localeCompare(b.name))
    expect(byName).toEqual([
      { name: '1.1.0', commit: second },
      { name: 'v1.0.0', commit: first },
    ])
    expect(await forge.tags('v')).toEqual([{ name: 'v1.0.0', commit: first }])
  })
})

describe('an annotated tag', () => {
  test('is made once; a second time says where it is', async () => {
    await using r = await rig()
    const [first = '', second = ''] = r.commit('feat: one', 'feat: two')
    const forge = await r.connect()
    const tag = { name: '1.0.0', commit: first, message: 'release 1.0.0' }
    expect(await forge.createTag(tag)).toEqual({ kind: 'created' })
    expect(await forge.createTag(tag)).toEqual({ kind: 'exists', commit: first })
    expect(await forge.createTag({ ...tag, commit: second })).toEqual({ kind: 'exists', commit: first })
    const bare = (...args: string[]): string =>
      execFileSync('git', args, { cwd: r.emulator.gitFolder(r.repository), encoding: 'utf8' }).trim()
    expect(bare('cat-file', '-t', '1.0.0')).toBe('tag')
    expect(bare('rev-parse', '1.0.0^{commit}')).toBe(first)
  })

  test('whose answer was lost is still known as ours', async () => {
    await using r = await rig()
    const [first = ''] = r.commit('feat: one')
    r.emulator.addFaults({
      method: 'POST',
      path: /\/git\/refs$/,
      times: 1,
      kind: { type: 'reset', afterwards: true },
    })
    const forge = await r.connect()
    expect(await forge.createTag({ name: '1.0.0', commit: first, message: 'm' })).toEqual({ kind: 'created' })
  })

  test('without the permission: the error names it', async () => {
    await using r = await rig()
    const [first = ''] = r.commit('feat: one')
    const forge = await r.connect({ contents: 'read' })
    await expect(forge.createTag({ name: '1.0.0', commit: first, message: 'm' })).rejects.toMatchObject({
      code: 'forge-auth-denied',
      remedy: expect.stringContaining('contents: write'),
    })
  })
})

describe('a release', () => {
  const release = { tag: '1.0.0', title: '1.0.0', notes: 'notes', prerelease: false }
  const bytes = new TextEncoder().encode('{"a":1}\n')

  test('goes from draft over asset to published, and is found in each state', async () => {
    await using r = await rig()
    const [commit = ''] = r.commit('feat: one')
    const forge = await r.connect()
    await forge.createTag({ name: '1.0.0', commit, message: 'm' })
    expect(await forge.release('1.0.0')).toBeUndefined()
    const draft = await forge.createDraft(release)
    expect(draft).toMatchObject({ tag: '1.0.0', draft: true, assets: [] })
    expect(await forge.release('1.0.0')).toEqual(draft)
    await forge.uploadAsset(draft, {
      name: 'slipway-release.json',
      contentType: 'application/json',
      bytes: bytes,
    })
    await forge.uploadAsset(draft, {
      name: 'slipway-release.json',
      contentType: 'application/json',
      bytes: bytes,
    })
    const published = await forge.publish(draft, true)
    expect(published).toMatchObject({
      id: draft.id,
      draft: false,
      assets: [{ name: 'slipway-release.json', size: 8 }],
    })
    expect(await forge.release('1.0.0')).toEqual(published)
    expect(requestViolations(r)).toEqual([])
  })

  test('an asset of another content is replaced while the release is a draft', async () => {
    await using r = await rig()
    r.commit('feat: one')
    const forge = await r.connect()
    const draft = await forge.createDraft(release)
    await forge.uploadAsset(draft, { name: 'a.json', contentType: 'application/json', bytes: bytes })
    await forge.uploadAsset(draft, {
      name: 'a.json',
      contentType: 'application/json',
      bytes: new TextEncoder().encode('{"a":22}\n'),
    })
    expect((await forge.release('1.0.0'))?.assets).toEqual([{ name: 'a.json', size: 9 }])
  })

  test('an upload whose answer was lost is there once', async () => {
    await using r = await rig()
    r.commit('feat: one')
    r.emulator.addFaults({
      method: 'POST',
      path: /assets/,
      times: 1,
      kind: { type: 'status', status: 502, afterwards: true },
    })
    const forge = await r.connect()
    const draft = await forge.createDraft(release)
    await forge.uploadAsset(draft, { name: 'a.json', contentType: 'application/json', bytes: bytes })
    expect((await forge.release('1.0.0'))?.assets).toEqual([{ name: 'a.json', size: 8 }])
  })
})

describe('deployments', () => {
  test('a record of a commit, its statuses, and the names of the environments', async () => {
    await using r = await rig()
    const [commit = ''] = r.commit('feat: one')
    const forge = await r.connect()
    r.emulator.setEnvironment(r.repository, { name: 'staging' })
    const deployment = {
      commit,
      environment: 'test',
      production: false,
      payload: { schemaVersion: 1 },
      description: 'd'.repeat(300),
    }
    const { id } = await forge.createDeployment(deployment)
    const logUrl = 'https://github.example/octo/parcel/actions/runs/1'
    await forge.setDeploymentStatus(id, { state: 'in_progress', description: 'x'.repeat(300), logUrl })
    await forge.setDeploymentStatus(id, {
      state: 'success',
      description: 'ok',
      environmentUrl: 'https://x.example',
    })
    expect((await forge.environments()).toSorted()).toEqual(['staging', 'test'])
    expect(requestViolations(r)).toEqual([])
  })
})
