import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors.ts'
import { type Ended, endedBy, type EndedRun, outputsOf, resultOf } from '../../../src/main/ending.ts'
import { defineAction } from '../../../src/schema/declaration.ts'

const spec = defineAction({
  ...{ id: 'trial', name: 'Trial', description: 'A trial', icon: 'box', color: 'blue', permissions: {} },
  inputs: {},
  outputs: { image: 'An image.', proof: 'A proof.' },
})
const failed: Ended = {
  kind: 'threw',
  error: new ActionError({ code: 'registry-failed', message: 'it is gone' }),
}
const succeeded: Ended = {
  kind: 'returned',
  outcome: {
    reasonCode: 'built',
    headline: 'Built.',
    outputs: { image: 'new', proof: 'yes' },
    data: { took: 1 },
  },
}

function runOf(ended: Ended, known: Partial<EndedRun['known']> = {}): EndedRun {
  const times = { startedAtMs: Date.UTC(2026, 0, 1), durationMs: 5 }
  return { spec, ended, known: { outputs: {}, data: {}, ...known }, events: [], ...times }
}

describe('outputs', () => {
  test('of a red ending: what was known, and empty text for the rest', () => {
    expect(outputsOf(runOf(failed, { outputs: { image: 'pushed' } }))).toEqual({ image: 'pushed', proof: '' })
    expect(outputsOf(runOf(failed))).toEqual({ image: '', proof: '' })
  })

  test('of a green ending: what was returned', () => {
    expect(outputsOf(runOf(succeeded, { outputs: { image: 'old' } }))).toEqual({ image: 'new', proof: 'yes' })
  })

  test('only what is declared', () => {
    expect(outputsOf(runOf(failed, { outputs: { other: 'x' } }))).not.toHaveProperty('other')
  })
})

describe('the result', () => {
  test('of a red ending has the data that was known', () => {
    expect(resultOf(runOf(failed, { data: { image: 'pushed' } }))).toMatchObject({
      ...{ action: 'trial', outcome: 'failed', reasonCode: 'registry-failed', headline: 'it is gone' },
      data: { image: 'pushed' },
      error: { code: 'registry-failed', message: 'it is gone' },
    })
  })

  test('of a green ending has the data that was returned', () => {
    expect(resultOf(runOf(succeeded, { data: { image: 'pushed' } }))).toMatchObject({
      ...{ outcome: 'succeeded', reasonCode: 'built', startedAt: '2026-01-01T00:00:00.000Z', durationMs: 5 },
      data: { took: 1 },
    })
    expect(resultOf(runOf(succeeded, { data: { image: 'pushed' } })).data).toEqual({ took: 1 })
  })
})

describe('what was thrown', () => {
  const signal = AbortSignal.abort(new ActionError({ code: 'cancelled', message: 'stopped by SIGTERM' }))

  test('is the end of a run that went on', () => {
    const error = new ActionError({ code: 'registry-failed', message: 'it is gone' })
    expect(endedBy(error, new AbortController().signal)).toEqual({ kind: 'threw', error })
    expect(endedBy('text', new AbortController().signal)).toMatchObject({ error: { code: 'internal' } })
  })

  test('is evidence in a cancelled one, unless it says so itself', () => {
    expect(endedBy(signal.reason, signal)).toEqual({ kind: 'threw', error: signal.reason })
    expect(endedBy(new Error('socket hang up'), signal)).toMatchObject({
      error: { code: 'cancelled', evidence: { 'what ended on the way': 'socket hang up' } },
    })
  })
})
