import { describe, expect, test } from '@jest/globals'
import { fc } from '../../property.ts'
import { commitTag, imageTags, refTag, tagSlug } from '../../../src/image/image-tags.ts'

const grammar = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/
const commit = '0123456789abcdef0123456789abcdef01234567'

describe('the tag of a ref', () => {
  test.each([
    ['refs/heads/main', 'main'],
    ['refs/heads/feature/login', 'feature-login'],
    ['refs/heads/Ünïcode/wëg', '_n-code-w-g'],
    ['refs/heads/.hidden', '_hidden'],
    ['refs/heads/-dash', '_dash'],
    ['refs/heads/a//b@c', 'a-b-c'],
    ['refs/heads/gh-readonly-queue/main/pr-12-abc', 'gh-readonly-queue-main-pr-12-abc'],
    ['refs/tags/1.2.3', '1.2.3'],
    ['refs/tags/v1.2.3-rc.1', 'v1.2.3-rc.1'],
    ['refs/tags/1.2.3+build.5', '1.2.3_build.5'],
    ['refs/pull/12/merge', 'pr-12'],
    ['refs/pull/7/head', 'pr-7'],
  ])('%s gives %s', (ref, tag) => expect(refTag(ref)).toBe(tag))

  test.each(['refs/notes/x', 'refs/pull/x/merge', '', 'main'])('%p gives none', (ref) =>
    expect(refTag(ref)).toBeUndefined(),
  )
})

describe('the slug', () => {
  test('is cut at 128 with a tail that tells long names apart', () => {
    const [a, b] = [tagSlug(`${'x'.repeat(200)}a`), tagSlug(`${'x'.repeat(200)}b`)]
    expect(a).toMatch(/^x{119}-[0-9a-f]{8}$/)
    expect(a).not.toBe(b)
    expect(tagSlug('y'.repeat(128))).toBe('y'.repeat(128))
  })

  test('is legal for every name, and a legal name is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const slug = tagSlug(name)
        expect(slug).toMatch(grammar)
        expect(tagSlug(slug)).toBe(slug)
      }),
    )
  })
})

describe('all tags of a build', () => {
  test('the commit first, then the ref, then the extra ones, each once', () => {
    const source = { commit, ref: 'refs/heads/main', extra: ['edge', 'main', 'edge'] }
    expect(imageTags(source)).toEqual(['sha-0123456789ab', 'main', 'edge'])
    expect(commitTag(commit)).toBe('sha-0123456789ab')
  })

  test('all illegal extra tags are named at once', () => {
    const source = { commit, ref: 'refs/heads/main', extra: ['ok', '-x', 'ghcr.io/a/b:1'] }
    expect(() => imageTags(source)).toThrow(
      expect.objectContaining({
        code: 'input-invalid',
        problems: [
          { message: "input 'tags': '-x' is not an image tag" },
          { message: "input 'tags': 'ghcr.io/a/b:1' is not an image tag" },
        ],
      }),
    )
  })
})
