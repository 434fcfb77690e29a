import { describe, expect, test } from '@jest/globals'
import type { KubernetesObject } from '../../../src/manifest/object.ts'
import { Stage } from './stage.ts'
import { job } from './samples.ts'
import { base, deploy, errorOf, folder } from './trial.ts'

describe('one-shot Jobs', () => {
  const files = { ...base, [`${folder}/j.yml`]: job('parcel') }
  const withCondition = (object: KubernetesObject, type: string, rest: object = {}): KubernetesObject => ({
    ...object,
    status: { conditions: [{ type, status: 'True', ...rest }] },
  })
  const migrate = (stage: Stage): KubernetesObject =>
    stage.cluster.live.get('batch/Job/parcel-test/migrate') as KubernetesObject

  test('workloads wait until they are complete', async () => {
    const stage = new Stage(files)
    const seen: string[][] = []
    stage.cluster.watched = (onChange) => {
      onChange({ type: 'listed', items: [migrate(stage)] })
      setImmediate(() => {
        seen.push([...stage.cluster.writes])
        onChange({ type: 'changed', object: withCondition(migrate(stage), 'Complete') })
      })
    }
    await deploy(stage)
    expect(seen).toEqual([['ConfigMap/one', 'ConfigMap/two', 'Job/migrate']])
    expect(stage.cluster.writes.slice(-2)).toEqual(['Service/web', 'Deployment/web'])
  })

  test('a failed one stops the run before the workloads, with its reason', async () => {
    const stage = new Stage(files)
    const failure = { reason: 'BackoffLimitExceeded', message: 'Job has reached the specified backoff limit' }
    stage.cluster.watched = (onChange) =>
      onChange({ type: 'listed', items: [withCondition(migrate(stage), 'Failed', failure)] })
    const error = await errorOf(deploy(stage))
    expect(error).toMatchObject({
      code: 'rollout-failed',
      blame: 'service',
      message: expect.stringContaining('Job/migrate failed (BackoffLimitExceeded)'),
    })
    expect(stage.cluster.writes).not.toContain('Deployment/web')
    expect(stage.events).toContainEqual(
      expect.objectContaining({
        type: 'cause',
        cause: expect.objectContaining({ reason: 'BackoffLimitExceeded' }),
      }),
    )
    expect(stage.changes()).toContain('Deployment/web not-applied')
  })

  test('one that does not end uses up the timeout of the environment, and no more', async () => {
    const config = 'imageName: parcel\nenvironments: [{ name: test, namespace: parcel-test, timeout: 30s }]'
    const stage = new Stage({ ...files, 'slipway.yml': config })
    const error = await errorOf(deploy(stage))
    expect(error).toMatchObject({
      code: 'rollout-timed-out',
      message: expect.stringContaining('Job/migrate not complete after 30 s'),
    })
    expect(stage.clock.now()).toBe(30_000)
    expect(stage.cluster.writes).not.toContain('Deployment/web')
  })

  test('a suspended one is not waited for, and that is said', async () => {
    const stage = new Stage({
      ...files,
      [`${folder}/j.yml`]: job('parcel').replace('spec: {', 'spec: { suspend: true,'),
    })
    expect((await deploy(stage)).reasonCode).toBe('applied')
    const message = 'Job/migrate is suspended: not waited for'
    expect(stage.events).toContainEqual({ type: 'note', level: 'warning', message })
  })

  test('one that vanishes is a failure, unless it was complete', async () => {
    const stage = new Stage(files)
    stage.cluster.watched = (onChange) => onChange({ type: 'listed', items: [] })
    expect((await errorOf(deploy(stage))).message).toContain('was deleted before it was seen complete')
    const good = new Stage(files)
    good.cluster.watched = (onChange) =>
      onChange({ type: 'deleted', object: withCondition(migrate(good), 'Complete') })
    expect((await deploy(good)).reasonCode).toBe('applied')
  })
})
