import { describe, expect, test } from '@jest/globals'
import { ActionError, formatPlace } from '../../../src/errors.ts'
import { readConfigFile } from '../../../src/schema/read-config-file.ts'
import { type Sample, sampleFile } from './sample-file.ts'

const read = (text: string): Sample => readConfigFile({ file: 'sample.yml', text }, sampleFile.of)

function problemsOf(lines: readonly string[]): readonly string[] {
  try {
    read(lines.join('\n'))
  } catch (error) {
    const problems = error instanceof ActionError ? error.problems : []
    return problems.map((problem) => `${problem.where && formatPlace(problem.where)}: ${problem.message}`)
  }
  return []
}

const digest = `sha256:${'0a'.repeat(32)}`
const everything = `
soak: 1h30m
wait: 90s
strategy: canary
steps: [10, 50]
freezes:
  - {name: holidays, from: 2026-12-20, except: [eu/test]}
smoke:
  - http: https://parcel.example.com
  - command: [curl, --fail]
  - ./smoke/x.sh
source: {type: helm, chart: ./chart/, values: {replicas: "3", empty: ""}}
readiness:
  Rollout: {path: status.phase}
image: ghcr.io/acme/parcel@${digest}
pause: 5m
notes: {whatever: [1]}
retries: 3
`

describe('a file of every kind', () => {
  test('is read as its declaration types it, defaults filled in and durations in milliseconds', () => {
    const expected: Sample = {
      soakMs: 5_400_000,
      waitMs: 90_000,
      strategy: 'canary',
      steps: [10, 50],
      freezes: [{ name: 'holidays', from: '2026-12-20', except: ['eu/test'] }],
      smoke: [
        { http: 'https://parcel.example.com', status: 200 },
        { command: ['curl', '--fail'], withinMs: 60_000 },
        'smoke/x.sh',
      ],
      source: { type: 'helm', chart: 'chart', values: { replicas: '3', empty: '' } },
      readiness: { Rollout: { path: 'status.phase', strict: true } },
      image: { registry: 'ghcr.io', repository: 'acme/parcel', digest },
      pause: 300_000,
      notes: { whatever: [1] },
      retries: 3,
    }
    expect(read(everything)).toEqual(expected)
  })

  test('that says next to nothing has the defaults, and nothing else', () => {
    const expected: Sample = {
      soakMs: 0,
      strategy: 'rolling',
      steps: [],
      freezes: [],
      smoke: [],
      readiness: {},
      retries: 0,
    }
    expect(read('retries: 0')).toEqual(expected)
    expect(Object.keys(read('retries: 0')).sort()).toEqual(Object.keys(expected).sort())
  })
})

describe('types', () => {
  test('follow from the declaration', () => {
    const sample = read(everything)
    const soakMs: number = sample.soakMs
    const waitMs: number | undefined = sample.waitMs
    const strategy: 'rolling' | 'canary' | 'blue-green' = sample.strategy
    const until: string | undefined = sample.freezes[0]?.until
    const [smoke] = sample.smoke
    const http: string | undefined = typeof smoke === 'object' && 'http' in smoke ? smoke.http : undefined
    const chart: string | undefined = sample.source?.type === 'helm' ? sample.source.chart : undefined
    const strict: boolean | undefined = sample.readiness['Rollout']?.strict
    expect([soakMs, waitMs, strategy, until, http, chart, strict]).toEqual([
      5_400_000,
      90_000,
      'canary',
      undefined,
      'https://parcel.example.com',
      'chart',
      true,
    ])
    // @ts-expect-error durations are read under another name
    expect(sample.soak).toBeUndefined()
    // @ts-expect-error a choice is none of the other texts
    expect(sample.strategy === 'recreate').toBe(false)
    // @ts-expect-error without a default it may be missing
    const missing: string = sample.freezes[0]?.until
    expect(missing).toBeUndefined()
    // @ts-expect-error a folder has no chart
    expect(sample.source?.type === 'folder' ? sample.source.chart : undefined).toBeUndefined()
  })
})

describe('problems', () => {
  test('are all named at once, each with its line, its path and what was expected', () => {
    const lines = [
      'soak: 10',
      'strategy: canry',
      'steps: [0, 50.5, "7"]',
      'freezes:',
      '  - {name: a, from: x}',
      '  - {name: a, form: x}',
      '  - {name: b, from: x, except: [a b]}',
      'readiness:',
      '  rollout: {path: x, strict: "yes"}',
      'image: ghcr.io/acme/parcel:1',
      'retry: 3',
    ]
    expect(problemsOf(lines)).toEqual([
      "sample.yml:1: key 'retries' is missing",
      'sample.yml:1: soak: must be a duration such as 90s, 10m or 1h30m, got the number 10',
      "sample.yml:2: strategy: must be one of rolling, canary, blue-green, got 'canry'",
      'sample.yml:3: steps[0]: must be between 1 and 100, got the number 0',
      'sample.yml:3: steps[1]: must be a whole number, got the number 50.5',
      "sample.yml:3: steps[2]: must be a whole number, got '7'",
      "sample.yml:6: unknown key 'form', did you mean 'from'?",
      "sample.yml:6: freezes[1]: key 'from' is missing",
      "sample.yml:6: name 'a' is there twice, first on line 5",
      'sample.yml:7: freezes[2].except[0]: must be a name of letters, digits, ".", "_", "-" and "/", got \'a b\'',
      'sample.yml:9: readiness.rollout: its name must be a kind such as Rollout',
      "sample.yml:9: readiness.rollout.strict: must be true or false, got 'yes'",
      "sample.yml:10: image: must be an image with its digest, such as ghcr.io/acme/parcel@sha256:..., got 'ghcr.io/acme/parcel:1'",
      "sample.yml:11: unknown key 'retry', known are soak, wait, strategy, steps, freezes, smoke, source, readiness, image, pause, notes, retries",
    ])
  })

  test.each([
    [
      '[{http: example.com}]',
      "smoke[0].http: must be an address that begins with http:// or https://, got 'example.com'",
    ],
    ['[{htp: x}]', "unknown key 'htp', did you mean 'http'?", "smoke[0]: key 'http' is missing"],
    ['[{command: [ls], status: 1}]', "unknown key 'status', known are command, within"],
    [
      '[{tcp: 1}]',
      'smoke[0]: must be a mapping with \'http\' or a mapping with \'command\' or a path inside the workspace, without a leading "/" and without "..", got a mapping',
    ],
    [
      '[../x]',
      'smoke[0]: must be a path inside the workspace, without a leading "/" and without "..", got \'../x\'',
    ],
    [
      '[7]',
      'smoke[0]: must be a mapping with \'http\' or a mapping with \'command\' or a path inside the workspace, without a leading "/" and without "..", got the number 7',
    ],
    ['[]', 'smoke: must have at least one entry'],
  ])('of alternatives are those of the one that was meant: %s', (smoke, ...problems) => {
    const expected = problems.map((problem) => `sample.yml:2: ${problem}`)
    expect(problemsOf(['retries: 0', `smoke: ${smoke}`])).toEqual(expected)
  })

  test.each([
    ['x', "source: must be a mapping, got 'x'"],
    ['{chart: a}', "source: key 'type' is missing"],
    ['{type: hlem, chart: a}', "source.type: must be one of folder, helm, got 'hlem'"],
    ['{type: helm, path: a, chart: a}', "unknown key 'path', known are type, chart, values"],
    ['{type: helm, chart: a, values: {n: 3}}', 'source.values.n: must be a text, got the number 3'],
    ['{type: toString}', "source.type: must be one of folder, helm, got 'toString'"],
  ])('of a variant are those of its case: %s', (source, problem) => {
    expect(problemsOf(['retries: 0', `source: ${source}`])).toEqual([`sample.yml:2: ${problem}`])
  })
})
