import { describe, expect, test } from '@jest/globals'
import {
  evaluate,
  evaluateCondition,
  evaluateText,
  ExpressionError,
  isTruthy,
  toText,
} from '../../bed/runner/expressions.ts'
import type { Json, Scope } from '../../bed/runner/job-types.ts'
import { readActionFile, readWorkflowFile } from '../../bed/runner/template-files.ts'

const scope: Scope = {
  contexts: {
    github: {
      ref: 'refs/heads/main',
      event: { Number: 7, labels: [{ name: 'a' }, { name: 'b', n: 1 }, {}] },
    },
    inputs: { on: true, off: false, count: 3, empty: '' },
    needs: { one: { outputs: { x: '1' } }, two: { outputs: { x: '2' } } },
  },
  functions: { success: () => true, failure: () => false, hashFiles: (...patterns) => patterns.join('+') },
}

describe('the expression language', () => {
  test.each<[string, Json]>([
    // Literals and operators.
    ["'it''s'", "it's"],
    ["'''a'' and ''b'''", "'a' and 'b'"],
    ["format('''{0}'' ''{1}''', 'x', '''''')", "'x' ''''"],
    ['0x10 + 0', 'error'],
    ['0x10', 16],
    ['-1.5', -1.5],
    ['!true || !null', true],
    ["'' || 'default'", 'default'],
    ["true && 'value'", 'value'],
    ["inputs.off && 'yes' || 'no'", 'no'],
    ['1 < 2 && 2 >= 2', true],
    ["'a' < 'B'", true],
    // Equality: without case, numbers for mixed types, never for NaN, identity for objects.
    ["'MAIN' == 'main'", true],
    ["1 == '1'", true],
    ["1 == '0x1'", true],
    ["'' == 0", true],
    ['null == 0', true],
    ["null == ''", true],
    ["true == 'true'", false],
    ['true == 1', true],
    ["'abc' == 0", false],
    ["fromJSON('\"x\"') != 'y'", true],
    ["'abc' > 0 || 'abc' <= 0", false],
    ['github.event == github.event', true],
    ["fromJSON('{}') == fromJSON('{}')", false],
    // Access: without case, null for what is missing, filters.
    ['GitHub.EVENT.number', 7],
    ["github['event']['NUMBER']", 7],
    ['github.missing.deeper', null],
    ['steps.none.outputs.x', null],
    ['github.event.labels[1].name', 'b'],
    ['github.event.labels[9]', null],
    ["github.event.labels['1'].name", 'b'],
    ['github.event.labels.*.name', ['a', 'b']],
    ["join(needs.*.outputs.x, '-')", '1-2'],
    // Functions.
    ["contains('Hello', 'ELL')", true],
    ["contains(fromJSON('[1, 2]'), '2')", true],
    ["contains(github.event.labels.*.name, 'A')", true],
    ["contains(fromJSON('{}'), 'x')", false],
    ["startsWith(github.ref, 'REFS/')", true],
    ["endsWith('abc', 'BC')", true],
    ["format('{0} {{1}} {1}', 'a', 2)", 'a {1} 2'],
    ["format('{0}', null)", ''],
    ["format('{0}', fromJSON('[1]'))", 'Array'],
    ["join(fromJSON('[1, true, null]'))", '1,true,'],
    ["join('alone', '-')", 'alone'],
    ['fromJSON(\'{"a": [1, null]}\')', { a: [1, null] }],
    ['toJSON(fromJSON(\'{"a":1}\'))', '{\n  "a": 1\n}'],
    ["case(inputs.off, 'a', inputs.on, 'b', 'c')", 'b'],
    ["hashFiles('a', 'b')", 'a+b'],
    ["HASHFILES('a')", 'a'],
  ])('%s', (expression, expected) => {
    if (expected === 'error') expect(() => evaluateText(expression, scope)).toThrow(ExpressionError)
    else expect(evaluateText(expression, scope)).toEqual(expected)
  })

  test.each([
    ['nonsense.x', 'Unrecognized named-value'],
    ['nonsense()', 'Unrecognized function'],
    ["format('{1}', 'a')", 'more arguments'],
    ["fromJSON('')", 'empty input'],
    ["'open", 'Unexpected symbol'],
    ['', 'expression was expected'],
    ['contains(1)', 'Too few parameters'],
  ])('%s is an error', (expression, message) => {
    expect(() => evaluateText(expression, scope)).toThrow(message)
  })

  test('truth and text of values', () => {
    expect([null, false, 0, Number.NaN, ''].map(isTruthy)).toEqual([false, false, false, false, false])
    expect([true, 1, '0', 'false', {}, []].map((value) => isTruthy(value as Json))).not.toContain(false)
    expect([null, true, 1.0, 0.1 + 0.2, {}, [], 'x'].map((value) => toText(value as Json))).toEqual([
      '',
      'true',
      '1',
      '0.3',
      'Object',
      'Array',
      'x',
    ])
  })
})

function jobOf(text: string) {
  const { root, context } = readWorkflowFile('w.yml', `on: push\njobs:\n  one:\n    runs-on: x\n${text}`)
  expect(context.errors.getErrors()).toEqual([])
  if (root === undefined) throw new Error('not parsed')
  return root
}

describe('token trees', () => {
  test('strings with expressions keep the value YAML gives them', () => {
    const root = jobOf(`    steps:
      - run: |
          echo "\${{ github.ref }}" {x}
            deeper
      - run: >-
          one
          \${{ inputs.count }} two
      - run: "a\\tb \${{ inputs.on }}
          c"
      - run: \${{ '\${{ no }}' }}
      - run: printf '%s|' '\${{ inputs.count }}' 'it''s' "\${{ 'a''b''c' }}"
`)
    const value = evaluate(root, scope) as { jobs: { one: { steps: { run: string }[] } } }
    expect(value.jobs.one.steps.map((step) => step.run)).toEqual([
      'echo "refs/heads/main" {x}\n  deeper\n',
      'one 3 two',
      'a\tb true c',
      '${{ no }}',
      `printf '%s|' '3' 'it''s' "a'b'c"`,
    ])
  })

  test('keep types where the whole value is an expression', () => {
    const root = jobOf(
      '    env: { A: 1, B: true, C: "${{ inputs.count }}", D: "${{ inputs }}" }\n    steps: []\n',
    )
    const value = evaluate(root, scope) as { jobs: { one: { env: Json } } }
    expect(value.jobs.one.env).toEqual({ A: '1', B: 'true', C: 3, D: scope.contexts.inputs })
  })

  test('errors name line, column and what was written', () => {
    const root = jobOf('    env: { A: "x ${{ fromJSON(github.ref) }}" }\n    steps: []\n')
    expect(() => evaluate(root, scope)).toThrow(
      /^\(Line: 5, Col: 15\): .* in `x \$\{\{ fromJSON\(github\.ref\) \}\}`$/,
    )
  })

  test('composite actions are read with their own schema', () => {
    const text =
      'name: a\ndescription: b\nruns:\n  using: composite\n  steps:\n    - { run: "${{ inputs.x }}", shell: bash }\n'
    expect(readActionFile('action.yml', text).context.errors.getErrors()).toEqual([])
    expect(readActionFile('action.yml', 'name: a\nruns: 1\n').context.errors.getErrors()).not.toEqual([])
  })
})

describe('conditions', () => {
  const decide = (condition: string | undefined, functions: Scope['functions']) => {
    const line = condition === undefined ? '' : `    if: ${condition}\n`
    const job = jobOf(`${line}    steps: []\n`)
    const jobs = (
      job as unknown as { find(key: string): { find(key: string): { find(key: string): never } } }
    ).find('jobs')
    return evaluateCondition(jobs.find('one').find('if'), { contexts: scope.contexts, functions })
  }
  const states = (ok: boolean): Scope['functions'] => ({
    success: () => ok,
    failure: () => !ok,
    always: () => true,
    cancelled: () => false,
  })

  test.each<[string | undefined, boolean, boolean]>([
    [undefined, true, false],
    ['true', true, false],
    ['inputs.on', true, false],
    ['${{ inputs.on }}', true, false],
    ['inputs.off', false, false],
    ['failure()', false, true],
    ['${{ !FAILURE() }}', true, false],
    ['always() && inputs.on', true, true],
    ['"!cancelled()"', true, true],
    ["contains('failure()', 'f')", true, false],
    // A known trap: text around the expression makes it a string, which is true.
    ['${{ inputs.off }} && false', true, false],
    ['1', true, false],
    ['""', true, false],
  ])('%s: %s after success, %s after failure', (condition, afterSuccess, afterFailure) => {
    expect(decide(condition, states(true))).toBe(afterSuccess)
    expect(decide(condition, states(false))).toBe(afterFailure)
  })
})
