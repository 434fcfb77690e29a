import { describe, expect, test } from '@jest/globals'
import { play, readCases } from './fixture.ts'

const files = [
  'deployment.yaml',
  'stateful-set.yaml',
  'daemon-set.yaml',
  'replica-set.yaml',
  'job.yaml',
  'pod.yaml',
  'others.yaml',
  'ingress.yaml',
  'gateway.yaml',
  'storage.yaml',
  'server.yaml',
  'reasons.yaml',
]

describe.each(files)('%s', (file) => {
  test.each(readCases(file).map((item) => [item.name, item] as const))('%s', (_, item) => {
    expect(play(item)).toContain(item.expect)
    expect(play(item).split(':')[0]).toBe(item.expect.split(':')[0])
  })
})

describe('ReplicationController', () => {
  const target = { apiVersion: 'v1', kind: 'ReplicationController' }
  test.each(readCases('replica-set.yaml').map((item) => [item.name, item] as const))(
    'like a ReplicaSet: %s',
    (_, item) => expect(play({ ...item, target })).toContain(item.expect),
  )
})

describe('a ReplicationController replaces no pods', () => {
  const container = { name: 'app', image: 'app@sha256:1', env: [{ name: 'LEVEL', value: 'info' }] }
  const of = (containers: readonly object[]) => ({ template: { spec: { containers } }, replicas: 1 })
  const status = { replicas: 1, fullyLabeledReplicas: 1, readyReplicas: 1, availableReplicas: 1 }
  const running = {
    conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: '2025-12-31T00:00:00Z' }],
  }
  const verdictOver = (own: readonly object[]) =>
    play({
      ...{ expect: '', name: '', target: { apiVersion: 'v1', kind: 'ReplicationController' } },
      ...{ metadata: { generation: 1 }, spec: of([container]), status: { ...status, observedGeneration: 1 } },
      pods: [{ spec: { containers: own }, status: running }],
    })

  test('so one that is of its template is ready, with what admission adds', () => {
    const sidecar = { name: 'proxy', image: 'proxy' }
    expect(verdictOver([{ ...container, volumeMounts: [] }, sidecar])).toContain('ready: 1 of 1 ready')
  })

  test.each([
    ['another image', [{ ...container, image: 'app@sha256:2' }]],
    ['other settings', [{ ...container, env: [{ name: 'LEVEL', value: 'debug' }] }]],
    ['another command', [{ ...container, command: ['serve'] }]],
    ['no such container', [{ name: 'proxy', image: 'proxy' }]],
  ])('and one with %s proves nothing', (_, own) => {
    expect(verdictOver(own)).toContain('unprovable: manual-restart-required')
  })
})
