import { describe, expect, test } from '@jest/globals'
import type { EnvironmentSettings } from '../../bed/github/types.ts'
import { Workbench } from './workbench.ts'

const JOB = 'runs-on: ubuntu-24.04'
const file = (environment = 'prod', jobs = '') => ({
  'ci.yml': `
on: push
jobs:
  deploy: { ${JOB}, environment: ${environment}, steps: [{ run: ok }] }
${jobs}
`,
})

async function gated(settings: Partial<EnvironmentSettings>, environment = 'prod', jobs = '') {
  const bench = new Workbench()
  bench.forge.setEnvironment('acme/shop', { name: 'prod', ...settings })
  const run = await bench.run(file(environment, jobs))
  return { bench, run }
}

describe('an environment with reviewers', () => {
  test('holds the job until someone approves', async () => {
    const { bench, run } = await gated({ reviewers: ['rita'] })
    await using _ = bench
    expect(run.status).toBe('waiting')
    expect(bench.job('deploy')).toMatchObject({
      status: 'waiting',
      environment: 'prod',
      startedAtMs: undefined,
    })
    expect(bench.forge.records.get(run.id)?.at(-1)).toMatchObject({ status: 'waiting', pending: ['prod'] })
    expect(bench.events.filter((event) => event.type === 'review-needed')).toMatchObject([
      { environments: ['prod'] },
    ])
    expect(bench.requests).toEqual([])
    bench.forge.review({ runId: run.id, environments: ['prod'] })
    expect((await bench.engine.finished(run.id)).conclusion).toBe('success')
    expect(bench.forge.records.get(run.id)?.at(-1)?.pending).toEqual([])
    expect(bench.forge.deployments.map((one) => one.states)).toEqual([['waiting', 'in_progress', 'success']])
  })

  test('fails the job when someone rejects', async () => {
    const next = `  next: { needs: deploy, ${JOB}, steps: [{ run: ok }] }`
    const { bench, run } = await gated({ reviewers: ['rita'] }, 'prod', next)
    await using _ = bench
    bench.forge.review({ runId: run.id, environments: ['prod'], state: 'rejected', comment: 'not today' })
    expect((await bench.engine.finished(run.id)).conclusion).toBe('failure')
    expect(bench.job('deploy')).toMatchObject({
      conclusion: 'failure',
      annotations: [{ level: 'error', message: 'rita rejected the deployment to prod: not today' }],
    })
    expect(bench.job('next').conclusion).toBe('skipped')
    expect(bench.forge.deployments[0]?.states).toEqual(['waiting', 'failure'])
    expect(bench.requests).toEqual([])
  })

  test('one answer serves all jobs that wait for it, other environments go on waiting', async () => {
    const jobs = `  two: { ${JOB}, environment: prod, steps: [{ run: ok }] }\n  three: { ${JOB}, environment: stage, steps: [{ run: ok }] }`
    const bench = new Workbench()
    await using _ = bench
    bench.forge.setEnvironment('acme/shop', { name: 'prod', reviewers: ['rita'] })
    bench.forge.setEnvironment('acme/shop', { name: 'stage', reviewers: ['rita'] })
    const run = await bench.run(file('prod', jobs))
    expect(bench.forge.records.get(run.id)?.at(-1)?.pending).toEqual(['prod', 'stage'])
    bench.forge.review({ runId: run.id, environments: ['prod'] })
    await bench.engine.settled()
    expect(run.status).toBe('waiting')
    expect(run.jobs.map((job) => job.status)).toEqual(['completed', 'completed', 'waiting'])
  })

  test('can be left by a cancel', async () => {
    const { bench, run } = await gated({ reviewers: ['rita'] })
    await using _ = bench
    bench.engine.cancel(run.id)
    expect((await bench.engine.finished(run.id)).conclusion).toBe('cancelled')
    expect(bench.forge.deployments[0]?.states).toEqual(['waiting', 'error'])
  })
})

describe('environments', () => {
  test('a wait timer delays the job and does not count as settled', async () => {
    const { bench, run } = await gated({ waitTimerMinutes: 2 })
    await using _ = bench
    expect(run.conclusion).toBe('success')
    const states = bench.forge.records.get(run.id)?.map((record) => record.status)
    expect(states).toContain('waiting')
    expect(bench.events.some((event) => event.type === 'review-needed')).toBe(false)
  })

  test('a ticking timer is waited for, also while another job waits for a person', async () => {
    await using bench = new Workbench()
    bench.forge.setEnvironment('acme/shop', { name: 'prod', reviewers: ['rita'] })
    bench.forge.setEnvironment('acme/shop', { name: 'slow', waitTimerMinutes: 20 })
    await bench.run(file('prod', `  later: { ${JOB}, environment: slow, steps: [{ run: ok }] }`))
    expect(bench.job('deploy').status).toBe('waiting')
    expect(bench.job('later').conclusion).toBe('success')
  })

  test.each([
    [['main'], true],
    [['release/*'], false],
    [['m*'], true],
    [['*/x'], false],
  ])('branch policy %j lets main in: %s', async (branches, allowed) => {
    const { bench, run } = await gated({ branches })
    await using _ = bench
    expect(run.conclusion).toBe(allowed ? 'success' : 'failure')
    if (allowed) return
    expect(bench.job('deploy').annotations[0]?.message).toBe(
      'Branch "main" is not allowed to deploy to prod due to environment protection rules.',
    )
  })

  test('an unknown one is created, an empty name is none', async () => {
    await using bench = new Workbench()
    await bench.run(file('brand-new'))
    expect(bench.forge.environments.has('acme/shop/brand-new')).toBe(true)
    await using other = new Workbench()
    await other.run(file('"${{ inputs.none }}"'))
    expect(other.job('deploy').environment).toBeUndefined()
    expect(other.forge.deployments).toEqual([])
  })

  test('the record is made on ref and sha of the run and gets the url at the end', async () => {
    const environment = '{ name: prod, url: "https://x.example.test/${{ github.ref_name }}" }'
    const { bench, run } = await gated({}, environment)
    await using _ = bench
    expect(bench.forge.deployments).toEqual([
      {
        environment: 'prod',
        ref: 'refs/heads/main',
        sha: run.sha,
        creator: 'github-actions[bot]',
        states: ['in_progress', 'success'],
      },
    ])
    expect(bench.forge.environmentUrls).toEqual(['https://x.example.test/main'])
    expect(bench.request('deploy').oidc).toBeUndefined()
  })

  test('`deployment: false` leaves the record out; the gate stays', async () => {
    const { bench, run } = await gated({ reviewers: ['rita'] }, '{ name: prod, deployment: false }')
    await using _ = bench
    expect(run.status).toBe('waiting')
    bench.forge.review({ runId: run.id, environments: ['prod'] })
    await bench.engine.finished(run.id)
    expect(bench.forge.deployments).toEqual([])
  })

  test('a failed job fails its record', async () => {
    await using bench = new Workbench()
    bench.script.set('deploy', 'fail')
    await bench.run(file())
    expect(bench.forge.deployments[0]?.states).toEqual(['in_progress', 'failure'])
  })
})
