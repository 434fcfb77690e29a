import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { get } from 'node:https'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { recordAssetName } from '../../src/release/record-asset.ts'
import type { RunView } from '../bed/runner/types.ts'
import { git } from '../bed/scene/git.ts'
import { pressRelease } from '../bed/scene/press-release.ts'
import { type Change, developer, repository } from '../bed/scene/scene.ts'
import { goodChange } from '../bed/scene/story.ts'
import { specs } from '../contract/workflow-files.ts'
import { conclusions, jobOf, outputsOf, releaseOf, resultOf, stepOf, visibleTexts } from './run-view.ts'
import { openStage, slowTestMs, type Stage } from './stage.ts'

/** The caller files on-release.yml and on-pull-request.yml, as a service copies them, beside on-merge.yml. */

const second: Change = {
  branch: 'fix/answer',
  message: 'fix(answer): no door',
  edit: { 'main.go': (text) => text.replace(', at your door', '') },
}

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ ACTIONS_STEP_DEBUG: 'true' })
}, slowTestMs)
afterAll(async () => await stage[Symbol.asyncDispose](), slowTestMs)

interface Release {
  readonly tag_name: string
  readonly draft: boolean
  readonly body: string
  readonly assets: readonly { readonly name: string; readonly url: string }[]
}

const inForge = (...args: readonly string[]) => git(stage.scene.forge.gitFolder(repository), args)
const releaseStep = (run: RunView) => stepOf(jobOf(run, 'release/release'), 'Release')

/** Lets something happen, and gives the run that it started once that has ended or waits. */
async function runOf(happening: () => Promise<void>): Promise<RunView> {
  const { engine } = stage.scene
  const known = new Set(engine.runs.map(({ id }) => id))
  await happening()
  await engine.settled(AbortSignal.timeout(slowTestMs - 10_000))
  const [run, ...others] = engine.runs.filter(({ id }) => !known.has(id))
  expect(others).toEqual([])
  if (run === undefined) throw new Error('no workflow run was started')
  return run
}

async function send(method: string, path: string, body: unknown): Promise<unknown> {
  const { forge, reviewerToken } = stage.scene
  const headers = { authorization: `Bearer ${reviewerToken}`, 'content-type': 'application/json' }
  const url = `${forge.apiUrl}/repos/${repository}/${path}`
  const answer = await fetch(url, { method, headers, body: JSON.stringify(body) })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}

/** The button of on-release.yml. */
const release = () => runOf(() => pressRelease(stage.scene))

/** What a tag of the service's image names in the registry of the bed, which only its own CA vouches for. */
async function digestOf(tag: string): Promise<string | undefined> {
  const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json'
  const [host, port] = stage.bed.registry.split(':')
  const ca = await readFile(stage.bed.caFile)
  const path = `/v2/${repository}/manifests/${tag}`
  const [answer] = (await once(get({ host, port, path, ca, headers: { accept } }), 'response')) as [
    IncomingMessage,
  ]
  answer.resume()
  return answer.headers['docker-content-digest'] as string | undefined
}

async function expectReleased(run: RunView, version: string, merged: RunView): Promise<void> {
  expect(conclusions(run)).toEqual({ 'release/release': 'success' })
  const step = releaseStep(run)
  expect(Object.keys(outputsOf(step)).sort()).toEqual(
    Object.keys(specs.get('tag-release')?.outputs ?? {}).sort(),
  )
  expect(await inForge('rev-parse', `refs/tags/${version}^{commit}`)).toBe(merged.sha)
  const made = await stage.ask<Release>(`releases/tags/${version}`)
  expect(made.draft).toBe(false)
  expect(made.assets.map(({ name }) => name)).toEqual([recordAssetName])
  const record = releaseOf(await textOf(made.assets[0]?.url ?? ''))
  const { image } = jobOf(merged, 'ship/build/build').outputs
  // Found by its proof in the ledger: the record is that of the build, with nothing lost.
  expect(record).toEqual({
    ...releaseOf(jobOf(merged, 'ship/build/build').outputs['release']),
    version,
  })
  expect(record.image).toBe(image)
  const digest = record.image.split('@')[1]
  for (const tag of [version, '0.1', 'latest'])
    expect(`${tag} ${await digestOf(tag)}`).toBe(`${tag} ${digest}`)
}

/** The bytes of an asset; the repository is private, so they need a token. */
async function textOf(assetUrl: string): Promise<string> {
  const headers = {
    accept: 'application/octet-stream',
    authorization: `Bearer ${stage.scene.reviewerToken}`,
  }
  const answer = await fetch(assetUrl, { headers })
  expect(answer.status).toBe(200)
  return answer.text()
}

describe('on-release.yml', () => {
  let merged: RunView
  let run: RunView

  test(
    'a commit that was never verified in staging is refused, and nothing is written',
    async () => {
      const refs = await inForge('for-each-ref')
      run = await release()
      expect(conclusions(run)).toEqual({ 'release/release': 'failure' })
      expect(resultOf(releaseStep(run))).toMatchObject({ outcome: 'failed', reasonCode: 'image-missing' })
      expect(await inForge('for-each-ref')).toBe(refs)
    },
    slowTestMs,
  )

  test(
    'the button: initial version, and the image that was verified in staging under its name',
    async () => {
      merged = await stage.merge(goodChange)
      run = await release()
      await expectReleased(run, '0.1.0', merged)
      expect(resultOf(releaseStep(run))).toMatchObject({ outcome: 'succeeded', reasonCode: 'released' })
      expect(jobOf(run, 'release/release').outputs).toMatchObject({ version: '0.1.0', created: 'true' })
      expect(releaseStep(run).summary).toContain('feat: a friendlier greeting')
    },
    slowTestMs,
  )

  test(
    'the same run once more is green and makes nothing twice',
    async () => {
      const before = await inForge('for-each-ref')
      stage.scene.engine.rerun(run.id, 'all')
      run = await stage.finished(run.id)
      expect(run).toMatchObject({ conclusion: 'success', attempt: 2 })
      expect(resultOf(releaseStep(run))).toMatchObject({
        outcome: 'succeeded',
        reasonCode: 'already-released',
      })
      expect(jobOf(run, 'release/release').outputs).toMatchObject({ version: '0.1.0', released: 'true' })
      expect(await inForge('for-each-ref')).toBe(before)
      expect((await stage.ask<readonly Release[]>('releases')).length).toBe(1)
    },
    slowTestMs,
  )

  test(
    'a pushed tag: its version, and `latest` goes on',
    async () => {
      merged = await stage.merge(second)
      run = await runOf(async () => {
        const { clone, forge } = stage.scene
        await git(clone, ['tag', '0.1.1'])
        await git(clone, ['push', '--quiet', 'origin', '0.1.1'])
        forge.pushed(repository, developer)
      })
      expect(run.event).toBe('push')
      await expectReleased(run, '0.1.1', merged)
      expect((await stage.ask<Release>('releases/tags/0.1.1')).body).toContain('no door')
      expect((await stage.ask<Release>('releases/latest')).tag_name).toBe('0.1.1')
    },
    slowTestMs,
  )
})

describe('on-pull-request.yml', () => {
  test(
    'the pull request says what its merge would release',
    async () => {
      const { clone } = stage.scene
      const run = await runOf(async () => {
        await git(clone, ['switch', '--quiet', '--create', 'feat/bell', 'origin/main'])
        await git(clone, ['commit', '--quiet', '--allow-empty', '-m', 'feat: a bell'])
        await git(clone, ['push', '--quiet', 'origin', 'feat/bell'])
        stage.scene.forge.pushed(repository, developer)
        await send('POST', 'pulls', { title: 'A bell', head: 'feat/bell', base: 'main', body: 'Ring.' })
      })
      expect(conclusions(run)).toEqual({ 'version/preview': 'success', 'version/check': 'skipped' })
      expect(resultOf(stepOf(jobOf(run, 'version/preview'), 'Preview')).reasonCode).toBe('preview-written')
      const [pull] = await stage.ask<readonly { readonly body: string }[]>('pulls')
      expect(pull?.body).toMatch(/^Ring\./)
      expect(pull?.body).toContain('0.2.0')
      expect(pull?.body).toContain('a bell')
    },
    slowTestMs,
  )
})

test('no token is to be seen anywhere, and GitHub’s API was used as its description says', () => {
  const texts = stage.scene.engine.runs.flatMap(visibleTexts).join('\n')
  expect(stage.tokens.length).toBeGreaterThan(3)
  expect(stage.tokens.filter((token) => texts.includes(token))).toEqual([])
  expect(stage.scene.forge.contractViolations).toEqual([])
})
