import { describe, expect, test } from '@jest/globals'
import Ajv from 'ajv/dist/2020.js'
import { readValue } from '../../../src/schema/read-value.ts'
import { renderJsonSchema } from '../../../src/schema/render-json-schema.ts'
import { fc } from '../../property.ts'
import { sampleFile } from './sample-file.ts'

const schema = JSON.parse(renderJsonSchema(sampleFile))
const validate = new Ajv.default({ strict: true, strictRequired: false }).compile(schema)
const isRead = (value: unknown): boolean =>
  readValue({ kind: 'mapping', of: sampleFile.of }, value, () => ({ file: 'x', line: 0 })).problems.length ===
  0

const digest = `sha256:${'0a'.repeat(32)}`

/** Mostly what would do, now and then what would not; keys are left out now and then. */
const some = (...values: readonly unknown[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values.slice(0, 2)) }, fc.constantFrom(...values))
const mapping = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.record(fields, { requiredKeys: [] })
const list = (item: fc.Arbitrary<unknown>) => fc.array(item, { minLength: 0, maxLength: 2 })

const fields = {
  soak: some('90s', '1h30m', '90', 10, '', null),
  strategy: some('canary', 'rolling', 'Canary', 1),
  steps: list(some(1, 100, 0, 101, 1.5, '1', null)),
  freezes: fc.oneof(
    some([{ name: 'a', from: 'b' }], [{ name: 'a', from: 'b', except: ['a/b'] }], [], {}, [{ name: 'a' }]),
    mapping({ name: some('a', 'b') }).map((item) => [item]),
  ),
  smoke: list(
    fc.oneof(
      mapping({ http: some('https://x', 'http://y/z', 'ftp://x', ' '), status: some(200, 404, 99, '200') }),
      mapping({ command: list(some('a', 'b', ' ', 1)), within: some('1m', '5s', '1 m') }),
      some('a/b', './a', '../a', '/a', 'a//b', 'a/', '.', 'a\\b', true, null),
    ),
  ),
  source: fc.oneof(
    mapping({ type: some('folder', 'helm', 'hlem', 1), path: some('a', 'b/c', '../a') }),
    mapping({
      type: some('helm', 'helm', 'folder'),
      chart: some('a', 'b', '/a'),
      values: some({}, { a: '' }, { a: 1 }, []),
    }),
    some(null, 'x', []),
  ),
  readiness: some(
    {},
    { Rollout: { path: 'x' } },
    { rollout: { path: 'x' } },
    { Rollout: {} },
    { Rollout: 1 },
    [],
  ),
  image: some(`a@${digest}`, `r.io:5000/a/b:1@${digest}`, 'a', `a_b.c/d@${digest}`, `A@${digest}`),
  pause: some('manual', '5m', '5', 5, 'auto'),
  notes: fc.jsonValue(),
  retries: some(0, 5, 6, -1, 0.5, '1'),
  other: fc.constant(1),
}

/** One or two keys beside the required one: with all of them hardly a file would be without a fault. */
const sample = fc
  .uniqueArray(fc.constantFrom(...Object.keys(fields)), { minLength: 1, maxLength: 2 })
  .chain((keys) =>
    fc.record(Object.fromEntries(Object.entries(fields).filter(([key]) => keys.includes(key)))),
  )
  .map((value) => ({ retries: 1, ...value }))

describe('the JSON Schema of a file of every kind', () => {
  test('accepts what the reader accepts, and nothing else', () => {
    const seen = { accepted: 0, refused: 0 }
    fc.assert(
      fc.property(sample, (value) => {
        const accepted = validate(value)
        seen[accepted ? 'accepted' : 'refused'] += 1
        expect([value, isRead(value)]).toEqual([value, accepted])
      }),
      { numRuns: 1000 },
    )
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(200)
  })

  test('says in words what the reader does without a key', () => {
    expect(schema.properties.soak).toMatchObject({ default: '0s' })
    expect(schema.properties.freezes.items.properties.until.description).toBe(
      'Last day. When absent: the day after.',
    )
  })
})
