import { describe, expect, test } from '@jest/globals'
import { explainCommits, type HistoryCommit, highestBump } from '../../../src/version/explain-commits.ts'

const sha = (number: number): string => number.toString(16).padStart(40, '0')
const commit = (number: number, message: string, parents = 1): HistoryCommit => ({
  sha: sha(number),
  message,
  parents: Array.from({ length: parents }, () => sha(0)),
})

describe('one commit', () => {
  test.each([
    ['feat: x', 'minor', "type 'feat'", 'counted'],
    ['fix: x', 'patch', "type 'fix'", 'counted'],
    ['perf: x', 'patch', "type 'perf'", 'counted'],
    ['revert: feat: x', 'patch', "type 'revert'", 'counted'],
    ['docs: x', 'none', "type 'docs'", 'counted'],
    ['chore!: x', 'major', 'breaking change', 'counted'],
    ['fix: x\n\nBREAKING CHANGE: y', 'major', 'breaking change', 'counted'],
    ['whatever!: x', 'major', 'breaking change', 'counted'],
    ['FEA: x', 'none', "unknown type 'fea'", 'unparsed'],
    ['constructor: x', 'none', "unknown type 'constructor'", 'unparsed'],
    ['Update things', 'none', 'not a conventional commit', 'unparsed'],
    ['Revert "feat: x"\n\nThis reverts commit abcdef1.', 'patch', 'revert', 'counted'],
  ])('%p', (message, bump, rule, kind) => {
    expect(explainCommits([commit(1, message)])[0]).toMatchObject({ bump, rule, kind })
  })

  test('a merge commit is left out, whatever its text', () => {
    expect(explainCommits([commit(1, 'feat!: x', 2)])[0]).toMatchObject({ bump: 'none', kind: 'left-out' })
  })
})

describe('reverts', () => {
  const target = commit(1, 'feat: x')
  const revert = commit(2, `Revert "feat: x"\n\nThis reverts commit ${sha(1)}.`)
  const again = commit(3, `Revert "Revert "feat: x""\n\nThis reverts commit ${sha(2)}.`)

  test('a revert and its target in one range cancel each other', () => {
    const explained = explainCommits([revert, target])
    expect(explained.map(({ kind }) => kind)).toEqual(['left-out', 'left-out'])
    expect(highestBump(explained)).toBe('none')
  })

  test('the revert of a revert brings the target back', () => {
    expect(highestBump(explainCommits([again, revert, target]))).toBe('minor')
  })

  test('a revert of something released before is a patch', () => {
    expect(highestBump(explainCommits([revert]))).toBe('patch')
  })
})

test('the highest bump wins, and every commit is listed', () => {
  const explained = explainCommits([commit(3, 'docs: x'), commit(2, 'feat: x'), commit(1, 'fix: x')])
  expect(explained.length).toBe(3)
  expect(highestBump(explained)).toBe('minor')
  expect(highestBump([])).toBe('none')
})
