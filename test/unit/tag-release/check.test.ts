import { describe, expect, test } from '@jest/globals'
import type { VersionDecision } from '../../../src/version/decide/decide-version.ts'
import { explained } from '../release/samples.ts'
import { decision, inputsOf, planOf, releaseFacts, versionFacts } from './samples.ts'

const where = { file: 'api/package.json', line: 3 }
const check = (says: string, of: Partial<VersionDecision>, given: Readonly<Record<string, string>> = {}) => {
  const inputs = inputsOf({ mode: 'check', 'version-source': 'api/package.json', ...given })
  const version = versionFacts(['feat: one'], { file: { version: says, where } })
  const plan = planOf(inputs, releaseFacts(inputs, { version, decision: decision(of) }))
  if (plan.kind !== 'check') throw new Error(`the plan is to ${plan.kind}`)
  return plan.check
}
const because = explained(1, { subject: 'feat: one' })
const asked = { version: '1.1.0', because }
const nothing = { version: undefined, bump: 'none' } as const

describe('mode check', () => {
  test.each([
    ['1.1.0', asked, 'the last release is 1.0.0 and 1111111 (feat: one) asks for a minor release'],
    ['1.1.0', { version: '1.1.0' }, 'the last release is 1.0.0'],
    ['1.0.0', nothing, 'the last release is 1.0.0 and no commit asks for another'],
    ['0.1.0', { version: '0.1.0', previous: undefined }, 'nothing was released before'],
    [
      '0.1.0',
      { ...nothing, previous: undefined },
      'nothing was released before and no commit asks for another',
    ],
  ])('%s is right: %j', (version, of, reason) =>
    expect(check(version, of)).toEqual({
      version,
      headline: `api/package.json:3 says ${version}, as it should: ${reason}.`,
      problem: undefined,
    }),
  )

  test.each([
    ['1.0.0', asked, {}, '1.1.0'],
    ['1.1.0', nothing, {}, '1.0.0'],
    ['1.0.0', { ...nothing, previous: undefined }, { 'initial-version': '0.5.0' }, '0.5.0'],
  ])('%s is not: %j', (version, of, given, wanted) =>
    expect(check(version, of, given)).toMatchObject({
      version,
      problem: {
        code: 'version-mismatch',
        blame: 'input',
        message: expect.stringContaining(`api/package.json says ${version}, it should be ${wanted}: `),
        remedy: expect.stringContaining(`Write ${wanted} into api/package.json:3`),
        where,
      },
    }),
  )

  test('needs a file', () => {
    const inputs = inputsOf({ mode: 'check' })
    expect(() => planOf(inputs, releaseFacts(inputs))).toThrow(
      expect.objectContaining({
        code: 'input-invalid',
        message: expect.stringContaining("'version-source': mode `check` needs the file"),
      }),
    )
  })
})
