import { describe, expect, test } from '@jest/globals'
import type { RunView } from '../../bed/runner/types.ts'
import { Workbench } from './workbench.ts'

const JOB = 'runs-on: ubuntu-24.04'
const LEAF = `one: { ${JOB}, steps: [{ run: ok }] }`
const called = (on: string, jobs = LEAF, more = '') =>
  `on: { workflow_call: ${on} }\n${more}jobs:\n  ${jobs}\n`
const caller = (job: string, more = '') => `on: push\n${more}jobs:\n  ship: { ${job} }\n`

function expectStartupFailure(bench: Workbench, run: RunView): void {
  expect(run).toMatchObject({ status: 'completed', conclusion: 'startup_failure', jobs: [] })
  expect(bench.requests).toEqual([])
  expect(bench.forge.records.get(run.id)?.at(-1)).toMatchObject({ conclusion: 'startup_failure', jobs: [] })
}

describe('a workflow file that cannot start', () => {
  test.each([
    ['no YAML', 'on: [push\n', 'Flow sequence'],
    [
      'an unknown key',
      `on: push\nnonsense: 1\njobs:\n  ${LEAF}\n`,
      "(Line: 2, Col: 1): Unexpected value 'nonsense'",
    ],
    ['an unknown scope', `on: push\npermissions: { workflows: write }\njobs:\n  ${LEAF}\n`, "'workflows'"],
    [
      'an unknown need',
      `on: push\njobs:\n  ${LEAF}\n  two: { needs: x, ${JOB}, steps: [{ run: ok }] }\n`,
      "unknown job 'x'",
    ],
    [
      'a bad condition',
      `on: push\njobs:\n  one: { if: secrets.A, ${JOB}, steps: [{ run: ok }] }\n`,
      "'secrets'",
    ],
    [
      'a bad expression',
      `on: push\njobs:\n  one: { ${JOB}, env: { A: "\${{ nope.x }}" }, steps: [{ run: ok }] }\n`,
      "'nope'",
    ],
    [
      'queue max that cancels',
      `on: push\nconcurrency: { group: g, queue: max, cancel-in-progress: true }\njobs:\n  ${LEAF}\n`,
      "'queue: max'",
    ],
    ['more than 500 KB', `on: push\njobs:\n  ${LEAF}\n# ${'x'.repeat(500 * 1024)}\n`, 'over 500 KB'],
  ])('with %s says so', async (_what, text, message) => {
    await using bench = new Workbench()
    const run = await bench.run({ 'ci.yml': text })
    expectStartupFailure(bench, run)
    expect(run.errors.join('\n')).toContain(message)
  })

  test('shows ten messages at most', async () => {
    await using bench = new Workbench()
    const keys = Array.from({ length: 14 }, (_, index) => `bad${index}: 1`).join('\n')
    const run = await bench.run({ 'ci.yml': `on: push\n${keys}\njobs:\n  ${LEAF}\n` })
    expect(run.errors).toHaveLength(10)
  })

  test('does not stop another file of the same push', async () => {
    await using bench = new Workbench()
    await bench.run({ 'bad.yml': 'on: push\njobs: {}\n', 'good.yml': `on: push\njobs:\n  ${LEAF}\n` })
    expect(bench.engine.runs.map((run) => run.conclusion).sort()).toEqual(['startup_failure', 'success'])
  })
})

describe('references to workflows', () => {
  test('`./` and `$/` mean the repository and commit of the file they are written in', async () => {
    await using bench = new Workbench()
    const lib = { repository: 'tools/lib' }
    bench.commit(
      {
        'outer.yml': called(
          'null',
          'a: { uses: ./.github/workflows/inner.yml }\n  b: { uses: $/.github/workflows/inner.yml }',
        ),
        'inner.yml': called(
          'null',
          `leaf: { ${JOB}, outputs: { ref: "\${{ github.repository }}" }, steps: [{ run: ok }] }`,
        ),
      },
      lib,
    )
    const sha = bench.commit({}, lib)
    const run = await bench.run({ 'ci.yml': caller('uses: tools/lib/.github/workflows/outer.yml@main') })
    expect(run.errors).toEqual([])
    expect(run.jobs.map((job) => [job.path, job.name])).toEqual([
      ['ship/a/leaf', 'ship / a / leaf'],
      ['ship/b/leaf', 'ship / b / leaf'],
    ])
    const source = { repository: 'tools/lib', sha, ref: 'main', path: '.github/workflows/inner.yml' }
    expect(bench.requests.map((request) => request.source)).toEqual([source, source])
    expect(bench.job('ship/a/leaf').outputs.ref).toBe('acme/shop')
  })

  test.each([
    ['a file that is not there', './.github/workflows/none.yml', 'workflow was not found'],
    ['a repository that is not there', 'no/one/.github/workflows/x.yml@main', "no 'no/one'"],
    ['a ref that is not there', 'acme/shop/.github/workflows/ci.yml@v9', "at 'v9'"],
    ['a subfolder', './.github/workflows/deep/x.yml', 'invalid value workflow reference'],
    [
      'a reference with a ref behind `./`',
      './.github/workflows/x.yml@main',
      'invalid value workflow reference',
    ],
    ['a workflow that cannot be called', './.github/workflows/plain.yml', "no 'on: workflow_call'"],
    ['itself', './.github/workflows/loop.yml', 'in a loop'],
  ])('to %s do not load', async (_what, reference, message) => {
    await using bench = new Workbench()
    const run = await bench.run({
      'ci.yml': caller(`uses: "${reference}"`),
      'plain.yml': `on: pull_request\njobs:\n  ${LEAF}\n`,
      'loop.yml': called('null', 'again: { uses: ./.github/workflows/loop.yml }'),
    })
    expectStartupFailure(bench, run)
    expect(run.errors.join('\n')).toContain(message)
  })

  test('nest to ten levels, the run itself among them', async () => {
    const chain = (levels: number) =>
      Object.fromEntries(
        Array.from({ length: levels - 1 }, (_, index) => {
          const next = index === levels - 2 ? LEAF : `n: { uses: ./.github/workflows/w${index + 1}.yml }`
          return [`w${index}.yml`, called('null', next)]
        }),
      )
    await using ten = new Workbench()
    const run = await ten.run({ 'ci.yml': caller('uses: ./.github/workflows/w0.yml'), ...chain(10) })
    expect(run.conclusion).toBe('success')
    await using eleven = new Workbench()
    const deep = await eleven.run({ 'ci.yml': caller('uses: ./.github/workflows/w0.yml'), ...chain(11) })
    expectStartupFailure(eleven, deep)
  })

  test('may be to 50 workflows of a run', async () => {
    await using bench = new Workbench()
    const names = Array.from({ length: 51 }, (_, index) => `w${index}`)
    const calls = names.map((name) => `${name}: { uses: ./.github/workflows/${name}.yml }`)
    const files = Object.fromEntries(names.map((name) => [`${name}.yml`, called('null')]))
    const run = await bench.run({ 'ci.yml': `on: push\njobs:\n  ${calls.join('\n  ')}\n`, ...files })
    expectStartupFailure(bench, run)
    expect(run.errors.join()).toContain('more than 50 workflows')
  })
})

describe('inputs and secrets of a call, checked at load', () => {
  const contract =
    '{ inputs: { n: { type: number, required: true }, on: { type: boolean } }, secrets: { KEY: { required: true } } }'
  test.each([
    ['an unknown input', 'with: { n: 1, x: 2 }, secrets: { KEY: a }', 'Invalid input, x is not defined'],
    ['a missing input', 'secrets: { KEY: a }', 'Input n is required, but not provided'],
    ['a wrong type', 'with: { n: "many" }, secrets: { KEY: a }', 'Invalid input, n expects a number'],
    [
      'an unknown secret',
      'with: { n: 1 }, secrets: { KEY: a, OTHER: b }',
      'Invalid secret, OTHER is not defined',
    ],
    ['a missing secret', 'with: { n: 1 }', 'Secret KEY is required, but not provided'],
  ])('%s', async (_what, job, message) => {
    await using bench = new Workbench()
    const run = await bench.run({
      'ci.yml': caller(`uses: ./.github/workflows/c.yml, ${job}`),
      'c.yml': called(contract),
    })
    expectStartupFailure(bench, run)
    expect(run.errors.join()).toContain(message)
  })

  test('inherit needs no names, expressions are left to the run', async () => {
    await using bench = new Workbench()
    const uses = 'uses: ./.github/workflows/c.yml, secrets: inherit, with: { n: "${{ github.run_attempt }}" }'
    const run = await bench.run({ 'ci.yml': caller(uses), 'c.yml': called(contract) })
    expect(run.conclusion).toBe('failure')
    expect(run.jobs[0]?.annotations[0]?.message).toBe("Input 'n' expects a number, found '1'.")
  })
})
