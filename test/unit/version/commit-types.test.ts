import { expect, test } from '@jest/globals'
import { bumpOfType, commonTypes, readCommitTypes } from '../../../src/version/commit-types.ts'

test('rows of a team come to the common ones, in lower case, and win', () => {
  expect(readCommitTypes({ FEA: 'minor', Enh: 'patch', docs: 'patch', WIP: 'none' })).toEqual({
    ...commonTypes,
    fea: 'minor',
    enh: 'patch',
    docs: 'patch',
    wip: 'none',
  })
  expect(readCommitTypes({})).toEqual(commonTypes)
})

test('the same type twice is no harm when both rows agree', () => {
  expect(readCommitTypes({ FEA: 'minor', fea: 'minor' })).toMatchObject({ fea: 'minor' })
})

test('every bad row is named', () => {
  const rows = {
    FEA: 'big',
    'a b': 'minor',
    '': 'patch',
    ENH: 'patch',
    enh: 'minor',
    OPS: 'Patch',
    ok: 'none',
  }
  const thrown = () => readCommitTypes(rows)
  expect(thrown).toThrow(expect.objectContaining({ code: 'input-invalid', blame: 'input' }))
  expect(thrown).toThrow(
    expect.objectContaining({
      message: "input 'commit-types' has 5 row(s) that cannot be used",
      problems: ['FEA=big', 'a b=minor', '=patch', 'enh=minor', 'OPS=Patch'].map((row) => ({
        message: expect.stringContaining(`input 'commit-types': row '${row}': `),
      })),
    }),
  )
})

test.each(['constructor', 'toString', '__proto__', ''])('%p is no type that every table has', (type) => {
  expect(bumpOfType(type, commonTypes)).toBeUndefined()
})

test('a team may name a type as it likes', () => {
  expect(bumpOfType('constructor', readCommitTypes({ constructor: 'minor' }))).toBe('minor')
})
