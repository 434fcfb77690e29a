import { expect, test } from '@jest/globals'
import { skipMarkerIn } from '../../../src/release/skip-markers.ts'

test.each([
  ['fix: x [skip release]', [], '[skip release]'],
  ['fix: x\n\nbody\n[Skip Release]', [], '[skip release]'],
  ['SKIPCI', [], 'skipci'],
  ['docs: noskipcix', [], 'skipci'],
  ['fix: x', [], undefined],
  ['skip release', [], undefined],
  ['', [], undefined],
  ['x [no-release]', ['[no-release]'], '[no-release]'],
  ['x [NO-release]', ['other', ' [No-Release] '], ' [No-Release] '],
  ['skipci', ['[no-release]'], undefined],
  ['fix: x', ['', ' '], undefined],
  ['skipci', ['', ' '], 'skipci'],
])('%p with %p: %p', (message, markers, found) => expect(skipMarkerIn(message, markers)).toBe(found))
