import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { startForge } from '../../bed/github/index.ts'
import type { Forge as Emulator, ForgeEvent, RunRecord } from '../../bed/github/types.ts'
import { digestOf, image, released, releaseScene } from './release-scene.ts'

/** Which commit, which part of a repository, and what must not happen twice. */

jest.setTimeout(60_000)

let emulator: Emulator
beforeAll(async () => {
  emulator = await startForge()
})
afterAll(async () => await emulator?.close())

describe('the commit', () => {
  test('given as a branch is its head, whatever the run is of', async () => {
    await using scene = await releaseScene(emulator)
    const [first = '', second = ''] = await released(scene, 'fix: two')
    const { outputs } = await scene.release(first, { inputs: { commit: 'main' } })
    expect(outputs).toMatchObject({ version: '1.0.1', created: 'true' })
    expect(JSON.parse(outputs.release)).toMatchObject({ commit: second })
    const forge = await scene.repository.connect()
    expect(await forge.tags()).toContainEqual({ name: '1.0.1', commit: second })
  })

  test('other than that of the record is refused, naming both; nothing is written', async () => {
    await using scene = await releaseScene(emulator)
    const [first = '', second = ''] = await released(scene, 'fix: two')
    const record = {
      schemaVersion: 1,
      repository: scene.repository.repository,
      commit: second,
      image: `${image}@${digestOf(scene, second)}`,
      tags: [],
    }
    const [before, tags] = [scene.repository.requests().length, scene.registry.tagged(image)]
    const inputs = { commit: first, release: JSON.stringify(record) }
    await expect(scene.release(second, { inputs })).rejects.toMatchObject({
      code: 'input-invalid',
      message: expect.stringMatching(new RegExp(`${first}.*${second}`)),
    })
    expect(scene.writes(before)).toEqual([])
    expect(scene.registry.tagged(image)).toEqual(tags)
  })
})

describe('a component of a monorepo', () => {
  const inputs = { component: 'parcel', paths: 'parcel\nshared' }

  test('its own tags, its own paths, its own versions', async () => {
    await using scene = await releaseScene(emulator)
    scene.repository.commit('chore: begin')
    const first = scene.file('parcel/a.txt', '1', 'feat: parcel')
    scene.repository.git('tag', 'parcel-1.0.0', first)
    scene.repository.git('tag', 'truck-7.0.0', first)
    const truck = scene.file('truck/a.txt', '1', 'feat!: truck')
    expect((await scene.release(truck, { inputs })).reasonCode).toBe('nothing-to-release')
    const commit = scene.file('shared/a.txt', '1', 'fix: scales')
    const { outputs } = await scene.release(commit, { inputs })
    expect(outputs).toMatchObject({
      version: '1.0.1',
      tag: 'parcel-1.0.1',
      'previous-tag': 'parcel-1.0.0',
      bump: 'patch',
    })
    expect(JSON.parse(outputs.commits)).toMatchObject([
      { subject: 'fix: scales', counted: true },
      { subject: 'feat!: truck', rule: 'outside paths', counted: false },
    ])
    expect(outputs.notes).not.toContain('truck')
    expect(await (await scene.repository.connect()).release('parcel-1.0.1')).toMatchObject({ draft: false })
    expect(scene.registry.tagged(image)).toMatchObject({
      '1.0.1': digestOf(scene, commit),
      latest: digestOf(scene, commit),
    })
    expect((await scene.release(commit, { inputs })).reasonCode).toBe('already-released')
  })
})

describe('a version in a file', () => {
  test.each([
    ['1.1.0', 'breaking-not-major'],
    ['1.0.0', 'tag-exists'],
    ['0.9.0', 'not-releasable'],
  ])('%s with a breaking change is refused, and nothing is written', async (version, code) => {
    await using scene = await releaseScene(emulator)
    await released(scene, 'fix: two')
    const commit = scene.file('package.json', JSON.stringify({ version }), 'feat!: no door')
    const before = scene.repository.requests().length
    const inputs = { 'version-source': 'package.json' }
    await expect(scene.release(commit, { inputs })).rejects.toMatchObject({ code })
    expect(scene.writes(before)).toEqual([])
  })

  test('2.0.0 holds it', async () => {
    await using scene = await releaseScene(emulator)
    await released(scene, 'fix: two')
    const commit = scene.file('package.json', '{"version": "2.0.0"}', 'feat!: no door')
    const { outputs } = await scene.release(commit, { inputs: { 'version-source': 'package.json' } })
    expect(outputs).toMatchObject({ version: '2.0.0', bump: 'major', released: 'true' })
  })
})

test('a re-run does not start the workflow that follows once more', async () => {
  await using scene = await releaseScene(emulator)
  const commit = scene.workflow('deploy.yml', [])
  const started: ForgeEvent[] = []
  const stop = emulator.onEvent((event) => {
    if (event.name !== 'workflow_dispatch' || event.repository !== scene.repository.repository) return
    started.push(event)
    emulator.putRun(runOf(event))
  })
  const run = { inputs: { dispatch: 'deploy.yml' } }
  await scene.release(commit, run)
  const again = await scene.release(commit, run)
  stop()
  expect(started.length).toBe(1)
  expect(again).toMatchObject({ reasonCode: 'already-released', outputs: { released: 'true' } })
})

/** What the workflow engine makes of a dispatch. */
function runOf({ repository, name, ref, sha, actor }: ForgeEvent): RunRecord {
  const time = '2026-05-01T12:00:00Z'
  return {
    id: emulator.newRunId(),
    repository,
    workflowPath: '.github/workflows/deploy.yml',
    name: 'deploy',
    event: name,
    ref,
    sha,
    actor,
    attempt: 1,
    status: 'queued',
    createdAt: time,
    updatedAt: time,
    jobs: [],
    pending: [],
  }
}
