import { describe, expect, test } from '@jest/globals'
import { requestedVersion } from '../../../src/version/explain-commits.ts'
import { commit, explain, pull, sha } from './history.ts'

const range = [
  commit('top', 'fix: top', 'merge'),
  commit('merge', 'Merge pull request #12 from acme/x', 'squash', 'b1'),
  commit('squash', 'fix: squashed (#9)', 'base'),
  commit('b1', 'feat: b1', 'base'),
]

describe('Release-As is read in the message of the commit, whatever decides', () => {
  const footer = 'Release-As: 3.0.0'
  const pulls = [12, 9].map((number) =>
    pull(number, number === 12 ? 'merge' : 'squash', {
      title: 'Release-As: 4.0.0',
      body: 'Release-As: 5.0.0\n\nRelease-As: 6.0',
      labels: ['minor'],
    }),
  )
  const asking = (name: string) =>
    range.map((each) =>
      each.sha === sha(name) ? { ...each, message: `${each.message}\n\n${footer}` } : each,
    )

  test.each(['pr-title', 'pr-labels'] as const)('%s: never in title or description', (by) => {
    const rows = explain(range, { by, pulls })
    expect(rows.map(({ releaseAs }) => releaseAs)).toEqual(range.map(() => undefined))
    expect(requestedVersion(rows)).toBeUndefined()
  })

  test.each([
    ['pr-title', 'merge'],
    ['pr-title', 'squash'],
    ['pr-title', 'top'],
    ['pr-labels', 'merge'],
    ['pr-labels', 'squash'],
  ] as const)('%s: in that of the %s commit', (by, name) => {
    expect(requestedVersion(explain(asking(name), { by, pulls }))).toBe('3.0.0')
  })
})
