import { describe, expect, test } from '@jest/globals'
import { Workbench } from './workbench.ts'

const JOB = 'runs-on: ubuntu-24.04'

describe('jobs of a run', () => {
  test('run after what they need, with its outputs and results', async () => {
    await using bench = new Workbench()
    const run = await bench.run({
      'ci.yml': `
name: CI
on: push
jobs:
  use:
    needs: [build]
    ${JOB}
    outputs: { seen: "\${{ needs.build.outputs.digest }}/\${{ needs.build.result }}" }
    steps: [{ run: ok }]
  build:
    ${JOB}
    outputs: { digest: "sha256:\${{ github.sha }}" }
    steps: [{ run: ok }]
`,
    })
    expect(run).toMatchObject({
      name: 'CI',
      status: 'completed',
      conclusion: 'success',
      attempt: 1,
      event: 'push',
    })
    expect(bench.requests.map((request) => request.jobKey)).toEqual(['build', 'use'])
    expect(bench.job('use').outputs).toEqual({ seen: `sha256:${run.sha}/success` })
    expect(run.jobs.map((job) => job.path)).toEqual(['use', 'build'])
    expect(bench.job('build').steps).toMatchObject([
      { name: 'script', status: 'completed', conclusion: 'success' },
    ])
  })

  test('a failure skips what needs it, through the whole chain, unless its `if` says otherwise', async () => {
    await using bench = new Workbench()
    const run = await bench.run({
      'ci.yml': `
on: push
jobs:
  broken: { ${JOB}, steps: [{ run: fail }] }
  next: { needs: broken, ${JOB}, steps: [{ run: ok }] }
  always: { needs: next, if: always(), ${JOB}, steps: [{ run: ok }] }
  after: { needs: always, ${JOB}, steps: [{ run: ok }] }
  rescue: { needs: next, if: failure(), ${JOB}, steps: [{ run: ok }] }
  guarded: { needs: broken, if: "always() && needs.broken.result == 'failure'", ${JOB}, steps: [{ run: ok }] }
  other: { if: "github.ref == 'refs/heads/other'", ${JOB}, steps: [{ run: ok }] }
`,
    })
    const conclusions = Object.fromEntries(run.jobs.map((job) => [job.path, job.conclusion]))
    expect(conclusions).toEqual({
      broken: 'failure',
      next: 'skipped',
      always: 'success',
      after: 'skipped',
      rescue: 'success',
      guarded: 'success',
      other: 'skipped',
    })
    expect(run.conclusion).toBe('failure')
  })

  test('continue-on-error lets the run succeed and shows `success` to what needs the job', async () => {
    await using bench = new Workbench()
    const run = await bench.run({
      'ci.yml': `
on: push
jobs:
  flaky: { ${JOB}, continue-on-error: true, steps: [{ run: fail }] }
  next:
    needs: flaky
    ${JOB}
    outputs: { seen: "\${{ needs.flaky.result }}" }
    steps: [{ run: ok }]
`,
    })
    expect(run.conclusion).toBe('success')
    expect(bench.job('flaky').conclusion).toBe('failure')
    expect(bench.job('next').outputs.seen).toBe('success')
  })

  test('a run whose jobs are all skipped is skipped', async () => {
    await using bench = new Workbench()
    const run = await bench.run({
      'ci.yml': `on: push\njobs:\n  no: { if: false, ${JOB}, steps: [{ run: ok }] }\n`,
    })
    expect(run.conclusion).toBe('skipped')
    expect(bench.requests).toEqual([])
  })

  test('env, vars, defaults and timeout reach the job evaluated', async () => {
    await using bench = new Workbench({ minuteMs: 10 })
    await bench.run(
      {
        'ci.yml': `
on: push
env: { A: workflow, B: "\${{ vars.COLOUR }}" }
defaults: { run: { shell: sh } }
jobs:
  one:
    ${JOB}
    timeout-minutes: 3
    env: { A: "job \${{ github.actor }}", C: "\${{ secrets.KEY }}" }
    defaults: { run: { working-directory: "in/\${{ env.A }}" } }
    steps: [{ run: ok }]
`,
      },
      { settings: { variables: { COLOUR: 'red' }, secrets: { KEY: 'k-1' } } },
    )
    const request = bench.request('one')
    expect(request.env).toEqual({ A: 'job ann', B: 'red', C: 'k-1' })
    expect(request.defaults).toEqual({ shell: 'sh', workingDirectory: 'in/job ann' })
    expect(request.timeoutMs).toBe(30)
    expect(request.masks).toEqual(expect.arrayContaining(['k-1', request.token]))
    expect(request.contexts.github).toMatchObject({
      actor: 'ann',
      event_name: 'push',
      ref: 'refs/heads/main',
      ref_name: 'main',
      ref_type: 'branch',
      repository: 'acme/shop',
      repository_owner: 'acme',
      run_attempt: '1',
      run_number: '1',
      workflow: '.github/workflows/ci.yml',
      workflow_ref: 'acme/shop/.github/workflows/ci.yml@refs/heads/main',
    })
  })

  test('run-name is the title of the run in the API, an empty one is none; the name stays', async () => {
    await using bench = new Workbench()
    const file = (title: string) =>
      `name: Ship\nrun-name: ${title}\non: push\njobs:\n  one: { ${JOB}, steps: [{ run: ok }] }\n`
    const settings = { variables: { WHERE: 'prod', NONE: '' } }
    const run = await bench.run(
      { 'ci.yml': file('To ${{ vars.WHERE }} by ${{ github.actor }}') },
      { settings },
    )
    expect(run).toMatchObject({ name: 'Ship', title: 'To prod by ann', conclusion: 'success' })
    expect(bench.forge.records.get(run.id)?.at(-1)).toMatchObject({ displayTitle: 'To prod by ann' })
    expect((await bench.run({ 'ci.yml': file('${{ vars.NONE }}') })).title).toBeUndefined()
  })

  test('all jobs of a run hand on 50 MB at most: the one that is over fails', async () => {
    await using bench = new Workbench()
    const size = 'x'.repeat(5 * 1024 * 1024)
    const jobs = [1, 2, 3, 4, 5, 6].map(
      (number) =>
        `  j${number}: { ${JOB}, ${number > 1 ? `needs: j${number - 1}, ` : ''}outputs: { x: "\${{ vars.BIG }}" }, steps: [{ run: ok }] }\n`,
    )
    const settings = { variables: { BIG: size } }
    const run = await bench.run({ 'ci.yml': `on: push\njobs:\n${jobs.join('')}` }, { settings })
    expect(run.jobs.map((job) => job.conclusion)).toEqual([...Array(5).fill('success'), 'failure'])
    expect(bench.job('j6').outputs).toEqual({})
    expect(bench.job('j6').annotations[0]?.message).toBe(
      'The job outputs of this run exceed 52,428,800 bytes',
    )
  })

  test('a job without timeout-minutes has six hours', async () => {
    await using bench = new Workbench({ minuteMs: 1 })
    await bench.run({ 'ci.yml': `on: push\njobs:\n  one: { ${JOB}, steps: [{ run: ok }] }\n` })
    expect(bench.request('one').timeoutMs).toBe(360)
  })

  test('no more jobs at once than the engine has places for', async () => {
    await using bench = new Workbench({ maxParallelJobs: 2 })
    const jobs = [1, 2, 3, 4, 5].map((number) => `  j${number}: { ${JOB}, steps: [{ run: ok }] }`).join('\n')
    const run = await bench.run({ 'ci.yml': `on: push\njobs:\n${jobs}\n` })
    expect(run.conclusion).toBe('success')
    expect(bench.mostRunning).toBe(2)
  })

  test('an expression that cannot be evaluated fails its job with the place in the file', async () => {
    await using bench = new Workbench()
    const run = await bench.run({
      'ci.yml': `on: push\njobs:\n  one:\n    ${JOB}\n    env: { A: "\${{ fromJSON('{') }}" }\n    steps: [{ run: ok }]\n`,
    })
    expect(run.conclusion).toBe('failure')
    expect(bench.job('one').annotations[0]?.message).toContain('Line: 5')
    expect(bench.forge.tokens.size).toBe(0)
  })

  test('containers are refused loudly', async () => {
    await using bench = new Workbench()
    const run = await bench.run({
      'ci.yml': `on: push\njobs:\n  one: { ${JOB}, container: 'alpine:3', steps: [{ run: ok }] }\n`,
    })
    expect(run.conclusion).toBe('failure')
    expect(bench.job('one').annotations[0]?.message).toContain("'container:' is not supported")
  })
})
