import { describe, expect, test } from '@jest/globals'
import { matchesBranchPolicy, matchesFilter } from '../../bed/runner/plan/patterns.ts'

describe('filter patterns', () => {
  test.each<[string, string, boolean]>([
    ['feature/*', 'feature/my-branch', true],
    ['feature/*', 'feature/beta-a/my-branch', false],
    ['feature/**', 'feature/beta-a/my-branch', true],
    ['*', 'main', true],
    ['*', 'all/branches', false],
    ['**', 'all/branches', true],
    ['*feature', 'mona-feature', true],
    ['v2*', 'v2.9', true],
    ['v[12].[0-9]+.[0-9]+', 'v1.10.1', true],
    ['v[12].[0-9]+.[0-9]+', 'v3.0.0', false],
    ['*.jsx?', 'page.js', true],
    ['*.jsx?', 'page.jsx', true],
    ['**.js', 'js/app.js', true],
    ['docs/**/*.md', 'docs/README.md', true],
    ['docs/**/*.md', 'docs/a/b.md', true],
    ['**/docs/**', 'docs/hello.md', true],
    ['v1.0', 'v1x0', false],
    ['\\*', '*', true],
    ['\\*', 'x', false],
  ])('%s on %s: %s', (pattern, name, expected) => {
    expect(matchesFilter([pattern], name)).toBe(expected)
  })

  test('the last pattern that matches decides', () => {
    expect(matchesFilter(['releases/**', '!releases/**-alpha'], 'releases/10-alpha')).toBe(false)
    expect(matchesFilter(['*', '!x', 'x'], 'x')).toBe(true)
  })
})

describe('branch policies of environments', () => {
  test.each<[string, string, boolean]>([
    ['release/*', 'release/1', true],
    ['release/*', 'release/1/2', false],
    ['release/**', 'release/1/2', false],
    ['**/hot', 'a/b/hot', true],
    ['v?', 'v1', true],
    ['v?', 'v', false],
    ['[!m]ain', 'main', false],
    ['main', 'main2', false],
  ])('%s on %s: %s', (pattern, name, expected) => {
    expect(matchesBranchPolicy([pattern], name)).toBe(expected)
  })
})
