import { describe, expect, test } from '@jest/globals'
import type { LedgerStatus } from '../../../src/ledger/ledger-entry.ts'
import { leftOpen, proofOf, wasProven } from '../../../src/ledger/proof.ts'
import { provenTimeOf } from '../../../src/ledger/proven-time.ts'
import { standingOf } from '../../../src/ledger/standing.ts'
import { digestOf, entryOf, imageOf, statusOf } from './samples.ts'

const [success, failure] = [statusOf('success', 1), statusOf('failure', 1)]
const [inactive, started] = [statusOf('inactive', 1), statusOf('in_progress', 1)]
const place = { service: 'parcel', environment: 'test' }

describe('the proof of an attempt', () => {
  const logUrl = 'https://github.example/runs/8'
  test('says since when, by whom and in which run', () => {
    const entry = entryOf(1, {}, [statusOf('success', 5_000, { creator: 'bot', logUrl }), started])
    expect(proofOf(entry)).toEqual({ sinceMs: 5_000, by: 'bot', runUrl: logUrl })
  })

  test('whose status names no run is that of the run that opened it', () => {
    const entry = entryOf(1, { run: 'https://github.example/runs/3' }, [success])
    expect(proofOf(entry)).toMatchObject({ runUrl: 'https://github.example/runs/3' })
  })

  // Newest first; the times are what is expected of `sinceMs`.
  test.each<[string, readonly LedgerStatus[], number | undefined, boolean]>([
    ['nothing yet', [], undefined, false],
    ['only begun', [started], undefined, false],
    ['proven', [statusOf('success', 5), started], 5, true],
    ['proven twice: since the first time', [statusOf('success', 9), statusOf('success', 5)], 5, true],
    ['retired by something else', [inactive, statusOf('success', 5)], 5, true],
    ['retired, then looked at again', [statusOf('success', 9), inactive, statusOf('success', 5)], 5, true],
    ['being looked at again', [started, statusOf('success', 5)], 5, true],
    ['found bad, then good', [statusOf('success', 9), failure, statusOf('success', 5)], 9, true],
    ['found bad later', [failure, success], undefined, true],
    ['nobody knows any more', [statusOf('error', 9), success], undefined, true],
    ['failed', [failure, started], undefined, false],
  ])('%s', (_name, statuses, sinceMs, ever) => {
    const entry = entryOf(1, {}, statuses)
    expect(proofOf(entry)?.sinceMs).toBe(sinceMs)
    expect(wasProven(entry)).toBe(ever)
  })
})

describe('what is live', () => {
  const idsOf = (...entries: Parameters<typeof standingOf>[0]) => {
    const { live, unproven } = standingOf(entries, place)
    return [live?.entry.id, unproven.map(({ id }) => id)]
  }
  const good = (id: number) => entryOf(id, {}, [success])
  const bad = (id: number) => entryOf(id, {}, [failure])

  test.each<[string, readonly ReturnType<typeof entryOf>[], number | undefined, readonly number[]]>([
    ['nothing', [], undefined, []],
    ['the newest that is proven', [good(2), good(1)], 2, []],
    ['in whatever order they come', [good(1), good(2)], 2, []],
    ['with the later attempts that are not', [entryOf(4, {}, [started]), bad(3), good(2)], 2, [4, 3]],
    ['not the ones before it', [good(3), bad(2), good(1)], 3, []],
    ['no proof at all', [bad(2), entryOf(1)], undefined, [2, 1]],
    ['though GitHub has retired it', [entryOf(1, {}, [inactive, success])], 1, []],
  ])('%s', (_name, entries, live, unproven) => expect(idsOf(...entries)).toEqual([live, unproven]))

  test('is read for one service and environment: others succeed and fail beside it', () =>
    expect(
      idsOf(
        entryOf(4, { service: 'other' }, [failure]),
        entryOf(3, { service: 'other' }, [success]),
        entryOf(2, { environment: 'prod' }, [failure]),
        entryOf(1, {}, [inactive, success]),
      ),
    ).toEqual([1, []]))
})

describe('how long a digest was proven', () => {
  const nowMs = 100_000
  const timeOf = (...entries: Parameters<typeof provenTimeOf>[0]) =>
    provenTimeOf(entries, { ...place, digest: digestOf('a') }, nowMs)
  // An entry opens at `id` seconds.
  const proven = (id: number, sinceMs: number, image = imageOf('a')) =>
    entryOf(id, { image }, [statusOf('success', sinceMs)])

  test.each<[string, readonly ReturnType<typeof entryOf>[], number | undefined, number | undefined]>([
    ['never deployed', [], undefined, undefined],
    ['never proven', [entryOf(1, {}, [failure])], undefined, undefined],
    ['since its proof, not its apply', [proven(10, 15_000)], 85_000, 15_000],
    ['until another one opened', [proven(20, 25_000, imageOf('b')), proven(10, 15_000)], 5_000, 15_000],
    [
      'until another one opened, though it failed',
      [entryOf(20, { image: imageOf('b') }, [failure]), proven(10, 15_000)],
      5_000,
      15_000,
    ],
    ['through a deploy of the same', [proven(20, 25_000), proven(10, 15_000)], 85_000, 15_000],
    ['not through one that is under way', [entryOf(20, {}, [started]), proven(10, 15_000)], 5_000, 15_000],
    [
      'the longest stretch',
      [proven(95, 96_000), proven(40, 41_000, imageOf('b')), proven(10, 15_000)],
      25_000,
      15_000,
    ],
    [
      'the present stretch, when that is longer',
      [proven(30, 31_000), proven(20, 21_000, imageOf('b')), proven(10, 15_000)],
      69_000,
      31_000,
    ],
    [
      'a proof that came late is not shorter than nothing',
      [proven(20, 25_000, imageOf('b')), proven(10, 22_000)],
      0,
      22_000,
    ],
    ['of another service only', [entryOf(1, { service: 'other' }, [success])], undefined, undefined],
    ['in another environment only', [entryOf(1, { environment: 'prod' }, [success])], undefined, undefined],
  ])('%s', (_name, entries, longestMs, sinceMs) => {
    const found = timeOf(...entries)
    expect([found?.longestMs, found?.proof.sinceMs]).toEqual([longestMs, sinceMs])
  })

  test('the digest counts, not the registry', () =>
    expect(timeOf(proven(10, 15_000, `mirror.example/parcel@${digestOf('a')}`))?.longestMs).toBe(85_000))
})

describe('what is left open', () => {
  test.each<[string, readonly LedgerStatus[], boolean]>([
    ['without any status', [], true],
    ...(['waiting', 'queued', 'pending', 'in_progress'] as const).map(
      (state) => [state, [statusOf(state)], true] as [string, readonly LedgerStatus[], boolean],
    ),
    ['begun again', [started, success], true],
    ...(['success', 'failure', 'error', 'inactive'] as const).map(
      (state) => [state, [statusOf(state), started], false] as [string, readonly LedgerStatus[], boolean],
    ),
  ])('%s', (_name, statuses, open) => {
    const entry = entryOf(1, {}, statuses)
    expect(leftOpen([entry])).toEqual(open ? [entry] : [])
  })
})
