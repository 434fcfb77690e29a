import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { endings } from '../../../src/endings.ts'
import type { RunEvent } from '../../../src/report/events.ts'
import { startForge } from '../../bed/github/index.ts'
import type { Forge as Emulator } from '../../bed/github/types.ts'
import { digestOf, image, released, releaseScene, serverUrl } from './release-scene.ts'
import { recordOf } from '../../unit/ledger/samples.ts'

jest.setTimeout(60_000)

let emulator: Emulator
beforeAll(async () => {
  emulator = await startForge()
})
afterAll(async () => await emulator?.close())

describe('a release', () => {
  test('the first: initial version, bare tag, tested image, published last with the record as asset', async () => {
    await using scene = await releaseScene(emulator)
    const [commit = ''] = scene.commit('feat: one')
    const events: RunEvent[] = []
    const outcome = await scene.release(commit, { onEvent: (event) => events.push(event) })
    expect({ ...outcome, outcome: endings[outcome.reasonCode].outcome }).toMatchObject({
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
    const digest = digestOf(scene, commit)
    expect(JSON.parse(outcome.outputs.release)).toEqual({
      schemaVersion: 1,
      repository: scene.repository.repository,
      commit,
      image: `${image}@${digest}`,
      tags: [`sha-${commit.slice(0, 12)}`],
      version: '0.1.0',
    })
    expect(scene.registry.tagged(image)).toMatchObject({ '0.1.0': digest, '0.1': digest, latest: digest })
    expect(Object.keys(scene.registry.tagged(image))).not.toContain('0')
    expect(
      scene.writes().map((line) => line.replace(/^(\w+) .*?\/(?=(tags|refs|releases)\b)/, '$1 ')),
    ).toEqual(['POST tags', 'POST refs', 'POST releases', 'POST releases/N/assets', 'PATCH releases/N'])
    const forge = await scene.repository.connect()
    expect(await forge.release('0.1.0')).toMatchObject({
      draft: false,
      assets: [{ name: 'slipway-release.json' }],
    })
    expect(events.find(({ type }) => type === 'table')).toMatchObject({
      rows: [[commit.slice(0, 7), 'feat: one', "type 'feat'", 'minor']],
    })
    expect(emulator.contractViolations).toEqual([])
  })

  test('the next: from the commits since, in the form of the history, with a link to all changes', async () => {
    await using scene = await releaseScene(emulator)
    const [first = ''] = scene.commit('feat: one')
    scene.repository.git('tag', 'v1.2.3', first)
    const commit = scene.commit('fix: two', 'feat(api): three', 'docs: four', 'strange words').at(-1) ?? ''
    const events: RunEvent[] = []
    const { outputs } = await scene.release(commit, { onEvent: (event) => events.push(event) })
    expect(outputs).toMatchObject({
      version: '1.3.0',
      tag: 'v1.3.0',
      'previous-tag': 'v1.2.3',
      bump: 'minor',
    })
    expect(outputs.notes).toContain('**api:** three')
    expect(outputs.notes).toContain(`${serverUrl}/${scene.repository.repository}/compare/v1.2.3...v1.3.0`)
    expect(JSON.parse(outputs.commits)).toMatchObject([
      { subject: 'strange words', bump: 'none', counted: false },
      { subject: 'docs: four', type: 'docs', bump: 'none' },
      { subject: 'feat(api): three', type: 'feat', scope: 'api', bump: 'minor', counted: true },
      { subject: 'fix: two', bump: 'patch', counted: true },
    ])
    const warning = { type: 'note', level: 'warning', message: expect.stringContaining('strange words') }
    expect(events).toContainEqual(expect.objectContaining(warning))
    expect(Object.keys(scene.registry.tagged(image))).toEqual(
      expect.arrayContaining(['1.3.0', '1.3', '1', 'latest']),
    )
  })

  test('again: green, the same outputs, nothing written', async () => {
    await using scene = await releaseScene(emulator)
    const [commit = ''] = scene.commit('feat: one')
    const first = await scene.release(commit)
    const [before, calls] = [scene.repository.requests().length, scene.registry.calls.length]
    const second = await scene.release(commit)
    expect(second.reasonCode).toBe('already-released')
    expect(second.outputs).toEqual({ ...first.outputs, created: 'false' })
    expect(scene.writes(before)).toEqual([])
    expect(scene.registry.calls.slice(calls).filter(({ name }) => name === 'retag')).toEqual([])
  })

  test('only commits that ask for nothing: skipped, nothing written', async () => {
    await using scene = await releaseScene(emulator)
    const [, commit = ''] = await released(scene, 'docs: two')
    const before = scene.repository.requests().length
    const { reasonCode, outputs } = await scene.release(commit)
    expect(reasonCode).toBe('nothing-to-release')
    expect(outputs).toMatchObject({ version: '', 'previous-tag': '1.0.0', bump: 'none', released: 'false' })
    expect(scene.writes(before)).toEqual([])
  })

  test('a commit below the last release is part of it already', async () => {
    await using scene = await releaseScene(emulator)
    const [, below = '', above = ''] = await released(scene, 'fix: two', 'fix: three')
    await scene.release(above)
    const { reasonCode, headline } = await scene.release(below)
    expect(reasonCode).toBe('contained-in-release')
    expect(headline).toContain(below)
    expect(headline).toContain(above)
  })

  test('mode plan shows everything and writes nothing', async () => {
    await using scene = await releaseScene(emulator)
    const [, commit = ''] = await released(scene, 'fix: two')
    const before = scene.repository.requests().length
    const tags = scene.registry.tagged(image)
    const { reasonCode, outputs } = await scene.release(commit, { inputs: { mode: 'plan' } })
    expect(reasonCode).toBe('plan-only')
    expect(outputs).toMatchObject({ version: '1.0.1', tag: '1.0.1', released: 'false', created: 'false' })
    expect(outputs.notes).toContain('two')
    expect(scene.writes(before)).toEqual([])
    expect(scene.registry.tagged(image)).toEqual(tags)
  })

  test('files of the workspace are attached beside the record', async () => {
    await using scene = await releaseScene(emulator)
    const [commit = ''] = scene.commit('feat: one')
    const files = { 'out/parcel.tar': 'bytes', 'out/parcel.sha256': 'sum' }
    await scene.release(commit, { inputs: { assets: 'out/parcel.tar\nout/parcel.sha256' }, files })
    const release = await (await scene.repository.connect()).release('0.1.0')
    expect(release?.assets.map(({ name }) => name).sort()).toEqual([
      'parcel.sha256',
      'parcel.tar',
      'slipway-release.json',
    ])
  })
})

describe('what is there already', () => {
  test('a draft that a maintainer wrote into keeps its text', async () => {
    await using scene = await releaseScene(emulator)
    const [commit = ''] = scene.commit('feat: one')
    const forge = await scene.repository.connect({ contents: 'write' })
    await forge.createDraft({ tag: '0.1.0', title: '0.1.0', notes: 'Written by hand.', prerelease: false })
    const { outputs } = await scene.release(commit)
    expect(outputs.notes).toBe('Written by hand.')
    expect(await forge.release('0.1.0')).toMatchObject({ notes: 'Written by hand.', draft: false })
  })

  test('a draft that is left of another commit is begun anew', async () => {
    await using scene = await releaseScene(emulator)
    const [commit = ''] = scene.commit('feat: one')
    const forge = await scene.repository.connect({ contents: 'write' })
    const left = { tag: '0.1.0', title: '0.1.0', notes: 'Of something else.', prerelease: false }
    const draft = await forge.createDraft(left)
    const bytes = new TextEncoder().encode('{"commit": "another"}')
    await forge.uploadAsset(draft, { name: 'slipway-release.json', contentType: 'application/json', bytes })
    const { outputs } = await scene.release(commit)
    expect(outputs.notes).toContain('one')
    const asset = { name: 'slipway-release.json', size: outputs.release.length }
    const published = await forge.release('0.1.0')
    expect(published).toMatchObject({ draft: false, notes: outputs.notes, assets: [{ name: asset.name }] })
    expect(published?.assets[0]?.size).toBeGreaterThan(asset.size)
  })

  test('a release that was published by hand gets what it lacks, and keeps its text', async () => {
    await using scene = await releaseScene(emulator)
    const [commit = ''] = scene.commit('feat: one')
    scene.repository.git('tag', '0.1.0', commit)
    const forge = await scene.repository.connect({ contents: 'write' })
    const draft = await forge.createDraft({ tag: '0.1.0', title: 'x', notes: 'By hand.', prerelease: false })
    await forge.publish(draft, true)
    const { reasonCode, outputs } = await scene.release(commit)
    expect({ reasonCode, notes: outputs.notes }).toEqual({ reasonCode: 'released', notes: 'By hand.' })
    expect(await forge.release('0.1.0')).toMatchObject({ assets: [{ name: 'slipway-release.json' }] })
  })

  test('a tag that was deleted by mistake comes back, and its release with it', async () => {
    await using scene = await releaseScene(emulator)
    const [commit = ''] = scene.commit('feat: one')
    const first = await scene.release(commit)
    await scene.repository.ask('DELETE', '/git/refs/tags/0.1.0')
    const again = await scene.release(commit)
    expect(again.reasonCode).toBe('released')
    expect(again.outputs).toEqual(first.outputs)
    expect((await scene.repository.ask('GET', '/releases')) as unknown[]).toHaveLength(1)
  })

  test('the release before it was deleted: its tag is what counts', async () => {
    await using scene = await releaseScene(emulator)
    const [, commit = ''] = await released(scene, 'fix: two')
    const { id } = (await (await scene.repository.connect()).release('1.0.0')) ?? { id: 0 }
    await scene.repository.ask('DELETE', `/releases/${id}`)
    expect((await scene.release(commit)).outputs).toMatchObject({
      version: '1.0.1',
      'previous-tag': '1.0.0',
    })
  })

  test('the tag of a person starts the release: the version is that of the tag', async () => {
    await using scene = await releaseScene(emulator)
    const [, commit = ''] = await released(scene, 'fix: two')
    scene.repository.git('tag', '1.4.0', commit)
    const { outputs } = await scene.release(commit, { context: { ref: 'refs/tags/1.4.0' } })
    expect(outputs).toMatchObject({ version: '1.4.0', created: 'false', released: 'true', bump: 'minor' })
  })
})

describe('what follows', () => {
  test('a workflow is started at the tag, once, with what it asks for', async () => {
    await using scene = await releaseScene(emulator)
    const commit = scene.workflow('deploy.yml', ['version', 'image'])
    const events: unknown[] = []
    const stop = emulator.onEvent((event) => {
      if (event.name === 'workflow_dispatch' && event.repository === scene.repository.repository)
        events.push(event)
    })
    const run = {
      inputs: { dispatch: 'deploy.yml', 'dispatch-inputs': 'version={version}\nimage={image}' },
    }
    await scene.release(commit, run)
    stop()
    const released = `${image}@${digestOf(scene, commit)}`
    expect(events).toMatchObject([
      { ref: 'refs/tags/0.1.0', payload: { inputs: { version: '0.1.0', image: released } } },
    ])
  })

  test('an image that was verified where it had to be is released with the record of its build', async () => {
    await using scene = await releaseScene(emulator)
    const [commit = ''] = scene.commit('feat: one')
    const record = {
      schemaVersion: 1 as const,
      repository: scene.repository.repository,
      commit,
      image: `${image}@${digestOf(scene, commit)}`,
      tags: [],
      builtAt: '2026-01-02T03:04:05.000Z',
      buildUrl: `${serverUrl}/runs/1`,
    }
    const forge = await scene.repository.connect({ deployments: 'write', contents: 'write' })
    const deployment = { commit, environment: 'staging', production: false, description: 'x' }
    const { id } = await forge.createDeployment({
      ...deployment,
      payload: recordOf({ environment: 'staging', image: record.image, release: record }),
    })
    const run = { inputs: { 'verified-in': 'staging' } }
    await expect(scene.release(commit, run)).rejects.toMatchObject({ code: 'not-verified' })
    await forge.setDeploymentStatus(id, { state: 'success', description: 'verified' })
    const { outputs } = await scene.release(commit, run)
    expect(JSON.parse(outputs.release)).toEqual({ ...record, version: '0.1.0' })
  })
})
