import { describe, expect, test } from '@jest/globals'
import { isPinned, namedDigest } from '../../../src/image/digest.ts'
import { nameSource, referenceSource } from '../../../src/image/image-grammar.ts'
import { parseImageRef } from '../../../src/image/image-ref.ts'
import { fc } from '../../property.ts'

const digest = `sha256:${'0a'.repeat(32)}`
const fits = (source: string, text: string): boolean => new RegExp(`^${source}$`, 'u').test(text)

function isRead(text: string): boolean {
  try {
    parseImageRef(text)
    return true
  } catch {
    return false
  }
}

describe('the patterns of image references', () => {
  const pieces = ['a', 'b0', '/', ':', '.', '-', '_', '__', '@', 'A', '1', '[::1]', 'localhost', digest]

  test('fit what is read as one, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        expect([text, fits(referenceSource('optional'), text)]).toEqual([text, isRead(text)])
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['parcel', true],
    ['acme/parcel', true],
    ['ghcr.io/acme/parcel', true],
    ['localhost:5000/parcel', true],
    ['[::1]:5000/parcel', true],
    ['Reg.example.com/a', true],
    ['a.b/c', true],
    ['a_b.c/d', false],
    ['a_b/c', true],
    ['a.b', true],
    ['Parcel', false],
    ['parcel:1', false],
    ['a-./b', false],
    ['a//b', false],
  ])('name %j: %j', (name, expected) => {
    expect(fits(nameSource, name)).toBe(expected)
  })

  test('the digest can be demanded', () => {
    expect(fits(referenceSource('required'), 'a:1')).toBe(false)
    expect(fits(referenceSource('required'), `a:1@${digest}`)).toBe(true)
  })
})

test.each([
  [`docker-pullable://a@${digest}`, digest],
  [digest, undefined],
  [`a@${digest}0`, undefined],
  ['', undefined],
])('%j names the digest %j', (text, expected) => expect(namedDigest(text)).toBe(expected))

test.each([
  [`ghcr.io/acme/parcel@${digest}`, true],
  [`a b@${digest}`, false],
  [`a@b@${digest}`, false],
  [`@${digest}`, false],
  ['ghcr.io/acme/parcel:1', false],
])('%j is an image by its digest: %j', (text, expected) => expect(isPinned(text)).toBe(expected))
