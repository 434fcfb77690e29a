import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors.ts'
import { readCommandLine } from '../../../src/schema/command-line.ts'
import { defineAction } from '../../../src/schema/declaration.ts'

const spec = defineAction({
  id: 'example',
  name: 'Example',
  description: 'An action of the tests',
  icon: 'box',
  color: 'blue',
  permissions: {},
  inputs: {
    mode: { kind: 'choice', values: ['apply', 'plan'], default: 'apply', description: 'Mode' },
    'dry-run': { kind: 'flag', default: false, description: 'Flag' },
    'build-args': { kind: 'pairs', description: 'Pairs' },
    paths: { kind: 'lines', description: 'Lines' },
    folder: { kind: 'path', default: '.', description: 'Path' },
    token: { kind: 'secret', description: 'Secret' },
  },
  outputs: {},
})

type Environment = Readonly<Record<string, string>>

const read = (argv: readonly string[], env: Environment = {}) => readCommandLine(spec, argv, env)
const run = (variables: Environment, showOutputs = false) => ({ kind: 'run', variables, showOutputs })

function errorOf(argv: readonly string[], env: Environment = {}): ActionError {
  try {
    read(argv, env)
  } catch (error) {
    if (error instanceof ActionError) return error
  }
  throw new Error('was read')
}
const problemsOf = (argv: readonly string[], env?: Environment): readonly string[] =>
  errorOf(argv, env).problems.map(({ message }) => message)

describe('arguments', () => {
  test.each<[readonly string[], ReturnType<typeof run>]>([
    [['--mode', 'plan'], run({ INPUT_MODE: 'plan' })],
    [['--mode=plan'], run({ INPUT_MODE: 'plan' })],
    [['--dry-run', 'true', '--mode=plan'], run({ 'INPUT_DRY-RUN': 'true', INPUT_MODE: 'plan' })],
    [['--folder=a=b'], run({ INPUT_FOLDER: 'a=b' })],
    [['--folder=--x'], run({ INPUT_FOLDER: '--x' })],
    [['--folder', '-x'], run({ INPUT_FOLDER: '-x' })],
    [['--folder='], run({ INPUT_FOLDER: '' })],
    [['--folder', ''], run({ INPUT_FOLDER: '' })],
    [['--paths=a\nb', '--paths', 'c'], run({ INPUT_PATHS: 'a\nb\nc' })],
    [['--build-args=A=1', '--build-args', 'B=2'], run({ 'INPUT_BUILD-ARGS': 'A=1\nB=2' })],
    [['--outputs'], run({}, true)],
    [['--outputs', '--mode=plan'], run({ INPUT_MODE: 'plan' }, true)],
  ])('%j become inputs', (argv, expected) => expect(read(argv)).toEqual(expected))

  test.each([[['--help']], [['-h']], [['--mode', '--help']], [['--nope', '--token=x', '--help']]])(
    '%j asks for help, whatever else is wrong',
    (argv) => expect(read(argv)).toEqual({ kind: 'help' }),
  )

  test('win over the environment, which stands in for what is not given', () => {
    const env = { INPUT_MODE: 'nonsense', INPUT_FOLDER: '/absolute' }
    expect(read(['--mode=plan', '--folder=x'], env)).toEqual(run({ INPUT_MODE: 'plan', INPUT_FOLDER: 'x' }))
    expect(problemsOf(['--mode=plan'], env)).toEqual([
      "input 'folder': must be relative to the workspace, got '/absolute'",
    ])
  })
})

describe('what is wrong', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['--mdoe', 'plan'], ["argument '--mdoe': unknown, did you mean '--mode'?"]],
    [['--output'], ["argument '--output': unknown, did you mean '--outputs'?"]],
    [['--Mode=plan'], ["argument '--Mode': unknown, did you mean '--mode'?"]],
    [['--something', 'else'], ["argument '--something': unknown; --help lists the inputs"]],
    [['--constructor=x'], ["argument '--constructor': unknown; --help lists the inputs"]],
    [['--mode'], ["argument '--mode': needs a value"]],
    [['--mode', '--folder=x'], ["argument '--mode': needs a value"]],
    [['--mode=plan', '--mode', 'plan'], ["argument '--mode': is given twice"]],
    [['--outputs=yes'], ["argument '--outputs': takes no value"]],
    [['plan'], ['argument 1: no name stands before it; write --NAME VALUE']],
    [['--mode', 'plan', 'more'], ['argument 3: no name stands before it; write --NAME VALUE']],
    [['--outputs', 'plan'], ['argument 2: no name stands before it; write --NAME VALUE']],
    [['--'], ['argument 1: no name stands before it; write --NAME VALUE']],
    [['-m', 'plan'], [1, 2].map((at) => `argument ${at}: no name stands before it; write --NAME VALUE`)],
    [['--mode=x'], ["input 'mode': must be one of apply, plan, got 'x'"]],
  ])('%j', (argv, problems) => expect(problemsOf(argv)).toEqual(problems))

  test('is all said at once, arguments and values', () => {
    const error = errorOf(['--mdoe=plan', '--folder', '--dry-run=1', '--build-args=x'])
    expect(error).toMatchObject({
      code: 'input-invalid',
      blame: 'input',
      message: 'example: 4 arguments or inputs are not usable',
      remedy: expect.stringContaining('--help'),
    })
    expect(error.problems.map(({ message }) => message)).toEqual([
      "argument '--mdoe': unknown, did you mean '--mode'?",
      "argument '--folder': needs a value",
      "input 'dry-run': must be true or false, got '1'",
      "input 'build-args': each line must be name=value, got 'x'",
    ])
  })

  const secret = ['not', 'for', 'show'].join('-')
  test.each([[['--token', secret]], [[`--token=${secret}`]], [['--token=', secret]], [['--tokn', secret]]])(
    'a secret is refused and not shown: %#',
    (argv) => {
      const error = errorOf(argv)
      expect(JSON.stringify([error.message, error.problems, error.remedy])).not.toContain(secret)
    },
  )

  test('the refusal of a secret says where it belongs', () => {
    expect(problemsOf(['--token', secret])).toEqual([
      "argument '--token': a secret is not taken from the command line, where others can read it; set INPUT_TOKEN in the environment",
    ])
    expect(read(['--mode=plan'], { INPUT_TOKEN: secret })).toEqual(run({ INPUT_MODE: 'plan' }))
  })
})
