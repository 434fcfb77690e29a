import { describe, expect, test } from '@jest/globals'
import { fc } from '../../property.ts'
import { highestBump } from '../../../src/version/explain-commits.ts'
import { revertsIn } from '../../../src/version/reverts.ts'
import { commit, explain, line, rowOf, rulesOf, sha, short } from './history.ts'

const reverting = (name: string, subject = 'Revert "x"'): string =>
  `${subject}\n\nThis reverts commit ${sha(name)}.`

describe('what a message takes back', () => {
  const ofCommit = (name: string, mainline?: string) => ({ kind: 'commit', sha: name, mainline })
  test.each([
    [reverting('1'), [[ofCommit(sha('1'))]]],
    ['Revert "x"\n\nThis reverts commit abcdef1.', [[ofCommit('abcdef1')]]],
    ['Revert "x"\n\nBecause of it.\n\nThis reverts commit ABCDEF1', [[ofCommit('abcdef1')]]],
    ['Reapply "x"\r\n\r\nThis reverts commit abcdef1.\r\n', [[ofCommit('abcdef1')]]],
    ['fix: back to the old door\n\nThis reverts commit abcdef1.', [[ofCommit('abcdef1')]]],
    [
      'Revert "x"\n\nThis reverts commit abcdef1, reversing\nchanges made to abcdef2.',
      [[ofCommit('abcdef1', 'abcdef2')]],
    ],
    ['Revert "x" (#13)\n\nReverts acme/parcel#12', [[{ kind: 'pull', number: 12 }]]],
    ['Revert "x"\n\nReverts #12', [[{ kind: 'pull', number: 12 }]]],
    ['revert: x\n\nRefs: abcdef1, 1234567', [[ofCommit('abcdef1'), ofCommit('1234567')]]],
    ['revert(api)!: x\n\nRefs: abcdef1 #12', [[ofCommit('abcdef1')]]],
    ['Revert "feat: x (#12)" (#13)', [[{ kind: 'subject', subject: 'feat: x (#12)' }]]],
    ['Reapply "feat: x"', [[{ kind: 'subject', subject: 'Revert "feat: x"' }]]],
    [
      'Revert "x"\n\nThis reverts commit abcdef1.\n\nReverts #12',
      [[ofCommit('abcdef1')], [{ kind: 'pull', number: 12 }]],
    ],
  ])('%p', (message, ways) => expect(revertsIn(message)).toEqual(ways))

  test.each([
    'feat: x',
    'revert: feat: x',
    'Reverting things',
    'feat: x (#14)\n\n* feat: y\n\n* Revert "y"\n\nThis reverts commit abcdef1.',
    'Revert x\n\nThis reverts commit abcdef.',
    `Revert x\n\nThis reverts commit ${'a'.repeat(41)}.`,
    'Revert x\n\nsee: This reverts commit abcdef1.',
    'fix: x\n\nReverts #12',
    'fix: x\n\nRefs: abcdef1',
    'revert: x\n\nRefs: #12, abcdef',
  ])('%p takes nothing back', (message) => expect(revertsIn(message)).toEqual([]))
})

describe('a revert and its target leave the range together', () => {
  test.each([
    ['by whole id', reverting('1')],
    ['by seven digits', `Revert "feat: x"\n\nThis reverts commit ${short('1')}.`],
    ['under a header of its own', reverting('1', 'fix: no x')],
    ['by Refs', `revert: feat: x\n\nRefs: ${sha('1')}`],
    ['by pull request', 'Revert "feat: x (#12)" (#13)\n\nReverts acme/parcel#12'],
    ['by quoted subject', 'Revert "feat: x (#12)" (#13)'],
    ['by quoted subject without number', 'Revert "feat: x"'],
  ])('%s', (_, message) => {
    const rows = explain(line('feat: x (#12)', message))
    expect(rulesOf(rows, '2', '1')).toEqual([`cancels ${short('1')}`, `cancelled by ${short('2')}`])
    expect(rows.map(({ kind, bump }) => [kind, bump])).toEqual([
      ['left-out', 'none'],
      ['left-out', 'none'],
    ])
    expect(highestBump(rows, 'patch')).toBe('none')
  })

  test('several at once', () => {
    const rows = explain(line('feat: x', 'feat: y', `revert: both\n\nRefs: ${short('1')}, ${short('2')}`))
    expect(rulesOf(rows, '3')).toEqual([`cancels ${short('1')} and 1 more`])
    expect(highestBump(rows, 'patch')).toBe('none')
  })

  test('what one of two reverts took back, the other takes back no more', () => {
    const rows = explain(line('feat: x', reverting('1'), reverting('1')))
    expect(rulesOf(rows, '3', '2', '1')).toEqual([
      `cancels ${short('1')}`,
      'revert',
      `cancelled by ${short('3')}`,
    ])
  })
})

test.each([
  ['subject', 'fix: typo', 'Revert "fix: typo"'],
  ['number', 'fix: typo (#12)', 'Revert "x"\n\nReverts #12'],
])('of two commits with one %s each revert takes the newest that is left', (_, message, revert) => {
  const rows = explain(line(message, message, revert, revert))
  expect(rulesOf(rows, '4', '3', '2', '1')).toEqual([
    `cancels ${short('2')}`,
    `cancels ${short('1')}`,
    `cancelled by ${short('4')}`,
    `cancelled by ${short('3')}`,
  ])
})

describe('the revert of a revert brings the target back', () => {
  test.each([
    ['by id', reverting('1'), reverting('2')],
    [
      'by pull request',
      'Revert "feat: x (#12)" (#13)\n\nReverts #12',
      'Revert "Revert "feat: x (#12)"" (#14)\n\nReverts #13',
    ],
    ['by subject', 'Revert "feat: x"', 'Revert "Revert "feat: x""'],
    ['by subject, as git words it', 'Revert "feat: x"', 'Reapply "feat: x"'],
  ])('%s', (_, revert, again) => {
    const rows = explain(line('feat: x (#12)', revert, again))
    expect(rulesOf(rows, '3', '2', '1')).toEqual([
      `cancels ${short('2')}`,
      `cancelled by ${short('3')}`,
      "type 'feat'",
    ])
    expect(highestBump(rows)).toBe('minor')
  })

  test('as often as you like: what is in effect counts, the rest does not', () => {
    // Each step is a feature, or takes back an earlier commit that is in effect at that time.
    const steps = fc.array(fc.option(fc.nat({ max: 30 }), { nil: undefined }), { maxLength: 30 })
    fc.assert(
      fc.property(steps, (choices) => {
        const takenBy = new Map<number, number[]>()
        const inEffect = (at: number): boolean => !(takenBy.get(at) ?? []).some(inEffect)
        const messages: string[] = []
        for (const choice of choices) {
          const candidates = messages.map((_, at) => at).filter(inEffect)
          const target = choice === undefined ? undefined : candidates[choice % candidates.length]
          if (target !== undefined) takenBy.set(target, [...(takenBy.get(target) ?? []), messages.length])
          messages.push(target === undefined ? 'feat: x' : reverting(String(target + 1)))
        }
        const rows = explain(line(...messages))
        messages.forEach((message, at) => {
          if (message !== 'feat: x') return
          expect(rowOf(rows, String(at + 1)).bump).toBe(inEffect(at) ? 'minor' : 'none')
        })
      }),
    )
  })
})

describe('a revert of something older than the range is a patch', () => {
  test.each([
    [reverting('older'), 'revert'],
    ['Revert "feat: older"', 'revert'],
    ['Revert "x"\n\nReverts #99', 'revert'],
    [`revert: x\n\nRefs: ${sha('older')}`, "type 'revert'"],
    ['revert: x', "type 'revert'"],
  ])('%p', (message, rule) => {
    expect(explain(line('docs: x', message))[0]).toMatchObject({ rule, bump: 'patch', kind: 'counted' })
  })

  test('a team may give reverts another bump', () => {
    const types = { revert: 'none' } as const
    expect(explain(line(reverting('older')), { types })[0]).toMatchObject({ rule: 'revert', bump: 'none' })
  })

  test('in part: what is in the range is cancelled, the revert counts for the rest', () => {
    const rows = explain(line('feat: x', `revert: both\n\nRefs: ${sha('1')}, ${sha('older')}`))
    expect(rulesOf(rows, '2', '1')).toEqual(["type 'revert'", `cancelled by ${short('2')}`])
    expect(highestBump(rows)).toBe('patch')
  })

  test('a commit cannot take back a newer one, nor itself', () => {
    const rows = explain(line(`Revert "x"\n\nThis reverts commit ${sha('2')}.`, 'feat: x'))
    expect(rulesOf(rows, '2', '1')).toEqual(["type 'feat'", 'revert'])
    expect(explain(line(reverting('1')))[0]).toMatchObject({ rule: 'revert' })
  })

  test('digits that two ids begin with name neither', () => {
    const twins = [
      { sha: `${'a'.repeat(39)}1`, message: 'feat: x', parents: [sha('base')] },
      { sha: `${'a'.repeat(39)}2`, message: 'feat: y', parents: [`${'a'.repeat(39)}1`] },
    ].reverse()
    const revert = {
      sha: sha('r'),
      message: `Revert "x"\n\nThis reverts commit ${'a'.repeat(8)}.`,
      parents: [],
    }
    expect(explain([revert, ...twins]).map(({ rule }) => rule)).toEqual([
      'revert',
      "type 'feat'",
      "type 'feat'",
    ])
  })
})

describe('the revert of a merge', () => {
  const range = (message: string) => [
    commit('r', message, 'merge'),
    commit('merge', 'Merge pull request #12 from acme/x', 'm2', 'b2'),
    commit('b2', 'feat!: b2', 'b1'),
    commit('m2', 'fix: m2', 'm1'),
    commit('b1', 'feat: b1', 'm1'),
    commit('m1', 'docs: m1', 'base'),
  ]
  const words = (main: string): string =>
    `Revert "x"\n\nThis reverts commit ${sha('merge')}, reversing\nchanges made to ${sha(main)}.`

  test.each([
    ['as git words it', words('m2')],
    ['by its id alone', reverting('merge')],
    ['by pull request', 'Revert "x" (#13)\n\nReverts acme/parcel#12'],
  ])('takes back all that it brought in: %s', (_, message) => {
    const rows = explain(range(message))
    const by = `cancelled by ${short('r')}`
    expect(rulesOf(rows, 'r', 'merge', 'b2', 'b1')).toEqual([
      `cancels ${short('merge')} and 2 more`,
      by,
      by,
      by,
    ])
    expect(rulesOf(rows, 'm2', 'm1')).toEqual(["type 'fix'", "type 'docs'"])
    expect(highestBump(rows)).toBe('patch')
  })

  test('to its other side takes back the main line', () => {
    const rows = explain(range(words('b2')))
    expect(rulesOf(rows, 'm2', 'b2')).toEqual([`cancelled by ${short('r')}`, 'breaking change'])
  })

  test('taken back itself, it brings all back', () => {
    const rows = explain([commit('again', reverting('r', 'Reapply "x"'), 'r'), ...range(words('m2'))])
    expect(rulesOf(rows, 'again', 'r', 'merge')).toEqual([
      `cancels ${short('r')}`,
      `cancelled by ${short('again')}`,
      'merge commit',
    ])
    expect(highestBump(rows)).toBe('major')
  })

  test('whose branch was released before is a patch', () => {
    const rows = explain([
      commit('r', words('m1'), 'merge'),
      commit('merge', 'Merge x', 'm1', 'older'),
      commit('m1', 'docs: x'),
    ])
    expect(rulesOf(rows, 'r', 'merge')).toEqual(['revert', 'merge commit'])
  })

  test('that came through a merge itself: the commit speaks, not the merge', () => {
    const undo = 'Revert "feat: x (#12)" (#13)\n\nReverts acme/parcel#12'
    const rows = explain([
      commit('merge', undo, '1', 'r'),
      commit('r', reverting('1'), '1'),
      commit('1', 'feat: x (#12)', 'base'),
    ])
    expect(rulesOf(rows, 'merge', 'r', '1')).toEqual([
      'merge commit',
      `cancels ${short('1')}`,
      `cancelled by ${short('r')}`,
    ])
  })
})

test('1,000 commits with 500 reverts: no commit is looked at for each of the others', () => {
  const half = 500
  let reads = 0
  const messages = Array.from({ length: 2 * half }, (_, at) =>
    at < half
      ? `feat: ${at} (#${at})`
      : [reverting(String(at - half + 1)), `Revert "x"\n\nReverts #${at - half}`][at % 2],
  )
  const commits = line(...messages.map((message) => message ?? '')).map((each) => ({
    ...each,
    get sha() {
      reads += 1
      return each.sha
    },
    get message() {
      reads += 1
      return each.message
    },
  }))
  const rows = explain(commits)
  expect(rows.filter(({ kind }) => kind === 'left-out').length).toBe(2 * half)
  expect(reads).toBeLessThan(commits.length * 30)
})
