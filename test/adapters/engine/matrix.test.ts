import { describe, expect, test } from '@jest/globals'
import { expandMatrix } from '../../bed/runner/plan/matrix.ts'
import { combineOutputs } from '../../bed/runner/plan/outcome.ts'
import { Workbench } from './workbench.ts'

const JOB = 'runs-on: ubuntu-24.04'

describe('a matrix', () => {
  test('is the product of its lists in the order of the file', () => {
    expect(expandMatrix({ os: ['a', 'b'], v: [1, 2] })).toEqual([
      { os: 'a', v: 1 },
      { os: 'a', v: 2 },
      { os: 'b', v: 1 },
      { os: 'b', v: 2 },
    ])
  })

  test('loses what exclude matches, also by a part of an object', () => {
    const matrix = { os: ['a', 'b'], v: [{ n: 1, x: 1 }, { n: 2 }], exclude: [{ os: 'b', v: { n: 1 } }] }
    expect(expandMatrix(matrix)).toHaveLength(3)
    expect(expandMatrix({ ...matrix, exclude: [{ os: 'a' }] })).toHaveLength(2)
  })

  test('takes include into fitting combinations, or adds one', () => {
    const fruit = ['apple', 'pear']
    const animal = ['cat', 'dog']
    const include = [
      { color: 'green' },
      { color: 'pink', animal: 'cat' },
      { fruit: 'apple', shape: 'circle' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ]
    expect(expandMatrix({ fruit, animal, include })).toEqual([
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ])
    expect(expandMatrix({ include: [{ a: 1 }, { a: 2 }] })).toEqual([{ a: 1 }, { a: 2 }])
  })

  test.each([
    [{ a: [] }, 'does not contain any values'],
    [{ a: 1 }, 'must be a list'],
    [{}, 'at least one vector'],
    [{ a: Array.from({ length: 257 }, (_, index) => index) }, '257 combinations'],
  ])('%j is refused', (matrix, message) => {
    expect(() => expandMatrix(matrix)).toThrow(message)
  })
})

describe('matrix jobs', () => {
  test('an empty output does not hide one that is set', () => {
    const outcome = (outputs: Record<string, string>) => ({
      result: 'success' as const,
      outputs,
      fresh: true,
    })
    const outcomes = [outcome({ a: '1', b: '1' }), outcome({ a: '2', b: '' }), outcome({})]
    expect(combineOutputs(outcomes)).toEqual({ a: '2', b: '1' })
  })

  test('see their values and strategy, and the last output that is set wins', async () => {
    await using bench = new Workbench({ maxParallelJobs: 1 })
    const run = await bench.run({
      'ci.yml': `
on: push
jobs:
  list: { ${JOB}, outputs: { items: '["x","y"]' }, steps: [{ run: ok }] }
  each:
    needs: list
    ${JOB}
    name: "\${{ matrix.item }}-job"
    strategy: { max-parallel: 1, matrix: { item: "\${{ fromJSON(needs.list.outputs.items) }}" } }
    outputs:
      first: "\${{ matrix.item == 'x' && 'from-x' || '' }}"
      both: "\${{ matrix.item }}"
    steps: [{ run: ok }]
  plain: { ${JOB}, strategy: { matrix: { n: [1, 2], s: [a] } }, steps: [{ run: ok }] }
  named: { ${JOB}, name: Build, strategy: { matrix: { n: [1] } }, steps: [{ run: ok }] }
  last:
    needs: each
    ${JOB}
    outputs: { seen: "\${{ join(needs.each.outputs.*, ',') }}" }
    steps: [{ run: ok }]
`,
    })
    expect(run.conclusion).toBe('success')
    expect(run.jobs.map((job) => [job.path, job.name])).toEqual([
      ['list', 'list'],
      ['each (x)', 'x-job'],
      ['each (y)', 'y-job'],
      ['plain (1, a)', 'plain (1, a)'],
      ['plain (2, a)', 'plain (2, a)'],
      ['named (1)', 'Build (1)'],
      ['last', 'last'],
    ])
    expect(bench.job('last').outputs.seen).toBe('from-x,y')
    const [first] = bench.requests.filter((request) => request.jobKey === 'each')
    expect(first?.contexts).toMatchObject({
      matrix: { item: 'x' },
      strategy: { 'fail-fast': true, 'job-index': 0, 'job-total': 2, 'max-parallel': 1 },
    })
  })

  test('at most max-parallel run at a time', async () => {
    await using bench = new Workbench({ maxParallelJobs: 8 })
    const strategy = 'strategy: { max-parallel: 2, matrix: { n: [1, 2, 3, 4, 5] } }'
    await bench.run({ 'ci.yml': `on: push\njobs:\n  m: { ${JOB}, ${strategy}, steps: [{ run: ok }] }\n` })
    expect(bench.requests).toHaveLength(5)
    expect(bench.mostRunning).toBe(2)
  })

  test.each([
    [true, ['failure', 'cancelled']],
    [false, ['failure', 'success']],
  ])('fail-fast %s', async (failFast, conclusions) => {
    await using bench = new Workbench()
    const strategy = `strategy: { fail-fast: ${failFast}, matrix: { do: [fail, hold] } }`
    const steps = 'steps: [{ run: "${{ matrix.do }}" }]'
    bench.push(bench.commit({ 'ci.yml': `on: push\njobs:\n  m: { ${JOB}, ${strategy}, ${steps} }\n` }))
    if (!failFast) {
      await bench.until(() => bench.engine.runs[0]?.jobs[0]?.conclusion === 'failure')
      await bench.release('m')
    }
    await bench.engine.settled()
    expect(bench.lastRun.jobs.map((job) => job.conclusion)).toEqual(conclusions)
    expect(bench.lastRun.conclusion).toBe('failure')
  })

  test('a matrix that cannot be expanded fails its job only', async () => {
    await using bench = new Workbench()
    const strategy = 'strategy: { matrix: { n: "${{ fromJSON(\'[]\') }}" } }'
    const run = await bench.run({
      'ci.yml': `on: push\njobs:\n  m: { ${JOB}, ${strategy}, steps: [{ run: ok }] }\n`,
    })
    expect(run.conclusion).toBe('failure')
    expect(bench.job('m').annotations[0]?.message).toContain("Matrix vector 'n' does not contain any values")
  })
})
