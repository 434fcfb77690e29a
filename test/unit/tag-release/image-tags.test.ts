import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors.ts'
import { parseImageRef } from '../../../src/image/image-ref.ts'
import { tagImage } from '../../../src/operations/retag/tag-image.ts'
import type { HistoryTag } from '../../../src/ports/history.ts'
import type { VersionTag } from '../../../src/version/version-tags.ts'
import {
  type FakeRegistry,
  fakeRegistry,
  type RegistryCall,
  type RegistryHooks,
} from '../../fakes/registry.ts'
import { fakeHistory } from '../../fakes/history.ts'
import { image, inputsOf, readyOf, releaseFacts, tagged } from './samples.ts'

const labels = { of: 'this' }

interface Scene {
  readonly version?: string
  readonly given?: Readonly<Record<string, string>>
  /** Known when the release was planned. */
  readonly versions?: readonly VersionTag[]
  /** What git has by now. */
  readonly tags?: readonly HistoryTag[]
  readonly prepare?: (registry: FakeRegistry) => void
  readonly hooks?: RegistryHooks
}

/** Tags an image with a version, 1.1.0 if not told otherwise. */
async function tagAs(scene: Scene = {}) {
  const { version = '1.1.0', given = {}, tags = [] } = scene
  const registry = fakeRegistry(scene.hooks)
  const own = registry.push(image, labels)
  scene.prepare?.(registry)
  const inputs = inputsOf(given)
  const { floatingTags: floating, form } = readyOf(inputs, releaseFacts(inputs))
  const known = (scene.versions ?? []).map((tag) => tag.version)
  const request = { version, image: parseImageRef(`${image}@${own}`), tagged: known, form, floating }
  const done = await tagImage(request, { registry, history: fakeHistory({ tags }) })
  const written = registry.calls.flatMap(({ name, tag }) => (name === 'retag' ? [tag] : []))
  return { ...done, written, tagged: registry.tagged(image), own, registry }
}

describe('the tags of an image', () => {
  test('version first, then the floating ones', async () => {
    const { wrote, tags, written, tagged: found, own } = await tagAs()
    expect({ wrote, tags }).toEqual({ wrote: true, tags: ['1.1.0', '1.1', '1', 'latest'] })
    expect(written[0]).toBe('1.1.0')
    expect(found).toEqual({ '1.1.0': own, '1.1': own, '1': own, latest: own })
  })

  test('without `floating-tags` the version alone', async () =>
    expect(await tagAs({ given: { 'floating-tags': 'false' } })).toMatchObject({
      wrote: true,
      tags: ['1.1.0'],
      written: ['1.1.0'],
    }))

  test('that are there already are not written', async () => {
    const prepare = (registry: FakeRegistry) => {
      for (const tag of ['1.1.0', '1.1', '1', 'latest']) registry.push(`${image}:${tag}`, labels)
    }
    const there = await tagAs({ prepare })
    expect(there).toMatchObject({ wrote: false, written: [] })
    expect(there.registry.calls.filter(({ name }) => name === 'tags').length).toBe(1)
    const given = { 'floating-tags': 'false' }
    expect(await tagAs({ prepare, given })).toMatchObject({ wrote: false, written: [] })
  })

  test('a pre-release has its version alone', async () =>
    expect(await tagAs({ version: '1.1.0-rc.1' })).toMatchObject({
      wrote: true,
      tags: ['1.1.0-rc.1'],
      written: ['1.1.0-rc.1'],
    }))

  test('one floating tag that is missing is a write', async () => {
    const prepare = (registry: FakeRegistry) => {
      for (const tag of ['1.1.0', '1.1', '1']) registry.push(`${image}:${tag}`, labels)
    }
    expect(await tagAs({ prepare })).toMatchObject({ wrote: true, written: ['latest'] })
  })

  test('a version that names another image is refused, and nothing is written', async () => {
    const prepare = (registry: FakeRegistry) => void registry.push(`${image}:1.1.0`, { of: 'other' })
    await expect(tagAs({ prepare })).rejects.toMatchObject({ code: 'image-tag-taken' })
  })
})

describe('floating tags', () => {
  const push =
    (...names: readonly string[]) =>
    (registry: FakeRegistry) => {
      for (const name of names) registry.push(`${image}:${name}`, { of: name })
    }

  const versions = [tagged('2.0.0', '2'), tagged('1.2.0', '2')]

  test('name the highest of their line that git and registry have', async () => {
    const { tagged: found, tags } = await tagAs({ prepare: push('1.2.0', '2.0.0'), versions })
    expect(tags).toEqual(['1.1.0', '1.1'])
    expect(found).toMatchObject({ '1': found['1.2.0'], latest: found['2.0.0'] })
  })

  test('a higher version that only git knows has no image yet: `latest` waits for it', async () => {
    const { tagged: found, tags } = await tagAs({ versions: [tagged('2.0.0', '2')] })
    expect(tags).toEqual(['1.1.0', '1.1', '1'])
    expect(found).not.toHaveProperty('latest')
  })

  test('a version that only the registry knows may have been released meanwhile: git is asked again', async () => {
    const { tagged: found } = await tagAs({ prepare: push('1.2.0', '2.0.0'), tags: versions })
    expect(found).toMatchObject({ '1': found['1.2.0'], latest: found['2.0.0'] })
  })

  test('git does not know it either: what it holds is not moved', async () => {
    const { tagged: found, tags } = await tagAs({ prepare: push('1.2.0') })
    expect(tags).toEqual(['1.1.0', '1.1'])
    expect(Object.keys(found)).toEqual(expect.not.arrayContaining(['1', 'latest']))
  })

  test('tags of other components do not count', async () =>
    expect(
      (await tagAs({ given: { component: 'parcel' }, prepare: push('1.0.0'), tags: [tagged('2.0.0', '2')] }))
        .tags,
    ).toContain('latest'))

  test('put right when another release wrote in between', async () => {
    let once = true
    let registry: FakeRegistry | undefined
    const hooks: RegistryHooks = {
      after: ({ name, tag }) => {
        if (name !== 'retag' || tag !== 'latest' || !once) return
        once = false
        registry?.push(`${image}:1.2.0`, { of: '1.2.0' })
      },
    }
    const { tagged: found, tags } = await tagAs({
      hooks,
      tags: [tagged('1.2.0', '2')],
      prepare: (made) => void (registry = made),
    })
    expect(found).toMatchObject({ '1.1': found['1.1.0'], '1': found['1.2.0'], latest: found['1.2.0'] })
    expect(tags).toEqual(['1.1.0', '1.1'])
  })

  /** Somebody writes another image to `latest` after each of our writes, so many times. */
  const disturbed = async (times: number) => {
    let left = times
    let registry: FakeRegistry | undefined
    const hooks: RegistryHooks = {
      after: ({ name, tag }) => {
        if (name !== 'retag' || tag !== 'latest' || left === 0) return
        left -= 1
        registry?.push(`${image}:latest`, { of: 'another' })
      },
    }
    return await tagAs({ hooks, prepare: (made) => void (registry = made) })
  }

  test('a tag that changed under our hands is written again', async () => {
    const { tagged: found, own, wrote } = await disturbed(3)
    expect({ latest: found['latest'], wrote }).toEqual({ latest: own, wrote: true })
  })

  test('any other error ends the run at once', async () => {
    const error = new ActionError({ code: 'registry-failed', blame: 'registry', message: 'down' })
    let calls = 0
    const before = ({ name, tag }: RegistryCall): void => {
      if (name !== 'retag' || tag !== 'latest') return
      calls += 1
      throw error
    }
    await expect(tagAs({ hooks: { before } })).rejects.toBe(error)
    expect(calls).toBe(1)
  })

  test('somebody who always writes cannot hold the run for ever: it ends with what it found', async () =>
    await expect(disturbed(1000)).rejects.toMatchObject({ code: 'digest-mismatch' }))
})
