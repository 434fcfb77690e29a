import { describe, expect, test } from '@jest/globals'
import { Workbench } from './workbench.ts'

const JOB = 'runs-on: ubuntu-24.04'
const FILES = {
  'ci.yml': `
on: push
jobs:
  build:
    ${JOB}
    outputs: { attempt: "\${{ github.run_attempt }}" }
    steps: [{ run: ok }]
  test: { needs: build, ${JOB}, steps: [{ run: ok }] }
  ship: { needs: build, uses: lib/lib/.github/workflows/c.yml@main, with: { of: "\${{ needs.build.outputs.attempt }}" } }
  last: { needs: ship, ${JOB}, steps: [{ run: ok }] }
`,
}
const CALLED = `
on: { workflow_call: { inputs: { of: { type: string } } } }
jobs:
  prepare: { ${JOB}, steps: [{ run: ok }] }
  deploy: { needs: prepare, ${JOB}, outputs: { of: "\${{ inputs.of }}/\${{ github.run_attempt }}" }, steps: [{ run: ok }] }
`

async function failedRun(bench: Workbench) {
  bench.commit({ 'c.yml': CALLED }, { repository: 'lib/lib' })
  bench.script.set('deploy', 'fail')
  const run = await bench.run(FILES)
  expect(run.conclusion).toBe('failure')
  bench.script.clear()
  bench.requests.length = 0
  return run
}

async function startupFailure(bench: Workbench): Promise<number> {
  bench.push(bench.commit({ 'ci.yml': 'on: push\njobs: 1\n' }))
  await bench.until(() => bench.lastRun.conclusion === 'startup_failure')
  return bench.lastRun.id
}

describe('a re-run', () => {
  test.each(['engine', 'API'])(
    'of failed jobs through the %s keeps what succeeded, with its outputs',
    async (way) => {
      await using bench = new Workbench()
      const run = await failedRun(bench)
      bench.commit({ 'c.yml': CALLED.replace('deploy:', 'renamed:') }, { repository: 'lib/lib' })
      if (way === 'API') bench.forge.request({ runId: run.id, type: 'rerun-failed' })
      else bench.engine.rerun(run.id, 'failed')
      const again = await bench.engine.finished(run.id)
      expect(again).toMatchObject({ id: run.id, attempt: 2, conclusion: 'success' })
      expect(bench.requests.map((request) => request.jobKey)).toEqual(['deploy', 'last'])
      expect(again.jobs.map((job) => [job.path, job.conclusion])).toEqual([
        ['build', 'success'],
        ['test', 'success'],
        ['ship/prepare', 'success'],
        ['ship/deploy', 'success'],
        ['last', 'success'],
      ])
      expect(bench.job('ship/deploy').outputs.of).toBe('1/2')
      expect(bench.engine.runs).toHaveLength(1)
      expect(bench.forge.records.get(run.id)?.at(-1)?.attempt).toBe(2)
    },
  )

  test('of all jobs runs everything, and resolves what it calls anew', async () => {
    await using bench = new Workbench()
    const run = await failedRun(bench)
    bench.commit({ 'c.yml': CALLED.replaceAll('prepare', 'renamed') }, { repository: 'lib/lib' })
    bench.forge.request({ runId: run.id, type: 'rerun' })
    expect(bench.forge.records.get(run.id)?.at(-1)).toMatchObject({ attempt: 2, status: 'queued' })
    const again = await bench.engine.finished(run.id)
    expect(again.conclusion).toBe('success')
    expect(bench.requests.map((request) => request.jobKey).sort()).toEqual([
      'build',
      'deploy',
      'last',
      'renamed',
      'test',
    ])
    expect(bench.job('ship/deploy').outputs.of).toBe('2/2')
  })

  test('keeps the matrix jobs that succeeded', async () => {
    await using bench = new Workbench()
    const strategy = 'strategy: { fail-fast: false, matrix: { n: [1, 2] } }'
    const word = "${{ matrix.n == 2 && github.run_attempt == 1 && 'fail' || 'ok' }}"
    const run = await bench.run({
      'ci.yml': `on: push\njobs:\n  m: { ${JOB}, ${strategy}, steps: [{ run: "${word}" }] }\n`,
    })
    bench.engine.rerun(run.id, 'failed')
    expect((await bench.engine.finished(run.id)).conclusion).toBe('success')
    expect(bench.requests.map((request) => request.contexts.matrix)).toEqual([{ n: 1 }, { n: 2 }, { n: 2 }])
  })

  test('asks for a review again', async () => {
    await using bench = new Workbench()
    bench.forge.setEnvironment('acme/shop', { name: 'prod', reviewers: ['rita'] })
    const run = await bench.run({
      'ci.yml': `on: push\njobs:\n  d: { ${JOB}, environment: prod, steps: [{ run: ok }] }\n`,
    })
    bench.forge.review({ runId: run.id, environments: ['prod'], state: 'rejected' })
    await bench.engine.finished(run.id)
    bench.engine.rerun(run.id, 'failed')
    await bench.engine.settled()
    expect(run).toMatchObject({ status: 'waiting', attempt: 2 })
  })

  test('is refused while the run goes on, and of failed jobs when none started', async () => {
    await using bench = new Workbench()
    bench.push(bench.commit({ 'ci.yml': `on: push\njobs:\n  one: { ${JOB}, steps: [{ run: hold }] }\n` }))
    await bench.until(() => bench.running === 1)
    expect(() => bench.engine.rerun(bench.lastRun.id, 'all')).toThrow('has not ended')
    const broken = await startupFailure(bench)
    expect(() => bench.engine.rerun(broken, 'failed')).toThrow('did not start')
  })
})
