import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { startForge } from '../../bed/github/index.ts'
import type { Forge as Emulator } from '../../bed/github/types.ts'
import { type Inputs, image, type ReleaseRun, releaseScene, type ReleaseScene } from './release-scene.ts'

/** Whatever is wrong is said before anything is written. */

jest.setTimeout(60_000)

let emulator: Emulator
beforeAll(async () => {
  emulator = await startForge()
})
afterAll(async () => await emulator?.close())

/** 1.0.0 on the first commit, then two more. */
async function history(scene: ReleaseScene): Promise<readonly [string, string, string]> {
  const [first = ''] = scene.commit('feat: one')
  scene.repository.git('tag', '1.0.0', first)
  const [, second = '', third = ''] = scene.commit('fix: two', 'feat!: three\n\nBREAKING CHANGE: no door')
  return [first, second, third]
}

async function expectRefused(
  scene: ReleaseScene,
  commit: string,
  run: ReleaseRun,
  { code, message }: { code: string; message: RegExp },
): Promise<void> {
  const [requests, tags] = [scene.repository.requests().length, scene.registry.tagged(image)]
  await expect(scene.release(commit, run)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message),
  })
  expect(scene.writes(requests)).toEqual([])
  expect(scene.registry.tagged(image)).toEqual(tags)
}

const byVersion: readonly (readonly [string, Inputs, string, RegExp])[] = [
  ['lower than the last', { version: '0.9.0' }, 'not-releasable', /0\.9\.0 is not above .* 1\.0\.0/],
  [
    'on another commit',
    { version: '1.0.0' },
    'tag-exists',
    /tag 1\.0\.0 is on commit [0-9a-f]{40}.* [0-9a-f]{40}/,
  ],
  ['no semver', { version: 'v2.0.0' }, 'version-invalid', /did you mean 2\.0\.0\?/],
  [
    'minor, with a breaking change',
    { version: '1.1.0' },
    'breaking-not-major',
    /only a minor release.*2\.0\.0/,
  ],
]

describe('a version', () => {
  test.each(byVersion)('%s', async (_name, inputs, code, message) => {
    await using scene = await releaseScene(emulator)
    const [, , third] = await history(scene)
    await expectRefused(scene, third, { inputs }, { code, message })
  })

  test('of a commit beside the last release, naming both', async () => {
    await using scene = await releaseScene(emulator)
    const [first, second] = await history(scene)
    scene.repository.git('tag', '2.0.0', second)
    scene.repository.git('switch', '-q', '-c', 'aside', first)
    scene.repository.git('commit', '-q', '--allow-empty', '-m', 'fix: aside')
    const aside = scene.repository.git('rev-parse', 'HEAD')
    scene.build(aside)
    const message = new RegExp(`${aside}.*${second}`)
    await expectRefused(scene, aside, {}, { code: 'not-releasable', message })
    await expectRefused(scene, aside, { inputs: { version: '3.0.0' } }, { code: 'not-releasable', message })
  })

  test('unreadable commits with `unparsable: fail`, each named', async () => {
    await using scene = await releaseScene(emulator)
    const commit = scene.commit('feat: one', 'what is this').at(-1) ?? ''
    await expect(scene.release(commit, { inputs: { unparsable: 'fail' } })).rejects.toMatchObject({
      code: 'commit-unparsable',
      problems: [{ message: expect.stringMatching(/^[0-9a-f]{7} what is this/) }],
    })
    expect(scene.writes()).toEqual([])
  })

  test('a pushed tag that is no version', async () => {
    await using scene = await releaseScene(emulator)
    const [, , third] = await history(scene)
    scene.repository.git('tag', 'v2', third)
    const run = { context: { ref: 'refs/tags/v2' } }
    await expectRefused(scene, third, run, { code: 'version-invalid', message: /'v2'/ })
  })
})

describe('an image', () => {
  test('that is not there', async () => {
    await using scene = await releaseScene(emulator)
    scene.repository.commit('feat: one')
    const commit = scene.repository.git('rev-parse', 'main')
    const message = new RegExp(`${commit} has no image.*:sha-${commit.slice(0, 12)}`)
    await expectRefused(scene, commit, {}, { code: 'image-missing', message })
  })

  test('that says that it was built from another commit', async () => {
    await using scene = await releaseScene(emulator)
    const [first = '', second = ''] = scene.commit('feat: one', 'fix: two')
    scene.registry.push(`${image}:sha-${second.slice(0, 12)}`, { 'org.opencontainers.image.revision': first })
    const message = new RegExp(`built from ${first}, expected ${second}`)
    await expectRefused(scene, second, {}, { code: 'digest-mismatch', message })
  })

  test('whose version tag is taken by another digest, both named', async () => {
    await using scene = await releaseScene(emulator)
    const other = scene.registry.push(`${image}:1.0.1`, { other: 'yes' })
    const [, second] = await history(scene)
    const message = new RegExp(`:1\\.0\\.1 is ${other} already, this release is sha256:[0-9a-f]{64}`)
    await expectRefused(scene, second, {}, { code: 'image-tag-taken', message })
  })

  test('that was never deployed where it has to be verified', async () => {
    await using scene = await releaseScene(emulator)
    const [, second] = await history(scene)
    const run = { inputs: { 'verified-in': 'staging' } }
    await expectRefused(scene, second, run, { code: 'not-verified', message: /staging: .*never deployed/ })
  })
})

describe('GitHub', () => {
  test('a ruleset that keeps the token from creating the tag', async () => {
    await using scene = await releaseScene(emulator)
    const [, second] = await history(scene)
    await scene.repository.ask('POST', '/rulesets', {
      name: 'release tags',
      target: 'tag',
      enforcement: 'active',
      conditions: { ref_name: { include: ['refs/tags/1.*'], exclude: [] } },
      rules: [{ type: 'creation' }],
    })
    const message = /the ruleset 'release tags' .*1\.0\.1/
    await expectRefused(scene, second, {}, { code: 'tag-denied', message })
  })

  test('a tag name that an immutable release used', async () => {
    await using scene = await releaseScene(emulator)
    const [, second, third] = await history(scene)
    await scene.repository.ask('PUT', '/immutable-releases')
    await scene.release(second)
    const { id } = (await (await scene.repository.connect()).release('1.0.1')) ?? { id: 0 }
    await scene.repository.ask('DELETE', `/releases/${id}`)
    await scene.repository.ask('DELETE', '/git/refs/tags/1.0.1')
    const before = scene.repository.requests().length
    await expect(scene.release(second)).rejects.toMatchObject({ code: 'tag-burned' })
    // The tag object alone, which no ref shows.
    expect(scene.writes(before).map((line) => line.replace(/.*\//, ''))).toEqual(['tags', 'refs'])
    expect((await scene.release(third)).outputs).toMatchObject({ version: '2.0.0', released: 'true' })
  })

  test('workflow files that no branch has: which token would work', async () => {
    await using scene = await releaseScene(emulator)
    scene.workflow('deploy.yml', [])
    const main = scene.commit('feat: two').at(-1) ?? ''
    const head = scene.workflow('deploy.yml', ['version'])
    const events: string[] = []
    const run: ReleaseRun = {
      inputs: { commit: main },
      context: { commit: head },
      onEvent: (event) => {
        if (event.type === 'note') events.push(event.message)
      },
    }
    await expect(scene.release(main, run)).rejects.toMatchObject({
      code: 'workflow-files-changed',
      remedy: expect.stringContaining('workflows: write'),
    })
    expect(events.join('\n')).toContain('.github/workflows')
  })

  test('a token that may only read', async () => {
    await using scene = await releaseScene(emulator)
    const [, second] = await history(scene)
    const permissions = { contents: 'read', deployments: 'read' } as const
    const before = scene.repository.requests().length
    await expect(scene.release(second, { permissions })).rejects.toMatchObject({
      code: 'forge-auth-denied',
      remedy: expect.stringContaining('contents: write'),
    })
    expect(
      scene.repository
        .requests()
        .slice(before)
        .filter(({ status, method }) => method !== 'GET' && status < 400),
    ).toEqual([])
  })

  test('branches: a run of another branch, and a tag on none of them', async () => {
    await using scene = await releaseScene(emulator)
    const [, second] = await history(scene)
    const inputs = { branches: 'main\nrelease/*' }
    const refused = { code: 'branch-not-allowed', message: /main, release\/\*/ }
    await expectRefused(scene, second, { inputs, context: { ref: 'refs/heads/topic' } }, refused)
    scene.repository.git('switch', '-q', '-c', 'aside', second)
    scene.repository.git('commit', '-q', '--allow-empty', '-m', 'fix: aside')
    const aside = scene.repository.git('rev-parse', 'HEAD')
    scene.build(aside)
    scene.repository.git('tag', '1.0.5', aside)
    await expectRefused(scene, aside, { inputs, context: { ref: 'refs/tags/1.0.5' } }, refused)
  })
})

describe('inputs', () => {
  test.each([
    ['a commit that is not there', { commit: 'f'.repeat(40) }, /'commit': .* is no commit, branch or tag/],
    ['files that are not there', { assets: 'a.txt\nslipway-release.json' }, /2 of the files/],
    [
      'a file of the notes that is missing',
      { notes: 'file', 'notes-file': 'NOTES.md' },
      /there is no NOTES\.md/,
    ],
    ['notes: file without a file', { notes: 'file' }, /'notes-file': is required/],
    ['an unknown version source', { 'version-source': 'pom.xml' }, /must be commits, tag, or the path/],
    ['a type that is no bump', { 'commit-types': 'FEA=big' }, /commit-types/],
    ['a release from a clone', { history: 'clone' }, /'history'/],
  ])('%s', async (_name, inputs: Inputs, message) => {
    await using scene = await releaseScene(emulator)
    const [, second] = await history(scene)
    const code = 'notes-file' in inputs && 'notes' in inputs ? 'config-invalid' : 'input-invalid'
    await expectRefused(scene, second, { inputs }, { code, message })
  })

  test('a record of another repository, before any request', async () => {
    await using scene = await releaseScene(emulator)
    const [commit = ''] = scene.commit('feat: one')
    const record = {
      schemaVersion: 1,
      repository: 'octo/other',
      commit,
      image: `${image}@sha256:${'a'.repeat(64)}`,
      tags: [],
    }
    const before = scene.repository.requests().length
    const inputs = { release: JSON.stringify(record) }
    await expect(scene.release(commit, { inputs })).rejects.toMatchObject({ code: 'input-invalid' })
    expect(scene.repository.requests().length).toBe(before)
  })
})
