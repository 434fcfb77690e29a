import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Proof } from '../../src/rollout/proof.ts'
import type { RunView } from '../bed/runner/types.ts'
import { viewService } from '../bed/scene/cluster-view.ts'
import { kubeconfigSecret, review } from '../bed/scene/scene.ts'
import { environments, goodChange } from '../bed/scene/story.ts'
import { specs } from '../contract/workflow-files.ts'
import { conclusions, jobOf, outputsOf, releaseOf, resultOf, stepOf, visibleTexts } from './run-view.ts'
import { openStage, slowTestMs, type Stage } from './stage.ts'

/** GitHub refuses apps that ask too often; this is what one environment may cost (design: Budgets). */
const mostRequests = 12

const change = {
  ...goodChange,
  edit: {
    ...goodChange.edit,
    'slipway.yml': (text: string) =>
      text.replaceAll(/namespace: parcel-(\w+)/g, '$&\n    url: https://$1.parcel.example'),
  },
}

let stage: Stage
let run: RunView
let waiting: { readonly conclusions: ReturnType<typeof conclusions>; readonly prodObjects: string }
beforeAll(async () => {
  // Debug logs hold every output, and are the place where a secret would slip out.
  stage = await openStage({ ACTIONS_STEP_DEBUG: 'true' })
  const { id, ...atGate } = await stage.merge(change)
  const prodObjects = await stage.kubectl('get', 'deployments', '--namespace=parcel-prod', '--output=name')
  waiting = { conclusions: conclusions({ id, ...atGate }), prodObjects }
  await review(stage.scene, id, 'approved')
  run = await stage.finished(id)
}, slowTestMs)
afterAll(async () => await stage[Symbol.asyncDispose](), slowTestMs)

const deployJob = (environment: string) => jobOf(run, `ship/${environment}/deploy`)
const build = () => jobOf(run, 'ship/build/build')

describe('a merge', () => {
  test('goes through test and staging, then waits; prod is untouched so far', () => {
    expect(waiting.conclusions).toEqual({
      test: 'success',
      'ship/build/build': 'success',
      'ship/test/deploy': 'success',
      'ship/staging/deploy': 'success',
      'ship/prod/deploy': 'waiting',
    })
    expect(waiting.prodObjects).toBe('')
  })

  test('goes to prod once the reviewer has approved', () => {
    expect(run).toMatchObject({ status: 'completed', conclusion: 'success', errors: [] })
    expect(new Set(run.jobs.map((job) => job.conclusion))).toEqual(new Set(['success']))
    expect(run.jobs.flatMap((job) => job.annotations)).toEqual([])
  })

  test('used GitHub’s API as its description says', () => {
    expect(stage.scene.forge.contractViolations).toEqual([])
  })
})

interface Pods {
  readonly items: readonly {
    readonly status: {
      readonly phase: string
      readonly containerStatuses: readonly { readonly imageID: string; readonly ready: boolean }[]
    }
  }[]
}

describe.each(environments)('in $name', ({ name, namespace }) => {
  test('template, pods and the answer of the Service are of this one build', async () => {
    const { digest } = build().outputs
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    const view = await viewService(stage.bed, namespace, 'parcel')
    expect(view.digests).toEqual([digest])
    expect(JSON.parse(view.answer ?? '')).toMatchObject({ commit: run.sha, environment: name })
    const pods = await stage.read<Pods>('get', 'pods', `--namespace=${namespace}`)
    expect(pods.items.length).toBeGreaterThan(0)
    for (const { status } of pods.items) {
      expect(status.phase).toBe('Running')
      for (const container of status.containerStatuses) {
        expect(container.imageID).toBe(build().outputs['image'])
        expect(container.ready).toBe(true)
      }
    }
  })

  test('the workflow says that it is proven, and how', () => {
    const { outputs } = deployJob(name)
    expect(outputs).toMatchObject({ outcome: 'succeeded', verified: 'true' })
    expect(outputs['environment-url']).toBe(`https://${name}.parcel.example`)
    const proof = JSON.parse(outputs['proof'] ?? '') as Proof
    expect(proof).toMatchObject({ environment: name, image: build().outputs['image'], commit: run.sha })
    const images = proof.objects.flatMap((object) => object.images ?? []).map(({ image }) => image)
    expect(new Set(images)).toEqual(new Set([build().outputs['image']]))
  })

  test('there is one Deployment record, our own, closed as a success', async () => {
    const records = await stage.deployments(name)
    expect(records).toHaveLength(1)
    const [record] = records
    expect(record).toMatchObject({
      id: Number(deployJob(name).outputs['deployment-id']),
      sha: run.sha,
      production_environment: name === 'prod',
      creator: { login: 'github-actions[bot]' },
      payload: { schemaVersion: 1, service: 'parcel', environment: name, image: build().outputs['image'] },
    })
    expect(releaseOf(JSON.stringify(record?.payload['release'])).image).toBe(build().outputs['image'])
    expect(record?.statuses.map(({ state }) => state)).toEqual(['success', 'in_progress'])
    for (const status of record?.statuses ?? []) {
      expect(status.environment_url).toBe(`https://${name}.parcel.example`)
      expect(status.log_url).toContain(`/actions/runs/${run.id}`)
    }
  })

  test(`it took ${mostRequests} requests to GitHub’s API or fewer`, () => {
    const requests = stage.requests.get(`ship/${name}/deploy`) ?? []
    expect(requests.length).toBeGreaterThan(0)
    expect(requests.length).toBeLessThanOrEqual(mostRequests)
  })
})

describe('what a run writes', () => {
  const steps = () => [
    { id: 'build-push-image', step: stepOf(build(), 'Build and push') },
    ...environments.flatMap(({ name }) => [
      { id: 'deploy-env', step: stepOf(deployJob(name), 'Deploy') },
      { id: 'verify-rollout', step: stepOf(deployJob(name), 'Verify') },
    ]),
  ]

  test('every declared output of every action, and no other', () => {
    for (const { id, step } of steps())
      expect({ id, outputs: Object.keys(outputsOf(step)).sort() }).toEqual({
        id,
        outputs: Object.keys(specs.get(id)?.outputs ?? {}).sort(),
      })
  })

  test('results and release records that fit their schemas', () => {
    for (const { id, step } of steps())
      expect(resultOf(step)).toMatchObject({ action: id, outcome: 'succeeded' })
    expect(releaseOf(build().outputs['release'])).toMatchObject({
      repository: 'acme/parcel',
      commit: run.sha,
      image: build().outputs['image'],
    })
  })

  test('a summary for every action', () => {
    for (const { step } of steps()) expect(step.summary).toContain('✅')
  })
})

describe('secrets', () => {
  /** Lines of a kubeconfig that mean nothing to anybody are short. */
  const secretLineLength = 30

  test('neither the kubeconfig nor a token is shown anywhere, or kept in records and objects', async () => {
    const kubeconfig = await kubeconfigSecret(stage.bed)
    const credentials = await readFile(stage.bed.kubeconfig, 'utf8')
    const lines = [kubeconfig, credentials].flatMap((text) => text.split('\n')).map((line) => line.trim())
    const values = lines.flatMap((line) => [line, line.replace(/^"?[\w-]+"?: "?([^",]+)"?,?$/, '$1')])
    const long = values.filter((value) => value.length > secretLineLength)
    const hidden = [...new Set([...long, ...stage.tokens])]
    expect(stage.tokens.length).toBeGreaterThanOrEqual(run.jobs.length)
    expect(long.length).toBeGreaterThan(3)
    const kept = [await stage.deployments(), await stage.read('get', 'all,configmaps', '--all-namespaces')]
    for (const text of [...visibleTexts(run), ...kept.map((value) => JSON.stringify(value))])
      expect(hidden.filter((secret) => text.includes(secret))).toEqual([])
  })

  test('no step had to be masked beyond the inputs that the runner itself prints', () => {
    const masked = visibleTexts(run).flatMap((text) =>
      text.split('\n').filter((line) => line.includes('***')),
    )
    // The runner names each state that a post step gets, in its debug log; deploy-env keeps the token for its own.
    const known =
      /^\s*(?:(?:token|kubeconfig|KUBECONFIG_TEXT): \*\*\*|::add-mask::\*\*\*|##\[debug\]Save intra-action state INPUT_TOKEN = \*\*\*)$/
    expect(masked.filter((line) => !known.test(line))).toEqual([])
    expect(masked.length).toBeGreaterThan(0)
  })
})
