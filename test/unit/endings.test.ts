import { describe, expect, test } from '@jest/globals'
import { endings, type Outcome, outcomes, type ReasonCode } from '../../src/endings.ts'
import { ActionError } from '../../src/errors.ts'

/** The contract with callers, written out once more: `if: outcome == 'refused'` must not change by accident. */
const refused: readonly ReasonCode[] = [
  'environment-unknown',
  'tag-exists',
  'not-releasable',
  'breaking-not-major',
  'branch-not-allowed',
  'image-tag-taken',
  'not-verified',
  'ledger-unreadable',
]
const skipped: readonly ReasonCode[] = ['nothing-to-release', 'release-skipped', 'contained-in-release']
const named: Partial<Record<ReasonCode, Outcome>> = {
  ...Object.fromEntries(refused.map((code) => [code, 'refused'])),
  ...Object.fromEntries(skipped.map((code) => [code, 'skipped'])),
  cancelled: 'cancelled',
  'rollout-unknown': 'unknown',
  'plan-only': 'planned',
}

const codes = Object.keys(endings) as ReasonCode[]

describe('the table of endings', () => {
  test.each(codes)('%s counts as it always did', (code) => {
    const ending = endings[code]
    expect(ending.outcome).toBe(named[code] ?? ('blame' in ending ? 'failed' : 'succeeded'))
  })

  test.each(codes)('%s says what it means in one sentence, and a red one what to do', (code) => {
    const ending = endings[code]
    expect(ending.meaning).toMatch(/^(?:[A-Z]|slipway\.yml ).*\.$/)
    if ('blame' in ending) expect(ending.remedy).toMatch(/^[A-Z].*\.$/)
  })

  test('names codes as stable words', () => {
    expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([])
    expect(codes.filter((code) => !(outcomes as readonly string[]).includes(endings[code].outcome))).toEqual(
      [],
    )
  })
})

describe('an error', () => {
  test('takes blame and remedy of its code from the table', () => {
    const error = new ActionError({ code: 'cluster-forbidden', message: 'm' })
    expect(error).toMatchObject({ blame: 'cluster', remedy: endings['cluster-forbidden'].remedy })
  })

  test('may know better', () => {
    const error = new ActionError({ code: 'tool-failed', message: 'm', blame: 'config', remedy: 'Do it.' })
    expect(error).toMatchObject({ blame: 'config', remedy: 'Do it.' })
  })
})
