import { endings } from '../../../src/endings.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { compareVersions } from '../../../src/version/next-version.ts'
import { startForge } from '../../bed/github/index.ts'
import type { Forge as Emulator } from '../../bed/github/types.ts'
import { digestOf, image, type Outcome, releaseScene } from './release-scene.ts'

jest.setTimeout(300_000)

let emulator: Emulator
beforeAll(async () => {
  emulator = await startForge()
})
afterAll(async () => await emulator?.close())

const messages = [
  'feat: a',
  'fix: b',
  'docs: c',
  'feat!: d',
  'fix: e',
  'fix: f',
  'feat: g',
  'chore: h',
  'fix: i',
  'feat: j',
]

/** Numbers below 1, the same each time. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}

/** An order that mixes the commits. */
function shuffled<T>(items: readonly T[], next: () => number): readonly T[] {
  return items
    .map((item) => ({ item, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

test.each([[1], [2], [3]])(
  '50 runs at once over 10 commits: every version once, in the order of the commits, none lost (order %i)',
  async (order) => {
    const next = chance(order)
    // A registry that answers at once would hide what happens between a write and the reading after it; in step,
    // runs of one commit meet at each of their requests.
    const delay = async (): Promise<void> => await sleep(order === 1 ? 3 : next() * 8)
    await using scene = await releaseScene(emulator, { before: delay, after: delay })
    const [base = ''] = scene.commit('feat: zero')
    scene.repository.git('tag', '1.0.0', base)
    scene.registry.push(`${image}:1.0.0`)
    const commits = scene.commit(...messages).slice(1)
    const runs = shuffled(
      commits.flatMap((commit) => Array.from({ length: 5 }, () => commit)),
      next,
    )
    const outcomes = await Promise.all(runs.map(async (commit) => await scene.release(commit)))

    const forge = await scene.repository.connect()
    const tags = (await forge.tags()).filter(({ name }) => name !== '1.0.0')
    const released = tags
      .map(({ name, commit }) => ({ version: name, at: commits.indexOf(commit) }))
      .sort((a, b) => a.at - b.at)
    // Unique, on our commits, one for each commit at most, rising with the history.
    expect(new Set(released.map(({ at }) => at)).size).toBe(released.length)
    expect(released.every(({ at }) => at >= 0)).toBe(true)
    const versions = released.map(({ version }) => version)
    expect([...versions].sort(compareVersions)).toEqual(versions)
    // None lost: the last commit is released, and it holds all the others.
    expect(released.at(-1)?.at).toBe(commits.length - 1)
    expect(outcomes.map(({ reasonCode }) => reasonCode)).not.toContain('internal')
    expectEachRunTold(outcomes, new Map(tags.map(({ name, commit }) => [name, commit])), runs)
    await expectAllPublished(versions)

    async function expectAllPublished(all: readonly string[]): Promise<void> {
      const images = scene.registry.tagged(image)
      for (const [index, version] of all.entries()) {
        const commit = commits[released[index]?.at ?? -1] ?? ''
        expect(await forge.release(version)).toMatchObject({
          draft: false,
          assets: [{ name: 'slipway-release.json' }],
        })
        expect(images[version]).toBe(images[`sha-${commit.slice(0, 12)}`])
      }
      const highest = all.at(-1) ?? ''
      expect(images['latest']).toBe(images[highest])
      expect(images[highest.split('.')[0] ?? '']).toBe(images[highest])
      expect((await forge.latestRelease())?.tag).toBe(highest)
      const releases = (await scene.repository.ask('GET', '/releases?per_page=100')) as readonly {
        draft: boolean
      }[]
      expect(releases.map(({ draft }) => draft)).toEqual(all.map(() => false))
    }
  },
)

/** A run that says "released" names a tag on its own commit; the others say which release holds it. */
function expectEachRunTold(
  outcomes: readonly Outcome[],
  tags: ReadonlyMap<string, string>,
  runs: readonly string[],
): void {
  const made = outcomes.filter(({ outputs }) => outputs.created === 'true')
  expect(made.length).toBe(tags.size)
  outcomes.forEach(({ reasonCode, outputs }, index) => {
    if (endings[reasonCode].outcome === 'succeeded') expect(tags.get(outputs.tag)).toBe(runs[index])
    else expect(['contained-in-release', 'nothing-to-release']).toContain(reasonCode)
  })
}

test('two runs of one commit that draft at the same moment end with one release', async () => {
  const waiting: (() => void)[] = []
  // Both have read that there is no release, and have the image tagged, before either goes on to the draft.
  const meet = async (): Promise<void> => {
    if (waiting.length >= 2) return
    await new Promise<void>((resolve) => {
      waiting.push(resolve)
      if (waiting.length === 2) for (const go of waiting) go()
    })
  }
  await using scene = await releaseScene(emulator, {
    after: async ({ name }) => (name === 'tags' ? await meet() : undefined),
  })
  const [commit = ''] = scene.commit('feat: one')
  const outcomes = await Promise.all([scene.release(commit), scene.release(commit)])
  expect(outcomes.map(({ outputs }) => outputs.released)).toEqual(['true', 'true'])
  expect(outcomes.filter(({ outputs }) => outputs.created === 'true')).toHaveLength(1)
  const releases = await scene.repository.ask('GET', '/releases')
  expect(releases).toMatchObject([
    { tag_name: '0.1.0', draft: false, assets: [{ name: 'slipway-release.json' }] },
  ])
  expect(releases).toHaveLength(1)
})

test('a floating tag that another release moves between write and reading is put right in another round', async () => {
  let moved = 0
  await using scene = await releaseScene(emulator, {
    after: ({ name, tag }) => {
      if (name !== 'retag' || tag !== 'latest' || moved > 0) return
      moved += 1
      scene.registry.push(`${image}:latest`, { of: 'another release' })
    },
  })
  const [commit = ''] = scene.commit('feat: one')
  expect((await scene.release(commit)).reasonCode).toBe('released')
  expect(moved).toBe(1)
  expect(scene.registry.tagged(image)['latest']).toBe(digestOf(scene, commit))
})
