import { describe, expect, test } from '@jest/globals'
import { Workbench } from './workbench.ts'

const JOB = 'runs-on: ubuntu-24.04'
const FILES = {
  'ci.yml': `
on: push
jobs:
  long: { ${JOB}, steps: [{ run: hold }] }
  keeps: { if: always(), ${JOB}, steps: [{ run: hold }] }
  next: { needs: long, ${JOB}, steps: [{ run: ok }] }
  clean: { needs: long, if: "cancelled() && needs.long.result == 'cancelled'", ${JOB}, steps: [{ run: ok }] }
`,
}

describe('a cancelled run', () => {
  test.each(['engine', 'API'])('asked for through the %s ends what may end', async (way) => {
    await using bench = new Workbench()
    bench.push(bench.commit(FILES))
    await bench.until(() => bench.running === 2)
    const run = bench.lastRun
    if (way === 'API') bench.forge.request({ runId: run.id, type: 'cancel' })
    else bench.engine.cancel(run.id)
    await bench.until(() => bench.job('clean').status === 'completed')
    expect(bench.job('keeps').status).toBe('in_progress')
    await bench.release('keeps')
    expect((await bench.engine.finished(run.id)).conclusion).toBe('cancelled')
    expect(run.jobs.map((job) => job.conclusion)).toEqual(['cancelled', 'success', 'cancelled', 'success'])
    expect(bench.forge.tokens.size).toBe(0)
  })

  test('that has ended stays as it is', async () => {
    await using bench = new Workbench()
    const run = await bench.run({ 'ci.yml': `on: push\njobs:\n  one: { ${JOB}, steps: [{ run: ok }] }\n` })
    bench.engine.cancel(run.id)
    expect(run.conclusion).toBe('success')
  })
})

describe('closing the engine', () => {
  test('ends every job, also one that would go on, and stops listening', async () => {
    const bench = new Workbench()
    bench.push(bench.commit(FILES))
    await bench.until(() => bench.running === 2)
    await bench[Symbol.asyncDispose]()
    expect(bench.running).toBe(0)
    expect(bench.lastRun).toMatchObject({ status: 'completed', conclusion: 'cancelled' })
    expect(bench.forge.listeners).toBe(0)
    expect(bench.forge.tokens.size).toBe(0)
  })

  test('ends gates, timers and waits for a group', async () => {
    const bench = new Workbench({ minuteMs: 60_000 })
    bench.forge.setEnvironment('acme/shop', { name: 'prod', reviewers: ['rita'] })
    bench.forge.setEnvironment('acme/shop', { name: 'slow', waitTimerMinutes: 60 })
    const job = (environment: string) =>
      `{ ${JOB}, environment: ${environment}, concurrency: ${environment}, steps: [{ run: ok }] }`
    const sha = bench.commit({ 'ci.yml': `on: push\njobs:\n  a: ${job('prod')}\n  b: ${job('slow')}\n` })
    bench.push(sha)
    bench.push(sha)
    await bench.until(() => bench.engine.runs.length === 2)
    await bench[Symbol.asyncDispose]()
    expect(bench.engine.runs.map((run) => run.conclusion)).toEqual(['cancelled', 'cancelled'])
    expect(bench.requests).toEqual([])
  })

  test('rejects those who wait; so does their own signal', async () => {
    const bench = new Workbench()
    bench.push(bench.commit(FILES))
    await bench.until(() => bench.running === 2)
    const aborter = new AbortController()
    const aborted = bench.engine.settled(aborter.signal)
    aborter.abort(new Error('enough'))
    await expect(aborted).rejects.toThrow('enough')
    await expect(bench.engine.finished(4711)).rejects.toThrow('There is no run 4711')
    await bench[Symbol.asyncDispose]()
  })
})
