import { endings } from '../../../src/endings.ts'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { toActionError } from '../../../src/errors.ts'
import { startForge } from '../../bed/github/index.ts'
import type { Fault, Forge as Emulator, RequestLogEntry } from '../../bed/github/types.ts'
import type { RegistryCall } from '../../fakes/registry.ts'
import { digestOf, image, type ReleaseScene, releaseScene } from './release-scene.ts'

/** Each request of a release failing in turn, in each way: afterwards all is there, or the next run completes it. */

jest.setTimeout(300_000)

let emulator: Emulator
let requests: readonly RequestLogEntry[]
let registryCalls: readonly RegistryCall[]

beforeAll(async () => {
  emulator = await startForge()
  await using scene = await releaseScene(emulator)
  const commit = await history(scene)
  await scene.release(commit)
  // The last two are those of `history` itself only when it asks; it pushes with git.
  requests = scene.repository.requests()
  registryCalls = scene.registry.calls
})
afterAll(async () => await emulator?.close())

/** A release that follows another, so that every kind of request is needed. */
async function history(scene: ReleaseScene): Promise<string> {
  const [first = ''] = scene.commit('feat: one')
  scene.repository.git('tag', '1.0.0', first)
  scene.registry.push(`${image}:1.0.0`)
  return scene.commit('fix: two').at(-1) ?? ''
}

type Kind = Fault['kind']
const once: readonly (readonly [string, Kind])[] = [
  ['500', { type: 'status', status: 500 }],
  ['502 after the work was done', { type: 'status', status: 502, afterwards: true }],
  ['a reset after the work was done', { type: 'reset', afterwards: true }],
  ['401', { type: 'status', status: 401, body: { message: 'Bad credentials' } }],
  ['403', { type: 'status', status: 403, body: { message: 'Resource not accessible by integration' } }],
  ['404', { type: 'status', status: 404, body: { message: 'Not Found' } }],
  ['422', { type: 'status', status: 422, body: { message: 'Validation Failed' } }],
  ['429', { type: 'status', status: 429, headers: { 'retry-after': '1' } }],
]

/** What must hold after any run at all. */
async function expectNothingHalfShown(scene: ReleaseScene, commit: string): Promise<void> {
  const forge = await scene.repository.connect()
  const tags = await forge.tags()
  expect(tags.filter(({ name }) => name !== '1.0.0').length).toBeLessThanOrEqual(1)
  expect(tags.every((tag) => tag.name === '1.0.0' || (tag.name === '1.0.1' && tag.commit === commit))).toBe(
    true,
  )
  const release = await forge.release('1.0.1')
  if (release !== undefined && !release.draft) {
    expect(release.assets.map(({ name }) => name)).toEqual(['slipway-release.json'])
    expect(scene.registry.tagged(image)['1.0.1']).toBe(digestOf(scene, commit))
  }
}

async function expectComplete(scene: ReleaseScene, commit: string): Promise<void> {
  const forge = await scene.repository.connect()
  expect(await forge.tags()).toContainEqual({ name: '1.0.1', commit })
  expect(await forge.release('1.0.1')).toMatchObject({
    draft: false,
    assets: [{ name: 'slipway-release.json' }],
  })
  expect((await forge.latestRelease())?.tag).toBe('1.0.1')
  const digest = digestOf(scene, commit)
  expect(scene.registry.tagged(image)).toMatchObject({
    '1.0.0': expect.not.stringMatching(digest ?? ''),
    '1.0.1': digest,
    '1.0': digest,
    '1': digest,
    latest: digest,
  })
}

/** Runs twice: with the fault, then without. */
async function expectSurvives(scene: ReleaseScene, commit: string, over: () => void): Promise<string> {
  const first = await scene.release(commit).then(
    ({ reasonCode }) => endings[reasonCode].outcome as string,
    (thrown: unknown) => toActionError(thrown).code,
  )
  over()
  await expectNothingHalfShown(scene, commit)
  expect(first).not.toBe('internal')
  const again = await scene.release(commit)
  expect(again.outputs).toMatchObject({ version: '1.0.1', released: 'true', bump: 'patch' })
  await expectComplete(scene, commit)
  return first
}

describe.each(once)('GitHub: each request in turn ends with %s', (_name, kind) => {
  test('once: the release is complete, or the next run completes it', async () => {
    const ended: string[] = []
    for (const index of requests.keys()) {
      await using scene = await releaseScene(emulator)
      const commit = await history(scene)
      const over = scene.failRequest(index, kind)
      ended.push(await expectSurvives(scene, commit, over))
    }
    expect(ended.length).toBe(requests.length)
    // Faults that are over when asked again are not even seen.
    if (kind.type === 'status' && kind.status === 429) expect(new Set(ended)).toEqual(new Set(['succeeded']))
  })
})

describe('GitHub: one request fails for ever', () => {
  test('an error that names it, and nothing half shown; then the next run completes it', async () => {
    for (const { method, path } of distinct(requests)) {
      await using scene = await releaseScene(emulator)
      const commit = await history(scene)
      const stop = scene.failAlways(method, path)
      const thrown = await scene.release(commit).then(
        () => undefined,
        (error: unknown) => toActionError(error),
      )
      // What only informs (workflow files, rulesets) may be done without.
      if (thrown !== undefined) expect(thrown.blame).toBe('forge')
      stop()
      await expectNothingHalfShown(scene, commit)
      expect((await scene.release(commit)).outputs).toMatchObject({ version: '1.0.1', released: 'true' })
      await expectComplete(scene, commit)
    }
  })
})

function distinct(all: readonly RequestLogEntry[]): readonly { method: string; path: string }[] {
  const shapes = new Set(all.map(({ method, path }) => `${method} ${shapeOf(path)}`))
  return [...shapes].map((shape) => {
    const [method = '', path = ''] = shape.split(' ')
    return { method, path }
  })
}

/** The path below the repository with ids left open. */
function shapeOf(path: string): string {
  const below = path.replace(/\?.*/, '').replace(/^.*\/repos\/[^/]+\/[^/]+/, '')
  return below
    .replace(/[.*+^${}()|[\]\\]/g, '\\$&')
    .replace(/[0-9a-f]{40}/g, '[0-9a-f]{40}')
    .replace(/\/\d+(?=\/|$)/g, '/\\d+')
}

describe('the registry: each call in turn fails', () => {
  test.each([['before'], ['after']] as const)('once, %s the work is done', async (when) => {
    for (const index of registryCalls.keys()) {
      let call = -1
      let armed = true
      const fail = (): void => {
        if (when === 'before') call += 1
        if (armed && call === index) {
          armed = false
          throw new TypeError('the registry went away')
        }
        if (when === 'after') call += 1
      }
      const hooks = when === 'before' ? { before: fail } : { after: fail }
      await using scene = await releaseScene(emulator, hooks)
      const commit = await history(scene)
      if (when === 'after') call = 0
      await scene.release(commit).catch(() => undefined)
      await expectNothingHalfShown(scene, commit)
      armed = false
      expect((await scene.release(commit)).outputs).toMatchObject({ version: '1.0.1', released: 'true' })
      await expectComplete(scene, commit)
    }
  })
})
