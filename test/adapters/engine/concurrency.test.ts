import { describe, expect, test } from '@jest/globals'
import { ConcurrencyGroups } from '../../bed/runner/plan/concurrency.ts'
import type { RunView } from '../../bed/runner/types.ts'
import { Workbench } from './workbench.ts'

const JOB = 'runs-on: ubuntu-24.04'
const workflowLevel = (concurrency: string) => ({
  'ci.yml': `on: push\nconcurrency: ${concurrency}\njobs:\n  one: { ${JOB}, steps: [{ run: hold }] }\n`,
})
const jobLevel = (concurrency: string, more = '') => ({
  'ci.yml': `on: push\njobs:\n  one: { ${JOB}, concurrency: ${concurrency}, ${more}steps: [{ run: hold }] }\n`,
})

/** Pushes the same commit several times and waits until nothing moves but held jobs. */
async function pushes(
  bench: Workbench,
  files: Record<string, string>,
  count: number,
): Promise<readonly RunView[]> {
  const sha = bench.commit(files)
  for (let index = 0; index < count; index += 1) bench.push(sha)
  await bench.until(() => bench.engine.runs.length === count && bench.running === 1)
  return bench.engine.runs
}

const statuses = (runs: readonly RunView[]) => runs.map((run) => run.conclusion ?? run.status)

describe.each([
  ['workflow level', workflowLevel],
  ['job level', jobLevel],
])('concurrency at %s', (_level, files) => {
  test('single: one runs, the newest waits, older waiters are cancelled', async () => {
    await using bench = new Workbench()
    const runs = await pushes(bench, files('deploy'), 3)
    await bench.until(() => runs[1]?.status === 'completed')
    expect(statuses(runs)).toEqual(['in_progress', 'cancelled', 'pending'])
    await bench.release('one')
    await bench.until(() => runs[2]?.status === 'in_progress')
    await bench.release('one')
    await bench.engine.settled()
    expect(statuses(runs)).toEqual(['success', 'cancelled', 'success'])
    expect(bench.mostRunning).toBe(1)
  })

  test('queue max keeps them all, in order', async () => {
    await using bench = new Workbench()
    const runs = await pushes(bench, files('{ group: deploy, queue: max }'), 3)
    expect(statuses(runs)).toEqual(['in_progress', 'pending', 'pending'])
    for (const run of runs) {
      await bench.until(() => run.status === 'in_progress')
      await bench.release('one')
    }
    await bench.engine.settled()
    expect(statuses(runs)).toEqual(['success', 'success', 'success'])
    expect(bench.requests.map((request) => request.runId)).toEqual(runs.map((run) => run.id))
  })

  test('cancel-in-progress ends the one that runs', async () => {
    await using bench = new Workbench()
    const runs = await pushes(bench, files('{ group: deploy, cancel-in-progress: true }'), 2)
    await bench.until(() => runs[0]?.status === 'completed' && bench.running === 1)
    expect(statuses(runs)).toEqual(['cancelled', 'in_progress'])
    await bench.release('one')
    await bench.engine.settled()
    expect(statuses(runs)).toEqual(['cancelled', 'success'])
  })

  test('an empty group is none', async () => {
    await using bench = new Workbench()
    const sha = bench.commit(files('"${{ github.head_ref }}"'))
    bench.push(sha)
    bench.push(sha)
    await bench.until(() => bench.running === 2)
  })
})

describe('concurrency groups', () => {
  test('compare without case and are shared by both levels, apart per repository', async () => {
    await using bench = new Workbench()
    const sha = bench.commit({
      'a.yml': `on: push\nconcurrency: Deploy\njobs:\n  a: { ${JOB}, steps: [{ run: hold }] }\n`,
      'b.yml': `on: push\njobs:\n  b: { ${JOB}, concurrency: dePLOY, steps: [{ run: ok }] }\n`,
    })
    const other = { repository: 'acme/other' }
    const otherSha = bench.commit(
      { 'c.yml': `on: push\nconcurrency: deploy\njobs:\n  c: { ${JOB}, steps: [{ run: ok }] }\n` },
      other,
    )
    bench.push(sha)
    bench.push(otherSha, other)
    await bench.until(
      () => bench.engine.runs[2]?.status === 'completed' && bench.engine.runs[1]?.status === 'pending',
    )
    expect(bench.requests.map((request) => request.jobKey)).toEqual(['a', 'c'])
    await bench.release('a')
    await bench.engine.settled()
    expect(statuses(bench.engine.runs)).toEqual(['success', 'success', 'success'])
  })

  test('a queue of 100 is full for the next one', async () => {
    const groups = new ConcurrencyGroups()
    const cancelled: string[] = []
    const { signal } = new AbortController()
    const base = {
      repository: 'acme/shop',
      group: 'deploy',
      cancelInProgress: false,
      queue: 'max' as const,
      signal,
    }
    const enter = () => groups.enter({ ...base, onCancelled: (message) => void cancelled.push(message) })
    const leave = await enter()
    const waiting = Array.from({ length: 100 }, enter)
    expect(cancelled).toEqual([])
    void enter()
    expect(cancelled).toEqual(['Canceling since the queue of deploy is full (100 waiting)'])
    leave?.()
    expect(await waiting[0]).toBeDefined()
  })

  test('a job that waits for a review keeps its group; the waiter behind it counts as settled', async () => {
    await using bench = new Workbench()
    bench.forge.setEnvironment('acme/shop', { name: 'prod', reviewers: ['rita'] })
    bench.script.set('one', 'ok')
    const sha = bench.commit(jobLevel('deploy', 'environment: prod, '))
    bench.push(sha)
    bench.push(sha)
    await bench.engine.settled()
    expect(statuses(bench.engine.runs)).toEqual(['waiting', 'pending'])
    const [first, second] = bench.engine.runs
    bench.forge.review({ runId: first?.id ?? 0, environments: ['prod'] })
    await bench.engine.settled()
    expect(statuses(bench.engine.runs)).toEqual(['success', 'waiting'])
    bench.forge.review({ runId: second?.id ?? 0, environments: ['prod'], state: 'rejected' })
    await bench.engine.settled()
    expect(second?.conclusion).toBe('failure')
  })

  test('a run that would wait for itself is cancelled instead', async () => {
    await using bench = new Workbench()
    const run = await bench.run({
      'ci.yml':
        'on: push\nconcurrency: "${{ github.workflow }}"\njobs:\n  ship: { uses: ./.github/workflows/c.yml }\n',
      'c.yml': `on: workflow_call\nconcurrency: "\${{ github.workflow }}"\njobs:\n  go: { ${JOB}, steps: [{ run: ok }] }\n`,
    })
    expect(run.conclusion).toBe('cancelled')
    expect(run.jobs[0]?.annotations[0]?.message).toContain('deadlock for concurrency group')
  })

  test('queue max with cancel-in-progress from an expression fails when it is evaluated', async () => {
    await using bench = new Workbench()
    const concurrency = '{ group: g, queue: max, cancel-in-progress: "${{ github.run_attempt == 1 }}" }'
    const run = await bench.run(workflowLevel(concurrency))
    expect(run.conclusion).toBe('startup_failure')
  })
})
