import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { ledgerRecordOf, readLedgerRecord } from '../../../src/ledger/ledger-record.ts'
import { buildOf, commit, imageOf, recordOf } from './samples.ts'

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const read = (payload: unknown) => readLedgerRecord(asJson(payload), commit)

describe('the record of a deployment', () => {
  test('is read as it was written', () =>
    expect(read(recordOf())).toEqual({ kind: 'record', record: recordOf() }))

  test('as deploy-env has always written it', () => {
    const payload = {
      schemaVersion: 1,
      service: 'parcel',
      environment: 'test',
      namespace: 'shop',
      image: imageOf('a'),
      release: buildOf(),
      run: 'https://github.example/acme/parcel/actions/runs/7',
      objectCount: 501,
      objects: ['v1 ConfigMap shop/one'],
    }
    expect(read(payload)).toEqual({ kind: 'record', record: payload })
  })

  test('names the first 500 objects and counts them all', () => {
    const objects = Array.from({ length: 501 }, (_, index) => `v1 ConfigMap shop/c${index}`)
    const record = ledgerRecordOf({ ...recordOf(), release: buildOf(), objects })
    expect([record.objectCount, record.objects.length]).toEqual([501, 500])
    expect(read(record).kind).toBe('record')
  })

  test.each([
    ['payload', null],
    ['payload', 'text'],
    ['schemaVersion', []],
    ['schemaVersion', { ...recordOf(), schemaVersion: '1' }],
    ['schemaVersion', { ...recordOf(), schemaVersion: 0 }],
    ['schemaVersion', { ...recordOf(), schemaVersion: 1.5 }],
    ['service', { ...recordOf(), service: undefined }],
    ['service', { ...recordOf(), service: '' }],
    ['service', { ...recordOf(), service: 'x'.repeat(2_001) }],
    ['environment', { ...recordOf(), environment: 7 }],
    ['namespace', { ...recordOf(), namespace: undefined }],
    ['image', { ...recordOf(), image: 'registry.example/acme/parcel:latest' }],
    ['run', { ...recordOf(), run: undefined }],
    ['objectCount', { ...recordOf(), objectCount: -1 }],
    ['objects', { ...recordOf(), objects: 'one' }],
    ['objects', { ...recordOf(), objects: [7] }],
    ['objects', { ...recordOf(), objects: Array.from({ length: 501 }, () => 'x') }],
  ])('is none without a good %s', (field, payload) =>
    expect(read(payload)).toEqual({ kind: 'malformed', field }),
  )

  test.each([
    [{ ...recordOf(), schemaVersion: 2 }, 'parcel'],
    [{ schemaVersion: 2 }, undefined],
    [{ schemaVersion: 2, service: { name: 'parcel' } }, undefined],
  ])('of a later version is told from one that is broken', (payload, service) =>
    expect(read(payload)).toEqual({ kind: 'newer', schemaVersion: 2, service }),
  )

  test('what it does not know is dropped', () =>
    expect(read({ ...recordOf(), evil: 'x'.repeat(100_000) })).toEqual({
      kind: 'record',
      record: recordOf(),
    }))

  test.each([
    ['another image', { ...recordOf(), release: buildOf(imageOf('b')) }],
    ['another commit', { ...recordOf(), release: buildOf(imageOf('a'), 'd'.repeat(40)) }],
    ['nothing readable', { ...recordOf(), release: { image: imageOf('a'), commit } }],
  ])('a build record of %s is not believed', (_name, payload) => {
    const { release: _, ...rest } = recordOf()
    expect(read(payload)).toEqual({ kind: 'record', record: rest })
  })
})

describe('its schema', () => {
  const schema = (name: string): object =>
    JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../schema', `${name}.schema.json`), 'utf8'),
    ) as object
  const ajv = new Ajv2020({ strict: false })
  // CommonJS: under Node the function is the default export itself, for TypeScript its member.
  const plugin = addFormats as unknown as (target: Ajv2020) => void
  plugin(ajv)
  ajv.addSchema(schema('release-record'), 'release-record.schema.json')
  const fits = ajv.compile(schema('deployment-record'))

  test('takes what is written', () => {
    fits(asJson(recordOf()))
    expect(fits.errors).toBeNull()
  })

  test.each(Object.keys(recordOf()))('asks for %s', (field) => {
    const { [field]: _, ...rest } = { ...recordOf() } as Record<string, unknown>
    expect(fits(asJson(rest))).toBe(false)
  })

  test.each([{ schemaVersion: 2 }, { service: '' }, { image: 'x:latest' }, { objectCount: -1 }, { more: 1 }])(
    'refuses %j',
    (changes) => expect(fits(asJson({ ...recordOf(), ...changes }))).toBe(false),
  )
})
