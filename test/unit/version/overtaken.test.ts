import { describe, expect, test } from '@jest/globals'
import { PlanOutdated } from '../../../src/errors.ts'
import { OvertakenByTags, withOvertaking } from '../../../src/version/overtaken.ts'

const details = { code: 'tag-exists', message: 'another run was faster' } as const
const tag = (name: string, commit: string) => ({ name, commit })
const by = (...tags: ReturnType<typeof tag>[]) => new OvertakenByTags(details, tags)

describe('the tags of a listing that lags behind', () => {
  test.each([
    ['nothing was run into', [], ['1.0.0 a']],
    ['one is missing', [by(tag('1.1.0', 'b'))], ['1.0.0 a', '1.1.0 b']],
    ['of several plans', [by(tag('1.1.0', 'b')), by(tag('1.2.0', 'c'))], ['1.0.0 a', '1.1.0 b', '1.2.0 c']],
    ['twice the same', [by(tag('1.1.0', 'b')), by(tag('1.1.0', 'b'))], ['1.0.0 a', '1.1.0 b']],
    ['the listing has it by now, and is right', [by(tag('1.0.0', 'x'))], ['1.0.0 a']],
    ['outdated for another reason', [new PlanOutdated(details)], ['1.0.0 a']],
  ])('%s', (_name, overtaken, expected) =>
    expect(
      withOvertaking([tag('1.0.0', 'a')], overtaken).map(({ name, commit }) => `${name} ${commit}`),
    ).toEqual(expected),
  )
})
