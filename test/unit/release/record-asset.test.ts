import { expect, test } from '@jest/globals'
import { recordAsset } from '../../../src/release/record-asset.ts'

test('the same record gives the same bytes', () => {
  const image = `r.example/x@sha256:${'a'.repeat(64)}`
  const record = {
    schemaVersion: 1,
    repository: 'o/r',
    commit: 'c',
    image,
    tags: [],
    builtAt: 'b',
    buildUrl: 'u',
  } as const
  const asset = recordAsset(record, '1.4.0')
  expect(JSON.parse(new TextDecoder().decode(asset.bytes))).toEqual({ ...record, version: '1.4.0' })
  expect(recordAsset(record, '1.4.0').bytes).toEqual(asset.bytes)
})
