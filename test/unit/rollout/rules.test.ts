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
  'reasons.yaml',
]

describe.each(files)('%s', (file) => {
  test.each(readCases(file).map((item) => [item.name, item] as const))('%s', (_, item) => {
    expect(play(item)).toContain(item.expect)
    expect(play(item).split(':')[0]).toBe(item.expect.split(':')[0])
  })
})
