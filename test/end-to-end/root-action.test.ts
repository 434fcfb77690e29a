import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import type { RunView } from '../bed/runner/types.ts'
import { viewService } from '../bed/scene/cluster-view.ts'
import { goodChange } from '../bed/scene/story.ts'
import { type ActionFile, text } from '../contract/workflow-files.ts'
import { checkout, conclusions, jobOf, stepOf } from './run-view.ts'
import { openStage, slowTestMs, type Stage } from './stage.ts'

const action = load(text('action.yml')) as ActionFile
const outputs = Object.keys(action.outputs ?? {})

/** One environment in one step of a job of one's own, every output handed on. */
const workflow = `name: Own steps
on: {push: {branches: [main]}}
permissions: {}
jobs:
  build:
    permissions: {contents: read, packages: write}
    uses: slipway-deploy/slipway/.github/workflows/build.yml@v0
  deploy:
    needs: build
    runs-on: ubuntu-24.04
    permissions: {contents: read, deployments: write}
    environment: {name: test, deployment: false}
    outputs:
${outputs.map((name) => `      ${name}: \${{ steps.ship.outputs.${name} }}`).join('\n')}
    steps:
      - uses: ${checkout}
        with: {persist-credentials: false}
      - name: Ship
        id: ship
        uses: slipway-deploy/slipway@v0
        with:
          environment: test
          release: \${{ needs.build.outputs.release }}
          kubeconfig: \${{ secrets.KUBECONFIG }}
`

let stage: Stage
let run: RunView
beforeAll(async () => {
  stage = await openStage()
  run = await stage.merge({
    ...goodChange,
    edit: {
      ...goodChange.edit,
      '.github/workflows/on-merge.yml': () => workflow,
      'slipway.yml': (config) =>
        config.replace('namespace: parcel-test', '$&\n    url: https://test.parcel.example'),
    },
  })
}, slowTestMs)
afterAll(async () => await stage[Symbol.asyncDispose](), slowTestMs)

describe('slipway-deploy/slipway as one step', () => {
  test('logs in, deploys and proves one environment', async () => {
    expect(conclusions(run)).toEqual({ 'build/build': 'success', deploy: 'success' })
    const { digest } = jobOf(run, 'build/build').outputs
    const view = await viewService(stage.bed, 'parcel-test', 'parcel')
    expect(view.digests).toEqual([digest])
    expect(JSON.parse(view.answer ?? '')).toMatchObject({ commit: run.sha, environment: 'test' })
  })

  test('hands on every output that it declares', () => {
    const job = jobOf(run, 'deploy')
    expect(Object.keys(job.outputs).sort()).toEqual([...outputs].sort())
    expect(job.outputs).toMatchObject({
      outcome: 'succeeded',
      'reason-code': 'verified',
      verified: 'true',
      namespace: 'parcel-test',
      'environment-url': 'https://test.parcel.example',
    })
    expect(JSON.parse(job.outputs['proof'] ?? '')).toMatchObject({
      image: jobOf(run, 'build/build').outputs['image'],
    })
  })

  test('reports in the one step, and keeps one record', async () => {
    const { summary } = stepOf(jobOf(run, 'deploy'), 'Ship')
    for (const part of ['deploy-env: test', 'verify-rollout: 4 objects proven'])
      expect(summary).toContain(part)
    const records = await stage.deployments()
    expect(records.map(({ id }) => String(id))).toEqual([jobOf(run, 'deploy').outputs['deployment-id']])
    expect(records[0]?.statuses.map(({ state }) => state)).toEqual(['success', 'in_progress'])
  })

  test('GitHub’s API was used as its description says', () => {
    expect(stage.scene.forge.contractViolations).toEqual([])
  })
})
