import { describe, expect, test } from '@jest/globals'
import { joinPath, leadsOut, normalPath } from '../../../src/text/path.ts'

describe('a path', () => {
  test.each([
    ['a/b', 'a/b'],
    ['./a//b/', 'a/b'],
    ['a/./b/../c', 'a/c'],
    ['', '.'],
    ['.', '.'],
    ['./', '.'],
    ['a/..', '.'],
    ['..a/.b', '..a/.b'],
    ['../a', '../a'],
    ['a/../../b', '../b'],
    ['/', '/'],
    ['/a/', '/a'],
  ])('%j is %j in short', (path, normal) => expect(normalPath(path)).toBe(normal))

  test.each([
    ['..', true],
    ['../a', true],
    ['a/../..', true],
    ['/a', true],
    ['a/..', false],
    ['..a', false],
    ['a/..b', false],
    ['', false],
  ])('%j leads out of its folder: %j', (path, out) => expect(leadsOut(path)).toBe(out))

  test.each([
    ['.', 'x.yaml', 'x.yaml'],
    ['a/b', 'x.yaml', 'a/b/x.yaml'],
  ])('in %j, %j is %j', (folder, name, path) => expect(joinPath(folder, name)).toBe(path))
})
