import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { RunEvent } from '../../../src/report/events.ts'
import { startForge } from '../../bed/github/index.ts'
import type { Forge as Emulator } from '../../bed/github/types.ts'
import { digestOf, image, released, type ReleaseScene, releaseScene } from './release-scene.ts'
import { recordOf } from '../../unit/ledger/samples.ts'

/** What happens to others first: forged records, half releases, long maintenance lines, tidy registries. */

jest.setTimeout(60_000)

let emulator: Emulator
beforeAll(async () => {
  emulator = await startForge()
})
afterAll(async () => await emulator?.close())

/** A commit on top of a revision, on no branch of ours; its image is built. */
function commitBeside(scene: ReleaseScene, base: string, message: string): string {
  const { git } = scene.repository
  git('switch', '-q', '--detach', base)
  git('commit', '-q', '--allow-empty', '-m', message)
  const commit = git('rev-parse', 'HEAD')
  scene.build(commit)
  return commit
}

function warnings(events: readonly RunEvent[]): string {
  return events
    .flatMap((event) => (event.type === 'note' && event.level === 'warning' ? [event.message] : []))
    .join('\n')
}

describe('trust', () => {
  test('a payload of another image is no record, whoever wrote it', async () => {
    await using scene = await releaseScene(emulator)
    const [commit = ''] = scene.commit('feat: one')
    const own = `${image}@${digestOf(scene, commit)}`
    const other = scene.registry.push(`${image}:other`, { other: 'yes' })
    const forged = {
      schemaVersion: 1 as const,
      repository: scene.repository.repository,
      commit,
      image: `${image}@${other}`,
      tags: [],
    }
    const forge = await scene.repository.connect({ deployments: 'write', contents: 'write' })
    const payload = recordOf({ environment: 'staging', image: own, release: forged })
    const deployment = { commit, environment: 'staging', production: false, description: 'x', payload }
    const { id } = await forge.createDeployment(deployment)
    await forge.setDeploymentStatus(id, { state: 'success', description: 'verified' })
    const { outputs } = await scene.release(commit, { inputs: { 'verified-in': 'staging' } })
    expect(JSON.parse(outputs.release)).toMatchObject({ image: own })
    expect(scene.registry.tagged(image)['0.1.0']).toBe(digestOf(scene, commit))
  })

  test('a pull request is not released, whatever branch it is for', async () => {
    await using scene = await releaseScene(emulator)
    const [commit = ''] = scene.commit('feat: one')
    const pull = { number: 1, headCommit: commit, base: 'main', fork: false }
    const run = { inputs: { branches: 'main' }, context: { event: 'pull_request', pull } }
    await expect(scene.release(commit, run)).rejects.toMatchObject({ code: 'input-invalid' })
    expect(scene.writes()).toEqual([])
  })

  test('a Release-As does not hide a breaking change', async () => {
    await using scene = await releaseScene(emulator)
    const [, commit = ''] = await released(scene, 'feat!: two\n\nRelease-As: 1.0.1')
    await expect(scene.release(commit)).rejects.toMatchObject({ code: 'breaking-not-major' })
  })
})

describe('what an earlier run left behind', () => {
  test('a release that stopped half way is named by the next one', async () => {
    await using scene = await releaseScene(emulator)
    const [, second = '', third = ''] = await released(scene, 'feat: two', 'fix: three')
    const stop = scene.failAlways('POST', '/releases')
    await expect(scene.release(second)).rejects.toMatchObject({ code: 'forge-failed' })
    stop()
    const events: RunEvent[] = []
    const run = { onEvent: (event: RunEvent) => void events.push(event) }
    expect((await scene.release(third, run)).outputs.version).toBe('1.1.1')
    expect(warnings(events)).toContain('1.1.0 has no published release')
    expect((await scene.release(third, { inputs: { commit: '1.1.0' } })).outputs).toMatchObject({
      version: '1.1.0',
      created: 'false',
      released: 'true',
    })
    // The completed one is not the latest.
    expect((await (await scene.repository.connect()).latestRelease())?.tag).toBe('1.1.1')
  })

  test.each([
    ['a lower one', '1.0.0', '1.0.1'],
    ['the own one, though a higher is there', '1.0.1', '1.1.0'],
  ])('`latest` on %s is put right by a run that comes again', async (_name, wrong, right) => {
    await using scene = await releaseScene(emulator)
    const [, second = '', third = ''] = await released(scene, 'fix: two', 'feat: three')
    await scene.release(second)
    if (right === '1.1.0') await scene.release(third)
    const forge = await scene.repository.connect({ contents: 'write' })
    const release = await forge.release(wrong)
    if (release !== undefined) await forge.markLatest(release)
    expect((await forge.latestRelease())?.tag).toBe(wrong)
    await scene.release(second)
    expect((await forge.latestRelease())?.tag).toBe(right)
  })

  test('tags of commits that were cleaned up: the version tag is enough', async () => {
    await using scene = await releaseScene(emulator)
    const [commit = ''] = scene.commit('feat: one')
    const first = await scene.release(commit)
    scene.registry.untag(`${image}:sha-${commit.slice(0, 12)}`)
    const again = await scene.release(commit)
    expect(again.reasonCode).toBe('already-released')
    expect(again.outputs).toEqual({ ...first.outputs, created: 'false' })
  })

  test('an immutable release without its record is named', async () => {
    await using scene = await releaseScene(emulator)
    const [commit = ''] = scene.commit('feat: one')
    scene.repository.git('tag', '0.1.0', commit)
    await scene.repository.ask('PUT', '/immutable-releases')
    await scene.repository.ask('POST', '/releases', { tag_name: '0.1.0' })
    const events: RunEvent[] = []
    await scene.release(commit, { onEvent: (event) => void events.push(event) })
    expect(warnings(events)).toContain('without slipway-release.json')
  })
})

describe('histories', () => {
  test('thirty backports beside main cost a few requests and stop nothing', async () => {
    await using scene = await releaseScene(emulator)
    const [first = '', second = ''] = await released(scene, 'feat: two')
    const { git } = scene.repository
    git('switch', '-q', '-c', '1.0.x', first)
    for (let patch = 1; patch <= 30; patch += 1) {
      git('commit', '-q', '--allow-empty', '-m', `fix: backport ${patch}`)
      git('tag', `1.0.${patch}`)
    }
    const before = scene.repository.requests().length
    expect((await scene.release(second, { inputs: { mode: 'plan' } })).outputs).toMatchObject({
      version: '1.1.0',
      'previous-tag': '1.0.0',
    })
    const asked = scene.repository.requests().slice(before)
    expect(asked.filter(({ path }) => path.includes('/compare/')).length).toBeLessThan(10)
  })

  test('a pushed tag on a branch that a pattern matches', async () => {
    await using scene = await releaseScene(emulator)
    const [first = ''] = await released(scene)
    const commit = commitBeside(scene, first, 'fix: two')
    scene.repository.git('branch', 'release/2026', commit)
    scene.repository.git('tag', '1.0.1', commit)
    const run = { inputs: { branches: 'main\nrelease/*' }, context: { ref: 'refs/tags/1.0.1' } }
    expect((await scene.release(commit, run)).outputs).toMatchObject({ version: '1.0.1', released: 'true' })
  })

  test('a release over 1,000 commits stays within 15 requests', async () => {
    await using scene = await releaseScene(emulator)
    const [first = ''] = await released(scene)
    expect(first).not.toBe('')
    const messages = Array.from({ length: 1_000 }, (_, i) => `fix: change ${i}`)
    const commit = scene.repository.commit(...messages).at(-1) ?? ''
    scene.build(commit)
    const before = scene.repository.requests().length
    expect((await scene.release(commit)).outputs).toMatchObject({ version: '1.0.1', released: 'true' })
    expect(scene.repository.requests().length - before).toBeLessThanOrEqual(15)
  })
})
