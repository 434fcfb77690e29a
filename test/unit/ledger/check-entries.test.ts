import { describe, expect, test } from '@jest/globals'
import { checkEntries, requireWhole } from '../../../src/ledger/check-entries.ts'
import { entryOf, recordOf } from './samples.ts'

const { record: _, statuses: __, ...head } = entryOf(1)
const wanted = { environment: 'test', service: 'parcel' }

describe('an entry of the ledger', () => {
  test('is believed when its payload is a record of this place', () =>
    expect(checkEntries([{ ...head, payload: recordOf() }], wanted)).toEqual({
      believed: [{ ...head, record: recordOf() }],
      ignored: [],
    }))

  test('of any service, when none is asked for', () => {
    const found = [{ ...head, payload: recordOf({ service: 'other' }) }]
    expect(checkEntries(found, { environment: 'test' }).believed).toHaveLength(1)
  })

  test('has its environment spelled as it was asked for', () => {
    const found = [{ ...head, environment: 'TEST', payload: recordOf({ environment: 'Test' }) }]
    expect(checkEntries(found, wanted).believed).toMatchObject([
      { environment: 'test', record: { environment: 'test' } },
    ])
  })

  test.each([
    ['other-service', recordOf({ service: 'other' }), 'is of the service other'],
    ['other-service', { ...recordOf({ service: 'other' }), schemaVersion: 9 }, 'is of the service other'],
    ['newer-version', { ...recordOf(), schemaVersion: 9 }, 'has a record of version 9; this is version 1'],
    ['newer-version', { schemaVersion: 9 }, 'has a record of version 9; this is version 1'],
    [
      'malformed',
      { note: 'by hand' },
      'is no record: `schemaVersion` of its payload is missing or malformed',
    ],
    ['malformed', '', 'is no record: `payload` of its payload is missing or malformed'],
    ['other-environment', recordOf({ environment: 'prod' }), 'is in test, its record says prod'],
  ])('is ignored as %s', (reason, payload, message) =>
    expect(checkEntries([{ ...head, payload }], wanted)).toEqual({
      believed: [],
      ignored: [{ id: 1, reason, message }],
    }),
  )
})

describe('a reading that has to be whole', () => {
  const whole = { entries: [entryOf(4)], ignored: [], ofOtherImages: 0, complete: true }

  test('is, whatever was ignored for good', () =>
    expect(() =>
      requireWhole({ ...whole, ignored: [{ id: 1, reason: 'malformed', message: 'is no record' }] }),
    ).not.toThrow())

  test('is not with a record of a later version, which is named', () =>
    expect(() =>
      requireWhole({ ...whole, ignored: [{ id: 9, reason: 'newer-version', message: 'is newer' }] }),
    ).toThrow(
      expect.objectContaining({
        code: 'ledger-unreadable',
        problems: [{ message: 'deployment 9 is newer' }],
      }),
    ))

  test('is not with entries that were left unread', () =>
    expect(() => requireWhole({ ...whole, complete: false })).toThrow(
      expect.objectContaining({
        code: 'ledger-unreadable',
        message: expect.stringContaining('the oldest one read is 4'),
      }),
    ))
})
