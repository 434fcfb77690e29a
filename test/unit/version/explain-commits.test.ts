import { describe, expect, test } from '@jest/globals'
import { fc } from '../../property.ts'
import type { Bump } from '../../../src/version/bump.ts'
import { readCommitTypes } from '../../../src/version/commit-types.ts'
import {
  decisiveCommit,
  type ExplainRules,
  highestBump,
  requestedVersion,
} from '../../../src/version/explain-commits.ts'
import { anyRange, commit, explain, line, pull, rulesOf, sha, short } from './history.ts'

describe('one commit', () => {
  test.each([
    ['feat: x', 'minor', "type 'feat'", 'counted'],
    ['FEAT: x', 'minor', "type 'feat'", 'counted'],
    ['fix: x', 'patch', "type 'fix'", 'counted'],
    ['perf: x', 'patch', "type 'perf'", 'counted'],
    ['revert: feat: x', 'patch', "type 'revert'", 'counted'],
    ...['docs', 'chore', 'ci', 'test', 'style', 'refactor', 'build'].map(
      (type) => [`${type}: x`, 'none', `type '${type}'`, 'counted'] as const,
    ),
    ['chore!: x', 'major', 'breaking change', 'counted'],
    ['fix: x\n\nBREAKING CHANGE: y', 'major', 'breaking change', 'counted'],
    ['whatever!: x', 'major', 'breaking change', 'counted'],
    ['Words\n\nBREAKING CHANGE: y', 'major', 'breaking change', 'counted'],
    ['FEA: x', 'none', "unknown type 'fea'", 'unparsed'],
    ['constructor: x', 'none', "unknown type 'constructor'", 'unparsed'],
    ['Update things', 'none', 'not a conventional commit', 'unparsed'],
    ['#major', 'none', 'not a conventional commit', 'unparsed'],
    ['Update things\n\nfeat: x', 'none', 'not a conventional commit', 'unparsed'],
    ['docs: x (#12)\n\n* feat: y\n\n* fix!: z', 'none', "type 'docs'", 'counted'],
    ['feat: y\n\nfoo(bar(', 'minor', "type 'feat'", 'counted'],
  ])('%p', (message, bump, rule, kind) => {
    expect(explain(line(message))[0]).toMatchObject({ bump, rule, kind })
  })

  test('is told whole', () => {
    expect(explain(line('feat(api)!: x (#12)\n\nRelease-As: 3.0.0'))).toEqual([
      {
        sha: sha('1'),
        subject: 'feat(api)!: x (#12)',
        commit: {
          type: 'feat',
          scope: 'api',
          subject: 'x (#12)',
          breaking: true,
          breakingNotes: [{ what: 'x (#12)', upgrade: '' }],
        },
        rule: 'breaking change',
        bump: 'major',
        kind: 'counted',
        breaking: true,
        releaseAs: '3.0.0',
        pull: 12,
      },
    ])
  })

  test('a merge commit is left out, whatever its text', () => {
    const rows = explain([commit('m', 'feat!: x (#7)\n\nRelease-As: 3.0.0', '1', '2')])
    expect(rows[0]).toMatchObject({
      bump: 'none',
      kind: 'left-out',
      rule: 'merge commit',
      breaking: false,
      releaseAs: undefined,
      pull: 7,
    })
  })
})

describe('the rules of a team', () => {
  test.each([
    ['FEA: x', 'minor', "type 'fea'"],
    ['Enh(api): x', 'patch', "type 'enh'"],
    ['docs: x', 'patch', "type 'docs'"],
    ['feat: x', 'minor', "type 'feat'"],
  ])('types: %p', (message, bump, rule) => {
    const types = readCommitTypes({ FEA: 'minor', ENH: 'patch', docs: 'patch' })
    expect(explain(line(message), { types })[0]).toMatchObject({ bump, rule, kind: 'counted' })
  })

  test.each<[ExplainRules['breakingBump'], string, Bump]>([
    ['auto', 'fix!: x', 'major'],
    ['major', 'fix!: x', 'major'],
    ['minor', 'fix!: x', 'minor'],
    ['patch', 'chore!: x', 'patch'],
    ['patch', 'feat!: x', 'minor'],
  ])('breaking-bump %s: %p gives %s', (breakingBump, message, bump) => {
    expect(explain(line(message), { breakingBump })[0]).toMatchObject({ bump, breaking: true })
  })

  test.each<[ExplainRules['unparsable'], string, string, Bump, string]>([
    ['warn', 'Words', 'not a conventional commit', 'none', 'unparsed'],
    ['fail', 'Words', 'not a conventional commit', 'none', 'unparsed'],
    ['patch', 'Words', 'not a conventional commit, counted as patch', 'patch', 'counted'],
    ['patch', 'odd: x', "unknown type 'odd', counted as patch", 'patch', 'counted'],
    ['patch', 'docs: x', "type 'docs'", 'none', 'counted'],
  ])('unparsable: %s: %p', (...[unparsable, message, rule, bump, kind]) => {
    expect(explain(line(message), { unparsable })[0]).toMatchObject({ rule, bump, kind })
  })
})

test('commits outside of the paths are left out, with their Release-As; merges stay merges', () => {
  const range = [
    commit('m', 'Merge x', '2', '1'),
    commit('3', 'Words', 'base'),
    commit('2', 'feat!: x\n\nRelease-As: 3.0.0', 'base'),
    commit('1', 'fix: x', 'base'),
  ]
  const rows = explain(range, { inPaths: ['1'] })
  expect(rulesOf(rows, 'm', '3', '2', '1')).toEqual([
    'merge commit',
    'outside paths',
    'outside paths',
    "type 'fix'",
  ])
  expect(highestBump(rows)).toBe('patch')
  expect(requestedVersion(rows)).toBeUndefined()
  expect(explain(range, { inPaths: [] }).every(({ kind }) => kind === 'left-out')).toBe(true)
})

describe('the verdict on a range', () => {
  test('the highest bump wins; the newest commit that asks for it decides', () => {
    const rows = explain(line('feat: a', 'fix: b', 'feat: c', 'docs: d'))
    expect(highestBump(rows)).toBe('minor')
    expect(decisiveCommit(rows, 'minor')?.sha).toBe(sha('3'))
    expect(decisiveCommit(rows, 'patch')?.sha).toBe(sha('2'))
    expect(decisiveCommit(rows, 'major')).toBeUndefined()
    expect(decisiveCommit(rows, 'none')).toBeUndefined()
  })

  test.each<[string, readonly string[], Bump, Bump]>([
    ['nothing there', [], 'patch', 'none'],
    ['none asks', ['docs: x'], 'patch', 'patch'],
    ['none asks', ['docs: x'], 'minor', 'minor'],
    ['none asks, no default', ['docs: x'], 'none', 'none'],
    ['none can be read', ['Words'], 'patch', 'patch'],
    ['one asks for less', ['docs: x', 'fix: x'], 'minor', 'patch'],
    ['all cancelled', ['feat: x', 'Revert "feat: x"'], 'patch', 'none'],
  ])('%s: %p with default %s: %s', (...[, messages, fallback, bump]) => {
    expect(highestBump(explain(line(...messages)), fallback)).toBe(bump)
  })

  test('the newest Release-As counts, that of a docs commit too', () => {
    const rows = explain(line('feat: a\n\nRelease-As: 3.0.0', 'docs: b\n\nRelease-As: 2.0.0', 'fix: c'))
    expect(requestedVersion(rows)).toBe('2.0.0')
    expect(requestedVersion(explain(line('feat: a')))).toBeUndefined()
  })

  test('a Release-As that is cancelled asks for nothing', () => {
    const rows = explain(line('feat: a\n\nRelease-As: 3.0.0', 'Revert "feat: a"'))
    expect(requestedVersion(rows)).toBeUndefined()
  })

  test.each(['v2.0.0', '2.0', '1.2', '2.0.0+1'])('Release-As: %s is refused with the commit', (text) => {
    expect(() => requestedVersion(explain(line(`feat: a\n\nRelease-As: ${text}`)))).toThrow(
      expect.objectContaining({
        code: 'version-invalid',
        message: expect.stringContaining(sha('1')),
        remedy: expect.stringContaining('Release-As: 1.4.0'),
      }),
    )
  })

  test.each(['next', '2.0.0 when it is ready', '\n```\nRelease-As: 2.0\n```'])(
    'Release-As: %p is text, which makes nothing fail and asks for nothing',
    (text) => {
      const rows = explain(line('fix: a\n\nRelease-As: 1.4.0', `feat: b\n\nRelease-As: ${text}`))
      expect(requestedVersion(rows)).toBe('1.4.0')
      expect(highestBump(rows)).toBe('minor')
    },
  )
})

describe('any range', () => {
  const message = fc.oneof(
    fc.constantFrom('feat: a', 'fix: b', 'docs: c', 'feat!: d', 'Words', 'feat: a (#3)', 'Revert "feat: a"'),
    fc.nat({ max: 25 }).map((at) => `Revert "x"\n\nThis reverts commit ${short(`n${at}`)}.`),
    fc.nat({ max: 5 }).map((number) => `Revert "x"\n\nReverts #${number}`),
  )
  const told = fc
    .tuple(anyRange, fc.array(message, { minLength: 25, maxLength: 25 }))
    .map(([commits, messages]) =>
      commits.map((each, place) => ({ ...each, message: messages[place] ?? each.message })),
    )
  const ways = fc.record({
    by: fc.constantFrom('commits', 'pr-title', 'pr-labels'),
    unparsable: fc.constantFrom('warn', 'fail', 'patch'),
    pulls: fc.array(
      fc
        .tuple(fc.nat({ max: 5 }), fc.nat({ max: 25 }), message)
        .map(([number, at, title]) => pull(number, `n${at}`, { title, labels: ['minor'] })),
      { maxLength: 5 },
    ),
    inPaths: fc.option(fc.array(fc.nat({ max: 25 }).map((at) => `n${at}`)), { nil: undefined }),
  } as const)

  test('gives one row for each commit, in the same order, and only counted rows ask for a bump', () => {
    fc.assert(
      fc.property(told, ways, (commits, { inPaths, ...how }) => {
        const rows = explain(commits, inPaths === undefined ? how : { ...how, inPaths })
        expect(rows.map((row) => row.sha)).toEqual(commits.map((each) => each.sha))
        for (const row of rows) {
          expect(row.rule).not.toBe('')
          if (row.kind !== 'counted') expect(row).toMatchObject({ bump: 'none', breaking: false })
          if (row.kind === 'left-out') expect(row.releaseAs).toBeUndefined()
        }
      }),
    )
  })

  test('the highest bump is the bump of one of them, and none is higher', () => {
    const order: readonly Bump[] = ['none', 'patch', 'minor', 'major']
    fc.assert(
      fc.property(told, (commits) => {
        const rows = explain(commits)
        const highest = Math.max(0, ...rows.map(({ bump }) => order.indexOf(bump)))
        expect(highestBump(rows)).toBe(order[highest])
        const decisive = decisiveCommit(rows, highestBump(rows))
        expect(decisive).toEqual(highest === 0 ? undefined : rows.find(({ bump }) => bump === order[highest]))
      }),
    )
  })
})
