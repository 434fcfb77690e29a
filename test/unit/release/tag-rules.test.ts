import { describe, expect, test } from '@jest/globals'
import { deniedBy, type TagRuleset } from '../../../src/release/tag-rules.ts'

const ruleset = (changes: Partial<TagRuleset> = {}) => ({
  name: 'releases',
  include: ['~ALL'],
  exclude: [],
  rules: [{ type: 'creation', parameters: {} }],
  mayBypass: false,
  ...changes,
})
const named = (operator: string, pattern: string, negate?: boolean) =>
  ruleset({
    rules: [
      {
        type: 'tag_name_pattern',
        parameters: { operator, pattern, ...(negate === undefined ? {} : { negate }) },
      },
    ],
  })

describe('a ruleset denies a tag', () => {
  test('that it keeps from being created, with itself and the reason', () => {
    const one = ruleset({
      rules: [
        { type: 'deletion', parameters: {} },
        { type: 'creation', parameters: {} },
      ],
    })
    expect(deniedBy('1.4.0', [one])).toEqual({ ruleset: one, why: 'it restricts the creation of tags' })
  })

  test('but not when the token may bypass it, or only other things are forbidden', () => {
    const other = ['deletion', 'update', 'non_fast_forward'].map((type) => ({ type, parameters: {} }))
    expect(
      deniedBy('1.4.0', [ruleset({ mayBypass: true }), ruleset({ rules: other }), ruleset({ rules: [] })]),
    ).toBeUndefined()
  })

  test('the first one that denies is named', () => {
    const [a, b] = [named('starts_with', 'v'), ruleset()]
    expect(deniedBy('1.4.0', [named('contains', '.'), a, b])?.ruleset).toBe(a)
    expect(deniedBy('v1.4.0', [named('contains', '.'), a, b])?.ruleset).toBe(b)
  })

  test.each([
    ['~ALL', 'x/1.4.0', true],
    ['~DEFAULT_BRANCH', '1.4.0', false],
    ['refs/tags/1.4.0', '1.4.0', true],
    ['1.4.0', '1.4.0', false],
    ['refs/heads/*', '1.4.0', false],
    ['refs/tags/*', '1.4.0', true],
    ['refs/tags/*', 'parcel/1.4.0', false],
    ['refs/tags/**/*', 'parcel/1.4.0', true],
    ['refs/tags/**/*', '1.4.0', true],
    ['refs/tags/**/*', 'a/b/1.4.0', true],
    ['refs/tags/v*', 'v1.4.0', true],
    ['refs/tags/v*', '1.4.0', false],
    ['refs/tags/?.4.0', '1.4.0', true],
    ['refs/tags/x?1', 'x/1', false],
    ['refs/tags/[0-9]*', '1.4.0', true],
    ['refs/tags/[0-9]*', 'v1.4.0', false],
    ['refs/tags/1.4.0', '1x4x0', false],
    ['refs/tags/1.4.0', '1.4.0-rc.1', false],
    ['refs/tags/(a|b)+', 'a', false],
    ['refs/tags/[', '[', true],
  ])('pattern %s, tag %s: %s', (pattern, tag, denied) => {
    expect(deniedBy(tag, [ruleset({ include: [pattern] })]) !== undefined).toBe(denied)
    expect(deniedBy(tag, [ruleset({ exclude: [pattern] })]) === undefined).toBe(denied)
  })

  test('without a pattern it targets nothing', () =>
    expect(deniedBy('1', [ruleset({ include: [] })])).toBeUndefined())
})

describe('a rule on names', () => {
  test.each([
    ['starts_with', 'v', undefined, 'v1.4.0', '1.v'],
    ['ends_with', '.0', false, '1.4.0', '1.0.4'],
    ['contains', '.4.', undefined, '1.4.0', '1.5.0'],
    ['regex', '^\\d+\\.\\d+$', undefined, '1.4', '1.4.0'],
    ['regex', '\\Av\\d+\\z', undefined, 'v1', 'v1.4'],
    ['regex', '(?i)^V', undefined, 'v1', '1'],
    ['starts_with', 'v', true, '1.v', 'v1.4.0'],
    ['regex', '-rc', true, '1.4.0', '1.4.0-rc.1'],
  ])('%s %s (negated: %s) lets %s pass, not %s', (...[operator, pattern, negate, good, bad]) => {
    expect(deniedBy(good, [named(operator, pattern, negate)])).toBeUndefined()
    expect(deniedBy(bad, [named(operator, pattern, negate)])).toBeDefined()
  })

  test.each([
    [named('starts_with', 'v'), "the name of a tag must start with 'v'"],
    [named('ends_with', '1', true), "the name of a tag must not end with '0'"],
    [named('regex', '^v', false), "the name of a tag must match the expression '^v'"],
  ])('says what it asks for', (rule, why) => {
    const tag = why.includes('not')
      ? deniedBy('1.0', [named('ends_with', '0', true)])
      : deniedBy('1.0', [rule])
    expect(tag?.why).toBe(why)
  })

  test.each([
    ['regex', '(?P<x>'],
    ['sounds_like', 'v'],
  ])('that cannot be judged denies nothing: %s %s', (operator, pattern) => {
    expect(deniedBy('1', [named(operator, pattern)])).toBeUndefined()
    expect(deniedBy('1', [named(operator, pattern, true)])).toBeUndefined()
  })

  test('nor does one without its parameters', () => {
    expect(
      deniedBy('1', [ruleset({ rules: [{ type: 'tag_name_pattern', parameters: {} }] })]),
    ).toBeUndefined()
  })
})
