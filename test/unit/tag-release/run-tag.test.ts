import { describe, expect, test } from '@jest/globals'
import { PlanOutdated } from '../../../src/errors.ts'
import { OvertakenByTags } from '../../../src/version/overtaken.ts'
import type { Forge } from '../../../src/ports/forge/index.ts'
import { sha } from '../version/history.ts'
import { release, written } from './release-run.ts'
import { tagged, versionFacts } from './samples.ts'

describe('the tag', () => {
  const exists = (name: string): Partial<Forge> => ({
    createTag: async () => ({ kind: 'exists', commit: sha(name) }),
  })
  const settled = (again: boolean, existing = false) => ({
    version: versionFacts(['feat: one'], {
      settled: {
        version: '1.1.0',
        existing: existing ? tagged('1.1.0', '1') : undefined,
        from: 'that was asked for',
        again,
      },
    }),
  })

  test('that was there is not made', async () => {
    const { ended, state } = await release({ changes: settled(true, true), tags: [tagged('1.1.0', '1')] })
    expect(state.writes).toEqual(written.slice(1))
    expect(ended).toMatchObject({ reasonCode: 'released', outputs: { created: 'false' } })
  })

  test('of another run on the same commit is as good', async () => {
    const { ended, state } = await release({ more: exists('1') })
    expect(state.writes).toEqual(written.slice(1))
    expect(ended).toMatchObject({ outputs: { created: 'false', released: 'true' } })
  })

  test('of another run below: planned again, with what was found', async () => {
    const { ended, state } = await release({ more: exists('0') })
    expect(ended).toBeInstanceOf(OvertakenByTags)
    expect(ended).toMatchObject({
      code: 'tag-exists',
      message: `another run gave the tag 1.1.0 to the commit ${sha('0')}`,
    })
    expect(ended).toMatchObject({ tags: [{ name: '1.1.0', commit: sha('0') }] })
    expect(state.writes).toEqual([])
  })

  test('of another run above: this commit is released with it', async () => {
    const { ended, state } = await release({ more: exists('2') })
    expect(ended).toMatchObject({
      reasonCode: 'contained-in-release',
      headline: `The commit ${sha('1')} is part of the release 1.1.0 (commit ${sha('2')}), made meanwhile.`,
      outputs: { version: '', bump: 'none', released: 'false' },
    })
    expect(state.writes).toEqual([])
  })

  test.each([
    ['beside', 'a', {}],
    ['below, and the caller chose it', '0', settled(false)],
    ['above, and the caller chose it', '2', settled(false)],
  ])('on a commit %s is refused, both named', async (_name, on, changes) => {
    const { ended, state } = await release({ more: exists(on), changes })
    expect(ended).not.toBeInstanceOf(PlanOutdated)
    expect(ended).toMatchObject({
      code: 'tag-exists',
      message: `the tag 1.1.0 is on commit ${sha(on)}, this release is of commit ${sha('1')}`,
    })
    expect(state.writes).toEqual([])
  })
})
