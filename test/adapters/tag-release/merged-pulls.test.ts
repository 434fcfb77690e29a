import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { startForge } from '../../bed/github/index.ts'
import type { Forge as Emulator } from '../../bed/github/types.ts'
import { releaseScene, type ReleaseScene } from './release-scene.ts'

/** A pull request that was merged decides, or tells. */

jest.setTimeout(60_000)

let emulator: Emulator
beforeAll(async () => {
  emulator = await startForge()
})
afterAll(async () => await emulator?.close())

interface Merged {
  readonly title?: string
  readonly body?: string
  readonly labels?: readonly string[]
  readonly method?: 'merge' | 'squash'
}

/** 1.0.0, then a pull request of one commit that asks for nothing, merged; gives the merge. */
async function merge(
  scene: ReleaseScene,
  { title = 'A title', body = '', labels = [], method = 'squash' }: Merged,
) {
  const { git, ask } = scene.repository
  const [first = ''] = scene.commit('feat: one')
  git('tag', '1.0.0', first)
  git('switch', '-q', '-c', 'topic', first)
  scene.file('a.txt', 'a', 'chore: wip')
  const made = (await ask('POST', '/pulls', { title, head: 'topic', base: 'main', body })) as {
    number: number
  }
  if (labels.length > 0) await ask('POST', `/issues/${made.number}/labels`, { labels })
  const merging = { merge_method: method, commit_title: `chore: merged (#${made.number})` }
  const { sha } = (await ask('PUT', `/pulls/${made.number}/merge`, merging)) as { sha: string }
  scene.build(sha)
  return sha
}

describe('bump-from: pr-labels', () => {
  const inputs = { 'bump-from': 'pr-labels' }

  test.each([
    [['minor'], 'A title', '1.1.0', "label 'minor'"],
    [['urgent', 'semver:patch'], 'feat: ignored', '1.0.1', "label 'semver:patch'"],
    [['release/major'], 'A title', '2.0.0', "label 'release/major'"],
    [['patch', 'minor'], 'A title', '1.1.0', "label 'minor'"],
    [['FEAT'], 'A title', '1.1.0', "label 'FEAT'"],
    [['breaking'], 'A title', '2.0.0', "label 'breaking'"],
    [['patch'], 'fix!: no door', '2.0.0', 'breaking change'],
    [['docs'], 'feat: ignored', '', "label 'docs'"],
    [['urgent'], 'feat: ignored', '', 'no label of #1 names a bump'],
    [[], 'feat: ignored', '', 'no label of #1 names a bump'],
  ])('%j on "%s": %s', async (labels, title, version, rule) => {
    await using scene = await releaseScene(emulator)
    const sha = await merge(scene, { labels, title })
    const { outputs } = await scene.release(sha, { inputs: { ...inputs, mode: 'plan' } })
    expect(outputs.version).toBe(version)
    expect(JSON.parse(outputs.commits)).toMatchObject([{ sha, rule, pull: 1 }])
  })

  test('a real merge stands for its commits', async () => {
    await using scene = await releaseScene(emulator)
    const sha = await merge(scene, { labels: ['minor'], method: 'merge' })
    const { outputs } = await scene.release(sha, { inputs })
    expect(outputs).toMatchObject({ version: '1.1.0', released: 'true' })
    expect(JSON.parse(outputs.commits)).toMatchObject([{ sha, bump: 'minor' }, { rule: 'part of #1' }])
  })
})

test('bump-from: pr-title', async () => {
  await using scene = await releaseScene(emulator)
  const sha = await merge(scene, { title: 'feat: by title' })
  expect((await scene.release(sha, { inputs: { 'bump-from': 'pr-title' } })).outputs.version).toBe('1.1.0')
})

describe('notes: pr-body', () => {
  const inputs = { 'bump-from': 'pr-title', notes: 'pr-body' }

  test('the description of the pull request is the release', async () => {
    await using scene = await releaseScene(emulator)
    const sha = await merge(scene, { title: 'fix: x', body: 'What it does.\r\n\r\nAnd why.' })
    const { outputs } = await scene.release(sha, { inputs })
    expect(outputs.notes).toBe('What it does.\r\n\r\nAnd why.')
    expect(await (await scene.repository.connect()).release('1.0.1')).toMatchObject({ notes: outputs.notes })
  })

  test('without a description the commits tell', async () => {
    await using scene = await releaseScene(emulator)
    const sha = await merge(scene, { title: 'fix: by title' })
    expect((await scene.release(sha, { inputs })).outputs.notes).toContain('by title')
  })
})
