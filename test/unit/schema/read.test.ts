import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors.ts'
import { defineAction } from '../../../src/schema/declaration.ts'
import { readInputs, secretsIn, variableOf } from '../../../src/schema/read-inputs.ts'

const spec = defineAction({
  id: 'example',
  name: 'Example',
  description: 'An action of the tests',
  icon: 'box',
  color: 'blue',
  permissions: {},
  inputs: {
    image: { kind: 'image', required: true, digest: true, description: 'Image' },
    mode: { kind: 'choice', values: ['apply', 'plan'], default: 'apply', description: 'Mode' },
    count: { kind: 'integer', default: 3, min: 1, max: 9, description: 'Count' },
    wait: { kind: 'duration', default: '10m', description: 'Wait' },
    'dry-run': { kind: 'flag', default: false, description: 'Flag' },
    'build-args': { kind: 'pairs', description: 'Pairs' },
    tags: { kind: 'lines', description: 'Lines' },
    folder: { kind: 'path', default: '.', description: 'Path' },
    token: { kind: 'secret', description: 'Secret' },
    record: { kind: 'json', description: 'JSON' },
  },
  outputs: {},
})

const digest = `sha256:${'a'.repeat(64)}`
const good = { INPUT_IMAGE: `ghcr.io/acme/parcel@${digest}` }

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readInputs(spec, env)
  } catch (error) {
    if (error instanceof ActionError) return error.problems.map((problem) => problem.message)
  }
  return []
}

describe('reading inputs', () => {
  test('an absent value takes the default of the spec', () => {
    const { inputs } = readInputs(spec, good)
    expect(inputs).toMatchObject({
      mode: 'apply',
      count: 3,
      waitMs: 600_000,
      dryRun: false,
      buildArgs: {},
      tags: [],
      folder: '.',
    })
    expect(inputs.token).toBeUndefined()
    expect(inputs.record).toBeUndefined()
  })

  test('all problems are reported at once', () => {
    const problems = problemsOf({
      'INPUT_DRY-RUN': '1',
      INPUT_MODE: 'dry-run',
      INPUT_COUNT: '5e2',
      INPUT_WAIT: '90',
    })
    expect(problems).toEqual([
      "input 'image': is required",
      "input 'mode': must be one of apply, plan, got 'dry-run'",
      "input 'count': must be a whole number, got '5e2'",
      "input 'wait': must be a duration such as 90s, 10m or 1h30m, got '90'",
      "input 'dry-run': must be true or false, got '1'",
    ])
  })

  test.each([
    ['INPUT_COUNT', '10', "input 'count': must be between 1 and 9, got '10'"],
    ['INPUT_DRY-RUN', 'TRUE', "input 'dry-run': must be true or false, got 'TRUE'"],
    ['INPUT_FOLDER', '../x', "input 'folder': must stay in the workspace, got '../x'"],
    ['INPUT_FOLDER', 'a/../../x', "input 'folder': must stay in the workspace, got 'a/../../x'"],
    ['INPUT_FOLDER', '/etc', "input 'folder': must be relative to the workspace, got '/etc'"],
    ['INPUT_BUILD-ARGS', 'no-equals', "input 'build-args': each line must be name=value, got 'no-equals'"],
    ['INPUT_BUILD-ARGS', 'a=1\na=2', "input 'build-args': 'a' is given twice"],
    ['INPUT_RECORD', '{', "input 'record': must be JSON, got '{'"],
    ['INPUT_IMAGE', 'ghcr.io/acme/parcel:1', "input 'image': needs @sha256:..., got 'ghcr.io/acme/parcel:1'"],
  ])('%s=%s', (variable, value, message) => {
    expect(problemsOf({ ...good, [variable]: value })).toEqual([message])
  })

  test('a name that is nearly an input is named; another one is left alone', () => {
    expect(problemsOf({ ...good, INPUT_MDOE: 'plan' })).toEqual([
      "input 'mdoe': unknown, did you mean 'mode'?",
    ])
    expect(problemsOf({ ...good, INPUT_SOMETHING_ELSE: 'x' })).toEqual([])
  })

  test('lines and pairs survive CRLF, blanks and comments', () => {
    const { inputs } = readInputs(spec, {
      ...good,
      INPUT_TAGS: 'a\r\n\r\n# no\r\n b \r\n',
      'INPUT_BUILD-ARGS': 'A=1=2\r\nB=',
    })
    expect(inputs.tags).toEqual(['a', 'b'])
    expect(inputs.buildArgs).toEqual({ A: '1=2', B: '' })
  })

  test('secrets are found even when other inputs are malformed, and never shown', () => {
    const env = { INPUT_TOKEN: ['s', 'ecret-value'].join(''), INPUT_COUNT: 'x' }
    expect(secretsIn(spec, env)).toEqual([env.INPUT_TOKEN])
    expect(problemsOf(env).join('\n')).not.toContain(env.INPUT_TOKEN)
  })

  test('the variable of an input is what the runner writes', () => {
    expect(variableOf('build-args')).toBe('INPUT_BUILD-ARGS')
    expect(variableOf('two words')).toBe('INPUT_TWO_WORDS')
  })
})
