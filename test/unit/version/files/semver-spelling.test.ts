import { expect, test } from '@jest/globals'
import { fc } from '../../../property.ts'
import { semverSpelling } from '../../../../src/version/files/semver-spelling.ts'

test.each([
  ['1.4.0', '1.4.0'],
  ['v1.4.0', '1.4.0'],
  ['1.4', '1.4.0'],
  ['1', '1.0.0'],
  ['01.04.00', '1.4.0'],
  ['1.4.0a1', '1.4.0-alpha.1'],
  ['1.4.0.beta2', '1.4.0-beta.2'],
  ['1.4.0rc1', '1.4.0-rc.1'],
  ['1.4.0c1', '1.4.0-rc.1'],
  ['1.4.0.preview-3', '1.4.0-rc.3'],
  ['1.4RC', '1.4.0-rc.0'],
  ['1.4.0.dev3', '1.4.0-dev.3'],
  ['1.4.0+local.1', '1.4.0'],
])('%s means %s', (text, version) => expect(semverSpelling(text)).toBe(version))

test.each(['', 'latest', '1.2.3.4', '1!1.4.0', '1.4.0.post1', '1.4.0rc1.dev2', '1.4.x', '^1.4.0', '1..0'])(
  '%p has no counterpart',
  (text) => expect(semverSpelling(text)).toBeUndefined(),
)

test('a version is its own spelling', () => {
  const part = fc.nat({ max: 99 })
  fc.assert(
    fc.property(part, part, part, fc.constantFrom('', '-rc.1', '-alpha', '-0.3.7'), (a, b, c, pre) => {
      expect(semverSpelling(`${a}.${b}.${c}${pre}`)).toBe(`${a}.${b}.${c}${pre}`)
    }),
  )
})
