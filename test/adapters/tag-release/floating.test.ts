import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { startForge } from '../../bed/github/index.ts'
import type { Forge as Emulator } from '../../bed/github/types.ts'
import type { RegistryCall } from '../../fakes/registry.ts'
import { digestOf, image, released, releaseScene } from './release-scene.ts'

jest.setTimeout(60_000)

let emulator: Emulator
beforeAll(async () => {
  emulator = await startForge()
})
afterAll(async () => await emulator?.close())

describe('floating names', () => {
  test('a backport moves its own line, never `latest`, neither in the registry nor on GitHub', async () => {
    await using scene = await releaseScene(emulator)
    const [first = '', second = ''] = await released(scene, 'feat!: two')
    await scene.release(second)
    scene.repository.git('branch', '1.0.x', first)
    scene.repository.git('switch', '-q', '1.0.x')
    scene.repository.git('commit', '-q', '--allow-empty', '-m', 'fix: backport')
    const backport = scene.repository.git('rev-parse', 'HEAD')
    const digest = scene.build(backport)
    const { outputs } = await scene.release(backport, { context: { ref: 'refs/heads/1.0.x' } })
    expect(outputs).toMatchObject({ version: '1.0.1', 'previous-tag': '1.0.0' })
    expect(scene.registry.tagged(image)).toMatchObject({
      '1.0.1': digest,
      '1.0': digest,
      '1': digest,
      latest: digestOf(scene, second),
      '2': digestOf(scene, second),
    })
    expect((await (await scene.repository.connect()).latestRelease())?.tag).toBe('2.0.0')
  })

  test('a pre-release moves none of them, and its numbers rise', async () => {
    await using scene = await releaseScene(emulator)
    const [first = '', second = '', third = ''] = await released(scene, 'feat: two', 'fix: three')
    const run = { inputs: { branches: 'main=rc' } }
    expect((await scene.release(second, run)).outputs.version).toBe('1.1.0-rc.1')
    expect((await scene.release(third, run)).outputs).toMatchObject({
      version: '1.1.0-rc.2',
      'previous-tag': '1.1.0-rc.1',
    })
    expect(scene.registry.tagged(image)['latest']).toBe(digestOf(scene, first))
    const forge = await scene.repository.connect()
    expect(await forge.release('1.1.0-rc.2')).toMatchObject({ prerelease: true, draft: false })
    expect((await forge.latestRelease())?.tag).toBe('1.0.0')
    // The tested pre-release becomes the release, with the same image.
    const stable = await scene.release(third)
    expect(stable.outputs).toMatchObject({ version: '1.1.0', 'previous-tag': '1.0.0' })
    expect(scene.registry.tagged(image)['1.1.0']).toBe(scene.registry.tagged(image)['1.1.0-rc.2'])
  })

  test('a higher version that only the registry knows holds `latest`, and is not put under it', async () => {
    await using scene = await releaseScene(emulator)
    scene.registry.push(`${image}:2024.10.1`, { of: 'earlier times' })
    const latest = scene.registry.push(`${image}:latest`, { of: 'somebody' })
    const [commit = ''] = scene.commit('feat: one')
    await scene.release(commit, { inputs: { version: '2.0.0' } })
    expect(scene.registry.tagged(image)).toMatchObject({ latest, '2': digestOf(scene, commit) })
  })

  test('floating-tags: false writes the version alone', async () => {
    await using scene = await releaseScene(emulator)
    const [commit = ''] = scene.commit('feat: one')
    await scene.release(commit, { inputs: { 'floating-tags': 'false' } })
    expect(Object.keys(scene.registry.tagged(image)).sort()).toEqual(['0.1.0', `sha-${commit.slice(0, 12)}`])
  })

  test('a higher release that gets in between keeps them: what this one wrote is put right', async () => {
    let between: (() => Promise<unknown>) | undefined
    const before = async ({ name, tag }: RegistryCall): Promise<void> => {
      if (name !== 'retag' || tag !== 'latest' || between === undefined) return
      const release = between
      between = undefined
      await release()
    }
    await using scene = await releaseScene(emulator, { before })
    const [, lower = '', higher = ''] = await released(scene, 'fix: two', 'feat: three')
    between = async () => await scene.release(higher)
    const { data, outputs } = await scene.release(lower)
    expect(outputs).toMatchObject({ version: '1.0.1', released: 'true' })
    expect(data['imageTags']).toEqual(['1.0.1', '1.0'])
    expect(scene.registry.tagged(image)).toMatchObject({
      '1.0': digestOf(scene, lower),
      '1': digestOf(scene, higher),
      '1.1': digestOf(scene, higher),
      latest: digestOf(scene, higher),
    })
    expect((await (await scene.repository.connect()).latestRelease())?.tag).toBe('1.1.0')
  })
})
