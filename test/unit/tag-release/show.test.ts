import { describe, expect, test } from '@jest/globals'
import { showCommits, showPlan } from '../../../src/actions/tag-release/show.ts'
import type { VersionDecision } from '../../../src/version/decide/decide-version.ts'
import type { RunEvent } from '../../../src/report/events.ts'
import { fakeControl } from '../../fakes/control.ts'
import { explained } from '../release/samples.ts'
import { decision, inputsOf, planOf, readyOf, releaseFacts } from './samples.ts'

function shown(of: Partial<VersionDecision>): readonly RunEvent[] {
  const control = fakeControl()
  const plan = planOf(inputsOf(), releaseFacts(inputsOf(), { decision: decision(of) }))
  showCommits(plan, control)
  return control.events
}
const unread = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    explained(index % 10, { kind: 'unparsed', subject: `what ${index}`, rule: 'no type', bump: 'none' }),
  )
const warningOf = (events: readonly RunEvent[]) =>
  events.flatMap((event) => (event.type === 'note' && event.level === 'warning' ? [event.message] : []))

describe('the commits', () => {
  test('a row for each: short id, subject, rule and bump', () =>
    expect(shown({ commits: [explained(1, { subject: 'feat: one' })] })[0]).toEqual({
      type: 'table',
      title: 'Commits',
      header: ['Commit', 'Subject', 'Rule', 'Bump'],
      rows: [['1111111', 'feat: one', "type 'feat'", 'minor']],
    }))

  test('none: no table', () => expect(shown({ commits: [] }).map(({ type }) => type)).toEqual(['note']))

  test.each([
    ['😀'.repeat(100), '😀'.repeat(100)],
    ['😀'.repeat(101), `${'😀'.repeat(99)}…`],
  ])('a subject has 100 characters at most, and ends between two of them (%#)', (subject, cut) =>
    expect(shown({ commits: [explained(1, { subject })] })[0]).toMatchObject({
      rows: [['1111111', cut, expect.any(String), 'minor']],
    }),
  )
})

describe('commits that no rule reads', () => {
  test('are counted and named', () =>
    expect(
      warningOf(shown({ commits: [explained(9), explained(8, { kind: 'left-out' }), ...unread(2)] })),
    ).toEqual(['2 commit(s) ask for no release because no rule reads them: 0000000 what 0; 1111111 what 1']))

  test('the first ten of them by name, the others by number', () => {
    expect(warningOf(shown({ commits: unread(10) }))[0]).toMatch(/what 9$/)
    expect(warningOf(shown({ commits: unread(12) }))[0]).toMatch(/^12 commit.*9999999 what 9; and 2 more$/)
  })

  test('none, no warning', () => expect(warningOf(shown({ commits: [explained(1)] }))).toEqual([]))
})

describe('what follows', () => {
  const because = explained(1, { subject: 'feat: one' })
  test.each([
    [{ because }, '1.0.0 → 1.1.0 (minor), because of 1111111 feat: one'],
    [{}, '1.0.0 → 1.1.0 (minor)'],
    [{ previous: undefined, version: '0.1.0' }, 'no release yet → 0.1.0 (minor)'],
  ])('%j', (of, message) => expect(shown(of).at(-1)).toEqual({ type: 'note', level: 'info', message }))

  test('nothing without a version', () => expect(shown({ version: undefined })).toEqual([]))
})

test('a plan of what is there, whose notes GitHub will write', () => {
  const control = fakeControl()
  const release = { ...readyOf(inputsOf(), releaseFacts(inputsOf())), tagged: true, notes: undefined }
  showPlan(release, control)
  expect(control.events).toEqual([
    expect.objectContaining({ rows: expect.arrayContaining([['tag', '1.1.0', 'is there']]) }),
  ])
})
