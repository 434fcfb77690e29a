import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { recordAssetName } from '../../src/release/record-asset.ts'
import type { RunView } from '../bed/runner/types.ts'
import { git } from '../bed/scene/git.ts'
import { type Change, repository } from '../bed/scene/scene.ts'
import { goodChange } from '../bed/scene/story.ts'
import { specs } from '../contract/workflow-files.ts'
import { checkout, conclusions, jobOf, outputsOf, releaseOf, resultOf, stepOf } from './run-view.ts'
import { openStage, slowTestMs, type Stage } from './stage.ts'

/** A service that is released with each merge, and deployed from somewhere else. */
const workflow = `name: Release
on: {push: {branches: [main]}}
permissions: {}
jobs:
  build:
    permissions: {contents: read, packages: write}
    uses: slipway-deploy/slipway/.github/workflows/build.yml@v0
  release:
    needs: build
    runs-on: ubuntu-24.04
    permissions: {contents: write}
    steps:
      - uses: ${checkout}
        with: {persist-credentials: false, fetch-depth: 0}
      - name: Tag
        uses: slipway-deploy/slipway/actions/tag-release@v0
        with: {release: '\${{ needs.build.outputs.release }}'}
`

const first: Change = {
  ...goodChange,
  edit: { ...goodChange.edit, '.github/workflows/on-merge.yml': () => workflow },
}
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
  readonly id: number
  readonly tag_name: string
  readonly draft: boolean
  readonly prerelease: boolean
  readonly body: string
  readonly assets: readonly { readonly id: number; readonly name: string; readonly url: string }[]
}

const inForge = (...args: readonly string[]) => git(stage.scene.forge.gitFolder(repository), args)
const tagStep = (run: RunView) => stepOf(jobOf(run, 'release'), 'Tag')
const releases = () => stage.ask<readonly Release[]>('releases')

async function expectReleased(run: RunView, version: string): Promise<void> {
  expect(conclusions(run)).toEqual({ 'build/build': 'success', release: 'success' })
  expect(Object.keys(outputsOf(tagStep(run))).sort()).toEqual(
    Object.keys(specs.get('tag-release')?.outputs ?? {}).sort(),
  )
  expect(await inForge('cat-file', '-t', `refs/tags/${version}`)).toBe('tag')
  expect(await inForge('rev-parse', `refs/tags/${version}^{commit}`)).toBe(run.sha)
  const release = await stage.ask<Release>(`releases/tags/${version}`)
  expect(release).toMatchObject({ draft: false, prerelease: false })
  expect(release.assets.map(({ name }) => name)).toEqual([recordAssetName])
  const record = await textOf(release.assets[0]?.url ?? '')
  const { image } = jobOf(run, 'build/build').outputs
  expect(releaseOf(record)).toMatchObject({ version, commit: run.sha, image })
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

describe('a release for each merge', () => {
  let run: RunView

  test(
    'the first has the initial version',
    async () => {
      run = await stage.merge(first)
      await expectReleased(run, '0.1.0')
      expect(resultOf(tagStep(run))).toMatchObject({ outcome: 'succeeded', reasonCode: 'released' })
      expect(outputsOf(tagStep(run))).toMatchObject({ 'previous-tag': '', created: 'true', released: 'true' })
    },
    slowTestMs,
  )

  test(
    'the next is worked out from the commits since then',
    async () => {
      run = await stage.merge(second)
      await expectReleased(run, '0.1.1')
      expect(outputsOf(tagStep(run))).toMatchObject({
        version: '0.1.1',
        'previous-tag': '0.1.0',
        bump: 'patch',
      })
      expect((await stage.ask<Release>('releases/tags/0.1.1')).body).toContain('no door')
    },
    slowTestMs,
  )

  test(
    'the same run once more is green and makes nothing twice',
    async () => {
      const before = { releases: await releases(), refs: await inForge('for-each-ref') }
      stage.scene.engine.rerun(run.id, 'all')
      run = await stage.finished(run.id)
      expect(run).toMatchObject({ conclusion: 'success', attempt: 2 })
      expect(resultOf(tagStep(run))).toMatchObject({ outcome: 'succeeded', reasonCode: 'already-released' })
      expect(outputsOf(tagStep(run))).toMatchObject({ version: '0.1.1', created: 'false', released: 'true' })
      expect({ releases: await releases(), refs: await inForge('for-each-ref') }).toEqual(before)
      expect(before.releases.map(({ tag_name }) => tag_name).sort()).toEqual(['0.1.0', '0.1.1'])
    },
    slowTestMs,
  )

  test('GitHub’s API was used as its description says', () => {
    expect(stage.scene.forge.contractViolations).toEqual([])
  })
})
