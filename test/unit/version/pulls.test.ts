import { describe, expect, test } from '@jest/globals'
import type { Bump } from '../../../src/version/bump.ts'
import { highestBump } from '../../../src/version/explain-commits.ts'
import { textOfPull } from '../../../src/version/range-pulls.ts'
import { commit, explain, line, pull, rowOf, rulesOf, sha, short } from './history.ts'

// #12 came by a merge, #9 was squashed, the newest and the oldest commit came by no pull request
const range = [
  commit('top', 'fix: top', 'merge'),
  commit('merge', 'Merge pull request #12 from acme/x', 'squash', 'b2'),
  commit('b2', 'feat!: b2', 'b1'),
  commit('squash', 'fix: squashed (#9)\n\n* feat: inside', 'old'),
  commit('b1', 'Words', 'old'),
  commit('old', 'docs: old', 'base'),
]

describe('the title decides', () => {
  const pulls = [pull(12, 'merge', { title: 'feat: doors' }), pull(9, 'squash', { title: 'perf: squashed' })]
  const rows = explain(range, { by: 'pr-title', pulls })

  test('at the merge and the squash; the commits below are part of it, the others on their own', () => {
    expect(rulesOf(rows, 'top', 'merge', 'b2', 'squash', 'b1', 'old')).toEqual([
      "type 'fix'",
      "type 'feat'",
      'part of #12',
      "type 'perf'",
      'part of #12',
      "type 'docs'",
    ])
    expect(rows.map((row) => row.pull)).toEqual([undefined, 12, 12, 9, 12, undefined])
    expect(highestBump(rows)).toBe('minor')
  })

  test('and stands in the row', () => {
    expect(rowOf(rows, 'merge')).toMatchObject({
      subject: 'feat: doors',
      commit: { type: 'feat', subject: 'doors' },
      kind: 'counted',
    })
    expect(rowOf(rows, 'b2')).toMatchObject({ kind: 'left-out', breaking: false, bump: 'none' })
  })

  test('for commits no pull request is asked', () => {
    expect(rulesOf(explain(range, { pulls }), 'merge', 'b2', 'squash')).toEqual([
      'merge commit',
      'breaking change',
      "type 'fix'",
    ])
  })

  test('a title that no rule reads is named', () => {
    const odd = [pull(12, 'merge', { title: 'Doors' })]
    expect(rowOf(explain(range, { by: 'pr-title', pulls: odd }), 'merge')).toMatchObject({
      subject: 'Doors',
      rule: 'not a conventional commit',
      kind: 'unparsed',
    })
  })

  test('the description breaks as a message does', () => {
    const body = 'All new.\r\n\r\nBREAKING CHANGE: doors\r\n\r\n  Push.\r\n'
    const broken = explain(range, { by: 'pr-title', pulls: [pull(12, 'merge', { title: 'fix: x', body })] })
    expect(rowOf(broken, 'merge')).toMatchObject({
      bump: 'major',
      breaking: true,
      commit: { breakingNotes: [{ what: 'doors', upgrade: 'Push.' }] },
    })
  })

  test('a pull request of another range, or an open one, changes nothing', () => {
    const others = [pull(1, 'elsewhere'), pull(2, 'x', { mergeCommit: undefined })]
    expect(explain(range, { by: 'pr-title', pulls: others })).toEqual(explain(range))
  })

  test('of two that share a merge the one that asks for more counts', () => {
    const two = [pull(11, 'merge', { title: 'fix: x' }), pull(12, 'merge', { title: 'feat: y' })]
    for (const pulls of [two, two.toReversed()]) {
      expect(rowOf(explain(range, { by: 'pr-title', pulls }), 'merge')).toMatchObject({
        bump: 'minor',
        pull: 12,
      })
    }
  })

  test('of a rebase only the last commit is known', () => {
    const rows = explain(line('fix: 1', 'fix: 2'), {
      by: 'pr-title',
      pulls: [pull(5, '2', { title: 'feat: x' })],
    })
    expect(rulesOf(rows, '2', '1')).toEqual(["type 'feat'", "type 'fix'"])
  })
})

test('a pull request into the branch of another: each counts, a commit is part of the inner one', () => {
  const stacked = [
    commit('outer', 'Merge pull request #2', 'base', 'c'),
    commit('c', 'fix: c', 'inner'),
    commit('inner', 'Merge pull request #1', 'a', 'b'),
    commit('b', 'fix: b', 'a'),
    commit('a', 'fix: a', 'base'),
  ]
  const pulls = [pull(2, 'outer', { title: 'docs: outer' }), pull(1, 'inner', { title: 'feat: inner' })]
  const rows = explain(stacked, { by: 'pr-title', pulls })
  expect(rulesOf(rows, 'outer', 'c', 'inner', 'b', 'a')).toEqual([
    "type 'docs'",
    'part of #2',
    "type 'feat'",
    'part of #1',
    'part of #2',
  ])
})

describe('the labels decide', () => {
  const told = (labels: readonly string[], more: { title?: string; body?: string } = {}) =>
    rowOf(explain(range, { by: 'pr-labels', pulls: [pull(12, 'merge', { labels, ...more })] }), 'merge')

  test.each<[readonly string[], Bump, string]>([
    [['major'], 'major', "label 'major'"],
    [['minor'], 'minor', "label 'minor'"],
    [['patch'], 'patch', "label 'patch'"],
    [['semver:minor'], 'minor', "label 'semver:minor'"],
    [['Release / Minor'], 'minor', "label 'Release / Minor'"],
    [['a:b/patch'], 'patch', "label 'a:b/patch'"],
    [['feat'], 'minor', "label 'feat'"],
    [['Docs'], 'none', "label 'Docs'"],
    [['breaking'], 'major', "label 'breaking'"],
    [['patch', 'help wanted', 'minor', 'docs'], 'minor', "label 'minor'"],
  ])('%p: %s', (labels, bump, rule) => {
    expect(told(labels)).toMatchObject({ bump, rule, kind: 'counted' })
  })

  test.each([[[]], [['bug']], [['area/docs']], [['minor-thing']], [['constructor']]])(
    '%p names none',
    (labels) => {
      expect(told(labels, { title: 'feat: x' })).toMatchObject({
        rule: 'no label of #12 names a bump',
        bump: 'none',
        kind: 'unparsed',
      })
    },
  )

  test('without a label a pull request can count as a patch', () => {
    const rows = explain(range, { by: 'pr-labels', unparsable: 'patch', pulls: [pull(12, 'merge')] })
    expect(rowOf(rows, 'merge')).toMatchObject({
      rule: 'no label of #12 names a bump, counted as patch',
      bump: 'patch',
      kind: 'counted',
    })
  })

  test('the type of the title has no say, what it breaks has', () => {
    expect(told(['patch'], { title: 'feat: x' })).toMatchObject({ bump: 'patch', breaking: false })
    expect(told(['patch'], { title: 'fix!: x' })).toMatchObject({
      bump: 'major',
      rule: 'breaking change',
      breaking: true,
    })
  })

  test('what only a label calls breaking has its title as note', () => {
    expect(told(['breaking'], { title: 'Doors' })).toMatchObject({
      breaking: true,
      commit: { type: '', subject: 'Doors', breakingNotes: [{ what: 'Doors', upgrade: '' }] },
    })
    expect(told(['breaking'], { title: 'feat(api): x' })).toMatchObject({
      commit: { type: 'feat', scope: 'api', breakingNotes: [{ what: 'x', upgrade: '' }] },
    })
    expect(told(['breaking'], { title: 'feat!: x', body: 'BREAKING CHANGE: y' })).toMatchObject({
      commit: { breakingNotes: [{ what: 'y', upgrade: '' }] },
    })
  })
})

test.each([
  ['BREAKING CHANGE: x', true],
  ['<!-- fill in:\nBREAKING CHANGE: what breaks\n-->\nText', false],
  ['<!-- a --> <!--\nBREAKING CHANGE: x\n-->\nText', false],
  ['<!--- START AUTOGENERATED NOTES --->\nBREAKING CHANGE: x\n<!--- END AUTOGENERATED NOTES --->', false],
  ['<!-- never closed\nBREAKING CHANGE: x', true],
])('the description %p: breaks %p', (body, breaks) => {
  const pulls = [pull(12, 'merge', { title: 'fix: x', body })]
  expect(rowOf(explain(range, { by: 'pr-title', pulls }), 'merge').breaking).toBe(breaks)
})

test('a description is cut in one pass', () => {
  const body = '<!--'.repeat(250_000)
  expect(textOfPull(pull(1, 'x', { body }))).toContain(body)
})

describe('reverts of pull requests', () => {
  const undone = [
    commit('m13', 'Merge pull request #13 from acme/revert-12-x', 'merge', 'r'),
    commit(
      'r',
      `Revert "Doors"\n\nThis reverts commit ${sha('merge')}, reversing\nchanges made to ${sha('squash')}.`,
      'merge',
    ),
    ...range.slice(1),
  ]
  const pulls = [
    pull(12, 'merge', { title: 'feat: doors' }),
    pull(13, 'm13', { title: 'Revert "feat: doors"', body: 'Reverts acme/parcel#12' }),
  ]

  test('take back the whole pull request', () => {
    const rows = explain(undone, { by: 'pr-title', pulls })
    const by = `cancelled by ${short('m13')}`
    expect(rulesOf(rows, 'm13', 'r', 'merge', 'b2', 'b1', 'squash')).toEqual([
      `cancels ${short('merge')} and 2 more`,
      'part of #13',
      by,
      by,
      by,
      "type 'fix'",
    ])
  })

  test('by the quoted title, when nothing else is there', () => {
    const bare = pulls.map((each) => ({ ...each, body: '' }))
    expect(rulesOf(explain(undone, { by: 'pr-title', pulls: bare }), 'merge')).toEqual([
      `cancelled by ${short('m13')}`,
    ])
  })

  test('by number, where only GitHub knows the pull request of a commit', () => {
    const rows = explain(line('feat: x', 'Undo (#13)'), {
      by: 'pr-title',
      pulls: [
        pull(12, '1', { title: 'feat: x' }),
        pull(13, '2', { title: 'Revert "y"', body: 'Reverts #12' }),
      ],
    })
    expect(rulesOf(rows, '2', '1')).toEqual([`cancels ${short('1')}`, `cancelled by ${short('2')}`])
  })

  test('can be taken back in turn', () => {
    const again = [
      commit('m14', 'Merge pull request #14 from acme/y', 'm13', 'r2'),
      commit('r2', 'x', 'm13'),
      ...undone,
    ]
    const all = [
      ...pulls,
      pull(14, 'm14', { title: 'Revert "Revert "feat: doors""', body: 'Reverts acme/parcel#13' }),
    ]
    const rows = explain(again, { by: 'pr-title', pulls: all })
    expect(rulesOf(rows, 'm13', 'merge', 'b2')).toEqual([
      `cancelled by ${short('m14')}`,
      "type 'feat'",
      'part of #12',
    ])
  })
})

describe('paths', () => {
  const pulls = [pull(12, 'merge', { title: 'feat: doors' })]

  test('a merge counts when something that it brought in does', () => {
    expect(
      rulesOf(explain(range, { by: 'pr-title', pulls, inPaths: ['b1'] }), 'merge', 'b2', 'b1', 'squash'),
    ).toEqual(["type 'feat'", 'outside paths', 'part of #12', 'outside paths'])
  })

  test('and is outside when nothing of it does', () => {
    expect(rulesOf(explain(range, { by: 'pr-title', pulls, inPaths: ['squash'] }), 'merge', 'b1')).toEqual([
      'outside paths',
      'outside paths',
    ])
  })
})
