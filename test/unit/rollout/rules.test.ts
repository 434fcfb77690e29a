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
