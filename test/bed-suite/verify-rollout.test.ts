import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Bed } from '../bed/types.ts'
import { testBed } from '../bed/shared.ts'
import { configMap, podSpec, script, service, workload } from './rollout-objects.ts'
import {
  applyAll,
  openGround,
  type TrialEnd,
  type TrialGround,
  type TrialOptions,
  verifyAll,
} from './rollout-trial.ts'

const run = randomBytes(3).toString('hex')
let bed: Bed & AsyncDisposable
let ground: TrialGround

beforeAll(async () => {
  bed = await testBed()
  ground = await openGround(bed)
}, 300_000)

afterAll(async () => {
  ground.cluster.close()
  await bed[Symbol.asyncDispose]()
}, 60_000)

type Objects = Parameters<typeof applyAll>[2]

async function trial(
  name: string,
  objects: (image: string) => Objects,
  options: TrialOptions = {},
): Promise<TrialEnd> {
  const applied = await applyAll(ground, `${name}-${run}`, objects(ground.image))
  return await verifyAll(ground, applied, options)
}

const missingDigest = (image: string): string => image.replace(/[0-9a-f]{64}$/, 'ab'.repeat(32))
const probed = { readinessProbe: { exec: { command: ['true'] }, periodSeconds: 1 } }

// The trials spend their time waiting: all of them wait at once.
describe('on real pods', () => {
  test.concurrent('what is healthy is proven by the digest its pods run', async () => {
    const end = await trial('healthy', (image) => [
      configMap('settings'),
      workload('Deployment', 'web', podSpec(image, probed), { replicas: 2 }),
      service('web', 'web'),
    ])
    expect(end).toMatchObject({ outcome: 'succeeded', code: 'verified', outputs: { verified: 'true' } })
    const proof = JSON.parse(end.outputs['proof'] ?? '') as {
      objects: { kind: string; images?: { image: string }[] }[]
    }
    expect(proof.objects.map(({ kind }) => kind)).toEqual(['Namespace', 'ConfigMap', 'Deployment', 'Service'])
    expect(proof.objects[2]?.images?.map(({ image }) => image)).toEqual([ground.image, ground.image])
  }, 60_000)

  test.concurrent.each(['StatefulSet', 'DaemonSet'])(
    '%s',
    async (kind) => {
      const end = await trial(kind.toLowerCase(), (image) => [workload(kind, 'web', podSpec(image, probed))])
      expect([end.outcome, end.code]).toEqual(['succeeded', 'verified'])
    },
    60_000,
  )

  test.concurrent('a Job is proven when it has completed, not when it runs', async () => {
    const end = await trial('job', (image) => [
      workload('Job', 'migrate', podSpec(image, script('sleep 2; echo done'))),
    ])
    expect([end.outcome, end.code]).toEqual(['succeeded', 'verified'])
    expect(end.events.filter((event) => event.type === 'object-status').at(-1)).toMatchObject({
      state: 'ready',
      message: 'completed',
    })
  }, 60_000)

  test.concurrent('a program that crashes is stopped, with exit code and last lines, although it was Ready for a moment', async () => {
    const end = await trial('crash', (image) => [
      workload('Deployment', 'web', podSpec(image, script('echo boom: no database; exit 3')), {
        replicas: 2,
      }),
    ])
    expect([end.code, end.message]).toEqual([
      'rollout-failed',
      expect.stringContaining('Deployment/web: CrashLoopBackOff in container app, exit code 3'),
    ])
    expect(end.causes).toMatchObject([
      { exitCode: 3, container: 'app', alike: 1, log: ['boom: no database'] },
    ])
    expect(end.causes[0]?.node).toBeDefined()
  }, 60_000)

  test.concurrent('a program that crashes once and then heals is a success', async () => {
    const once =
      'if [ -e /state/seen ]; then trap exit TERM; while true; do sleep 1 & wait; done; fi; touch /state/seen; exit 1'
    const state = { volumes: [{ name: 'state', emptyDir: {} }] }
    const end = await trial('flap', (image) => [
      workload(
        'Deployment',
        'web',
        podSpec(image, { ...script(once), volumeMounts: [{ name: 'state', mountPath: '/state' }] }, state),
      ),
    ])
    expect([end.outcome, end.code]).toEqual(['succeeded', 'verified'])
  }, 60_000)

  test.concurrent('an image that is not there', async () => {
    const end = await trial('image', (image) => [
      workload('Deployment', 'web', podSpec(missingDigest(image))),
    ])
    expect([end.code, end.message]).toEqual([
      'rollout-failed',
      expect.stringMatching(/ErrImagePull|ImagePullBackOff/),
    ])
    expect(end.causes[0]?.rule).toContain('image-missing')
    expect(end.causes[0]?.events?.join(' ')).toContain('not found')
  }, 90_000)

  test.concurrent('a program that runs out of memory', async () => {
    const limits = { resources: { limits: { memory: '24Mi' } } }
    const end = await trial('memory', (image) => [
      workload('Deployment', 'web', podSpec(image, { command: ['tail', '/dev/zero'], ...limits })),
    ])
    expect([end.code, end.causes[0]?.reason, end.causes[0]?.exitCode]).toEqual([
      'rollout-failed',
      'OOMKilled',
      137,
    ])
    expect(end.causes[0]?.hint).toContain('memory')
  }, 90_000)

  test.concurrent('a ConfigMap that is not there', async () => {
    const end = await trial('config', (image) => [
      workload('Deployment', 'web', podSpec(image, { envFrom: [{ configMapRef: { name: 'gone' } }] })),
    ])
    expect([end.code, end.message]).toEqual([
      'rollout-failed',
      expect.stringContaining('CreateContainerConfigError in container app: configmap "gone" not found'),
    ])
  }, 120_000)

  test.concurrent('a command that the image does not have', async () => {
    const end = await trial('command', (image) => [
      workload('Deployment', 'web', podSpec(image, { command: ['/nope'] })),
    ])
    expect([end.code, end.causes[0]?.reason]).toEqual(['rollout-failed', 'StartError'])
  }, 60_000)

  test.concurrent('a Job that fails, with its log', async () => {
    const end = await trial('jobfail', (image) => [
      workload('Job', 'migrate', podSpec(image, script('echo cannot migrate; exit 5')), { backoffLimit: 0 }),
    ])
    expect([end.code, end.message]).toEqual([
      'rollout-failed',
      expect.stringContaining('Job/migrate: BackoffLimitExceeded in container app, exit code 5'),
    ])
    expect(end.causes[0]?.log).toEqual(['cannot migrate'])
  }, 60_000)

  test.concurrent('what never gets ready ends with the time, and says what it waited for', async () => {
    const never = { readinessProbe: { exec: { command: ['false'] }, periodSeconds: 1 } }
    const end = await trial(
      'never',
      (image) => [
        workload(
          'Deployment',
          'web',
          podSpec(image, { ...never, ...script('echo waiting; while true; do sleep 1; done') }),
        ),
      ],
      { timeout: 12_000 },
    )
    expect([end.code, end.message]).toEqual([
      'rollout-timed-out',
      expect.stringContaining('Deployment/web: 0 of 1 ready'),
    ])
    expect(end.causes).toMatchObject([
      { reason: 'TimedOut', log: ['waiting'], events: [expect.stringContaining('Unhealthy')] },
    ])
  }, 60_000)

  test.concurrent('pods that run another digest than the promoted one', async () => {
    const end = await trial('digest', (image) => [workload('Deployment', 'web', podSpec(image))], {
      image: missingDigest(ground.image),
    })
    expect([end.code, end.causes[0]?.reason]).toEqual(['rollout-failed', 'digest-mismatch'])
  }, 60_000)

  test.concurrent('a second rollout: the old pods drain, the crash of the new one is seen', async () => {
    const namespace = `second-${run}`
    const good = await applyAll(ground, namespace, [
      workload('Deployment', 'web', podSpec(ground.image, probed), { replicas: 2 }),
    ])
    expect((await verifyAll(ground, good)).code).toBe('verified')
    const bad = await applyAll(ground, namespace, [
      workload('Deployment', 'web', podSpec(ground.image, { ...probed, ...script('exit 9') }), {
        replicas: 2,
      }),
    ])
    const end = await verifyAll(ground, bad)
    expect([end.code, end.causes[0]?.exitCode]).toEqual(['rollout-failed', 9])
  }, 120_000)
})
