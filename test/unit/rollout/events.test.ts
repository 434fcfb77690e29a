import { describe, expect, test } from '@jest/globals'
import type { KubernetesObject } from '../../../src/manifest/object.ts'
import { isTelling, isWarning, lastSeenMs, newestEvent } from '../../../src/rollout/events.ts'
import { failedContainer } from '../../../src/rollout/failed-container.ts'

const event = (fields: object): KubernetesObject => ({
  ...{ apiVersion: 'v1', kind: 'Event', metadata: { name: 'e' } },
  ...{ involvedObject: { uid: 'u' }, type: 'Normal', reason: 'Scheduled', ...fields },
})

describe('events', () => {
  test.each([
    ['a warning', { type: 'Warning', reason: 'FailedMount' }, true],
    ['an answer that a rule reads', { reason: 'WaitForFirstConsumer' }, true],
    ['what only says that things go well', { reason: 'Scheduled' }, false],
    ['a warning about nobody', { type: 'Warning', involvedObject: {} }, false],
  ])('%s tells: %j', (_, fields, tells) => expect(isTelling(event(fields))).toBe(tells))

  test('only warnings are shown as evidence', () => {
    expect(isWarning(event({ type: 'Warning' }))).toBe(true)
    expect(isWarning(event({ reason: 'WaitForFirstConsumer' }))).toBe(false)
  })

  test('the time of the last of a series counts', () => {
    const old = event({ lastTimestamp: '2026-01-01T00:00:05Z' })
    const series = event({
      eventTime: '2026-01-01T00:00:01Z',
      series: { count: 2, lastObservedTime: '2026-01-01T00:00:09Z' },
    })
    expect(lastSeenMs(series)).toBe(Date.parse('2026-01-01T00:00:09Z'))
    expect(newestEvent([series, old])).toBe(series)
    expect(newestEvent([])).toBeUndefined()
  })
})

describe('the container that failed', () => {
  const pod = (name: string, created: string, status: object): KubernetesObject => ({
    ...{ apiVersion: 'v1', kind: 'Pod', metadata: { name, creationTimestamp: created } },
    ...{ spec: { nodeName: 'node-1' }, status },
  })
  const ended = (name: string, exitCode: number) => ({ name, state: { terminated: { exitCode } } })

  test('is that of the newest pod that has one, in whatever order pods come', () => {
    const first = pod('a', '2026-01-01T00:00:01Z', { containerStatuses: [ended('app', 1)] })
    const second = pod('b', '2026-01-01T00:00:02Z', { containerStatuses: [ended('app', 2)] })
    const third = pod('c', '2026-01-01T00:00:03Z', { containerStatuses: [ended('app', 0)] })
    const found = { pod: 'b', container: 'app', exitCode: 2, node: 'node-1' }
    expect(failedContainer([first, second, third])).toEqual(found)
    expect(failedContainer([third, second, first])).toEqual(found)
  })

  test('says when it is an init container; there is none while all ended well', () => {
    const waits = pod('a', '', { initContainerStatuses: [ended('wait', 7)] })
    expect(failedContainer([waits])).toMatchObject({ container: 'wait', exitCode: 7, initContainer: true })
    expect(failedContainer([pod('a', '', { containerStatuses: [ended('app', 0)] })])).toBeUndefined()
  })
})
