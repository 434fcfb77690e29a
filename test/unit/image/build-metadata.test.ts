import { expect, test } from '@jest/globals'
import { pushedDigest } from '../../../src/image/build-metadata.ts'

const digest = `sha256:${'a'.repeat(64)}`

test.each([
  ['the digest of the push', JSON.stringify({ 'containerimage.digest': digest, 'image.name': 'x' }), digest],
  ['no push', JSON.stringify({ 'buildx.build.ref': 'x' }), undefined],
  ['no digest in the field', JSON.stringify({ 'containerimage.digest': 'latest' }), undefined],
  ['another type', JSON.stringify({ 'containerimage.digest': 5 }), undefined],
  ['no object', 'null', undefined],
  ['an empty file', '', undefined],
  ['half a file', '{"containerimage.digest": "sha256:', undefined],
])('%s', (_name, text, expected) => expect(pushedDigest(text)).toBe(expected))
