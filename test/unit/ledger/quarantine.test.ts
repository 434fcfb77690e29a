import { describe, expect, test } from '@jest/globals'
import { endings, type ErrorCode } from '../../../src/endings.ts'
import { ActionError } from '../../../src/errors.ts'
import type { LedgerEntry } from '../../../src/ledger/ledger-entry.ts'
import type { LedgerRecord } from '../../../src/ledger/ledger-record.ts'
import { quarantineOf } from '../../../src/ledger/quarantine.ts'
import { codeIn, condemns, recordEnding } from '../../../src/ledger/record-ending.ts'
import { digestOf, entryOf, imageOf, statusOf } from './samples.ts'

const redCodes = Object.entries(endings).flatMap(([code, ending]) =>
  'blame' in ending ? [code as ErrorCode] : [],
)

describe('how an ending closes a record', () => {
  const failures = ['rollout-failed', 'rollout-timed-out', 'apply-failed', 'apply-rejected', 'apply-conflict']
  test.each(redCodes)('%s', (code) => {
    const { state, description } = recordEnding(new ActionError({ code, message: 'why: it is so' }))
    expect([state, description]).toEqual([
      failures.includes(code) ? 'failure' : 'error',
      `${code}: why: it is so`,
    ])
    expect(codeIn({ description })).toBe(code)
  })

  test('only what the service is to blame for condemns a release', () => {
    const condemning = redCodes.filter((code) =>
      condemns(recordEnding(new ActionError({ code, message: 'why' }))),
    )
    expect(condemning).toEqual(['rollout-failed', 'rollout-timed-out'])
  })

  test.each([
    ['3 objects proven in test', undefined],
    ['', undefined],
    ['verified: it is', undefined],
    ['toString: no', undefined],
    ['internal', 'internal'],
  ])('the code in %j is %s', (description, code) => expect(codeIn({ description })).toBe(code))
})

describe('quarantine', () => {
  const ended = (id: number, ending: string, record: Partial<LedgerRecord> = {}): LedgerEntry => {
    const [state, description] =
      ending === 'success' ? (['success', ''] as const) : (['failure', ending] as const)
    return entryOf(id, record, [statusOf(state, id * 1000 + 500, { description }), statusOf('in_progress')])
  }
  const crash = 'rollout-failed: CrashLoopBackOff'
  const prod = { environment: 'prod' }
  const badIn = (...entries: readonly LedgerEntry[]) =>
    quarantineOf(entries, { service: 'parcel', digest: digestOf('a') })?.entry.id

  test('says since when, why and by which run', () => {
    const logUrl = 'https://github.example/runs/9'
    const failed = statusOf('failure', 5_000, { description: crash, logUrl })
    const entry = entryOf(1, {}, [failed])
    expect(quarantineOf([entry], { service: 'parcel', digest: digestOf('a') })).toEqual({
      entry,
      sinceMs: 5_000,
      cause: crash,
      runUrl: logUrl,
    })
  })

  test.each<[string, readonly LedgerEntry[], number | undefined]>([
    ['nothing known', [], undefined],
    ['proven', [ended(1, 'success')], undefined],
    ['found bad', [ended(1, crash)], 1],
    ['found bad for a reason that nobody knows', [ended(1, 'by hand')], 1],
    ['too slow', [ended(1, 'rollout-timed-out: after 600 s')], 1],
    ['an apply that stopped is no verdict', [ended(1, 'apply-failed: stopped in the middle')], undefined],
    ['bad, then proven', [ended(2, 'success'), ended(1, crash)], undefined],
    ['proven, then bad', [ended(2, crash), ended(1, 'success')], 2],
    ['in whatever order they come', [ended(1, crash), ended(2, 'success')], undefined],
    ['bad, then the apply stopped', [ended(2, 'apply-failed: x'), ended(1, crash)], 1],
    ['bad, then nobody knows', [entryOf(2, {}, [statusOf('error')]), ended(1, crash)], 1],
    ['bad, and tried again just now', [entryOf(2, {}, [statusOf('in_progress')]), ended(1, crash)], 1],
    [
      'proven, and retired since',
      [entryOf(2, {}, [statusOf('inactive'), statusOf('success')]), ended(1, crash)],
      undefined,
    ],
    ['bad in prod, proven in test since', [ended(2, 'success'), ended(1, crash, prod)], 1],
    [
      'bad in prod, proven there since',
      [ended(3, 'success', prod), ended(2, 'success'), ended(1, crash, prod)],
      undefined,
    ],
    ['bad in two places: the newest is told', [ended(2, crash), ended(1, crash, prod)], 2],
    ['another digest', [ended(1, crash, { image: imageOf('b') })], undefined],
    ['another service', [ended(1, crash, { service: 'other' })], undefined],
  ])('%s', (_name, entries, id) => expect(badIn(...entries)).toBe(id))

  test('an attempt that was proven first and found bad later is bad', () => {
    const entry = entryOf(1, {}, [statusOf('failure', 9, { description: crash }), statusOf('success', 5)])
    expect(badIn(entry)).toBe(1)
  })
})
