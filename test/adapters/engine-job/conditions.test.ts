import { describe, expect, test } from '@jest/globals'
import { listProcesses } from '../../bed/runner/job/process-table.ts'
import { runSteps } from './one-job.ts'

const conclusions = (job: Awaited<ReturnType<typeof runSteps>>) =>
  Object.fromEntries([...job.steps].map(([name, step]) => [name, step.conclusion]))

/** Processes that still run in the group that a step has printed. */
function membersOf(line: string | undefined) {
  const id = Number(/^group (\d+)$/.exec(line ?? '')?.[1])
  expect(id).toBeGreaterThan(1)
  return listProcesses().filter(({ group }) => group === id)
}

describe('conditions', () => {
  test('success() is implied; failure(), always() and outcomes see the failed step', async () => {
    const job = await runSteps(`
steps:
  - {id: soft, name: soft, run: exit 1, continue-on-error: true}
  - {name: still, run: exit 0}
  - {name: hard, run: exit 1}
  - {name: plain, run: exit 0}
  - {name: expression, if: "github.actor == 'ada'", run: exit 0}
  - {name: failure, if: failure() && steps.soft.outcome == 'failure' && steps.soft.conclusion == 'success', run: exit 0}
  - {name: always, if: always(), run: 'echo "\${{ job.status }}"'}
  - {name: cancelled, if: cancelled(), run: exit 0}
  - {name: broken, if: "always() && fromJSON('{')", run: exit 0}`)
    expect(conclusions(job)).toMatchObject({
      ...{ soft: 'success', still: 'success', hard: 'failure', plain: 'skipped', expression: 'skipped' },
      ...{ failure: 'success', always: 'success', cancelled: 'skipped', broken: 'failure' },
    })
    expect(job.output('always')).toEqual(['failure'])
    expect(job.result.conclusion).toBe('failure')
  })

  test('a step that runs out of time fails, and nothing of it stays', async () => {
    const job = await runSteps(
      `
steps:
  - {name: slow, timeout-minutes: 1, shell: bash, run: "trap '' INT; echo group $$; sleep 60 & sleep 60"}
  - {name: after, if: failure(), run: exit 0}`,
      { machine: { minuteMs: 200, graceMs: { interrupt: 100, terminate: 100 } } },
    )
    expect(job.annotations[0]?.message).toBe("The action 'slow' has timed out after 1 minutes.")
    expect(conclusions(job)).toMatchObject({ slow: 'failure', after: 'success' })
    expect(membersOf(job.output('slow')[0])).toEqual([])
  })

  test('a job that runs out of time is cancelled', async () => {
    const job = await runSteps(
      `steps:\n  - {name: slow, run: exec sleep 60}\n  - {name: next, run: exit 0}`,
      {
        request: { timeoutMs: 200 },
      },
    )
    expect(conclusions(job)).toMatchObject({ slow: 'cancelled', next: 'skipped' })
    expect(job.result.conclusion).toBe('cancelled')
    expect(job.annotations.at(-1)?.message).toMatch(/exceeded the maximum execution time/)
  })
})

describe('cancellation', () => {
  const onReady = (line: string, controller: AbortController) => {
    if (line === 'ready') controller.abort()
  }

  test('the step gets SIGINT; always() and cancelled() steps and posts run, others do not', async () => {
    const action = {
      'action.yml': 'name: n\ndescription: d\nruns: {using: node24, main: m.mjs, post: p.mjs}',
      'm.mjs': `process.on('SIGINT', () => { console.log('got SIGINT'); process.exit(0) })
        console.log('ready')
        setInterval(() => {}, 1000)`,
      'p.mjs': "console.log('cleaned up')",
    }
    const job = await runSteps(
      `
steps:
  - {name: polite, uses: acme/polite@v1}
  - {name: next, run: exit 0}
  - {name: failure, if: failure(), run: exit 0}
  - {name: always, if: always(), run: 'echo \${{ job.status }}'}
  - {name: cancelled, if: cancelled(), run: exit 0}`,
      { repositories: { 'acme/polite': action }, onLine: onReady },
    )
    expect(job.output('polite')).toEqual(['ready', 'got SIGINT', '##[error]The operation was canceled.'])
    expect(conclusions(job)).toMatchObject({
      ...{
        polite: 'cancelled',
        next: 'skipped',
        failure: 'skipped',
        always: 'success',
        cancelled: 'success',
      },
      'Post polite': 'success',
    })
    expect(job.output('always')).toEqual(['cancelled'])
    expect(job.output('Post polite')).toContain('cleaned up')
    expect(job.result.conclusion).toBe('cancelled')
  })

  test('SIGTERM follows, then SIGKILL for the whole group', async () => {
    const job = await runSteps(
      `
steps:
  - name: stubborn
    shell: node {0}
    run: |
      process.on('SIGINT', () => console.log('INT'))
      process.on('SIGTERM', () => console.log('TERM'))
      require('node:child_process').spawn('sleep', ['60'])
      console.log('group ' + process.pid)
      console.log('ready')
  - {name: after, if: always(), run: exit 0}`,
      { onLine: onReady, machine: { graceMs: { interrupt: 300, terminate: 300 } } },
    )
    expect(job.output('stubborn').slice(1, 4)).toEqual(['ready', 'INT', 'TERM'])
    expect(membersOf(job.output('stubborn')[0])).toEqual([])
    expect(conclusions(job)).toMatchObject({ stubborn: 'cancelled', after: 'success' })
  })

  test('an always() step that runs already is let finish', async () => {
    const job = await runSteps(
      `steps:\n  - {name: going, if: always(), run: echo ready; sleep 0.3; echo finished}`,
      { onLine: onReady },
    )
    expect(job.output('going')).toEqual(['ready', 'finished'])
    expect(job.steps.get('going')?.conclusion).toBe('success')
    expect(job.result.conclusion).toBe('cancelled')
  })

  test('a stopping engine kills the step and runs nothing more', async () => {
    const shutdown = new AbortController()
    const job = await runSteps(
      `steps:\n  - {name: going, if: always(), run: echo ready; sleep 60}\n  - {name: always, if: always(), run: exit 0}`,
      {
        machine: { shutdown: shutdown.signal },
        onLine: (line) => void (line === 'ready' && shutdown.abort()),
      },
    )
    expect(conclusions(job)).toMatchObject({ going: 'cancelled', always: 'cancelled' })
    expect(job.result.conclusion).toBe('cancelled')
  })

  test('what steps leave running ends with the job, even in a session of its own', async () => {
    const job = await runSteps(`
steps:
  - name: leave
    run: |
      setsid sleep 61 > /dev/null 2>&1 &
      sleep 62 > /dev/null 2>&1 &
      sleep 0.1`)
    const ended = job.steps
      .get('Complete job')
      ?.log.filter((line) => /^Terminate orphan process: pid \(\d+\) \(sleep\)$/.test(line))
    expect(ended).toHaveLength(2)
    const pids = (ended ?? []).map((line) => Number(/\((\d+)\)/.exec(line)?.[1]))
    expect(listProcesses().filter(({ pid }) => pids.includes(pid))).toEqual([])
  })
})
