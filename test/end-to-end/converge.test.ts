import { readFileSync } from 'node:fs'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { hasVariable, listProcesses } from '../bed/runner/job/process-table.ts'
import type { RunView } from '../bed/runner/types.ts'
import { viewService } from '../bed/scene/cluster-view.ts'
import type { Change } from '../bed/scene/scene.ts'
import { goodChange } from '../bed/scene/story.ts'
import { conclusions, jobOf, outputsOf, resultOf, stepOf } from './run-view.ts'
import { openStage, slowTestMs, type Stage } from './stage.ts'

const manifest = 'kubernetes/test/deployment.yml'
const caller = '.github/workflows/on-merge.yml'

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ ACTIONS_STEP_DEBUG: 'true' })
}, slowTestMs)
afterAll(async () => await stage[Symbol.asyncDispose](), slowTestMs)

const testJob = (run: RunView) => jobOf(run, 'ship/test/deploy')
const allGreen = {
  test: 'success',
  'ship/build/build': 'success',
  'ship/test/deploy': 'success',
  'ship/staging/deploy': 'success',
  'ship/prod': 'skipped',
}

/** Does something once, at the first line of a step in test's job that matches. */
function atLine(step: string, pattern: RegExp, act: (run: RunView) => void): () => boolean {
  let done = false
  stage.listen((event) => {
    if (done || event.type !== 'log' || event.job.path !== 'ship/test/deploy') return
    if (event.step.name !== step || !pattern.test(event.line)) return
    done = true
    act(event.run)
  })
  return () => done
}

async function statesIn(environment: string): Promise<readonly (string | undefined)[]> {
  return (await stage.deployments(environment)).map(({ statuses }) => statuses[0]?.state)
}

/** Changes when the object is made anew, or its spec is written. */
async function identityOf(kind: string, name: string): Promise<unknown> {
  const { metadata } = await stage.read<{ metadata: { uid: string; generation: number } }>(
    'get',
    kind,
    name,
    '--namespace=parcel-test',
  )
  return { uid: metadata.uid, generation: metadata.generation }
}

async function expectRunning(run: RunView): Promise<void> {
  const { digest } = jobOf(run, 'ship/build/build').outputs
  for (const name of ['test', 'staging']) {
    const view = await viewService(stage.bed, `parcel-${name}`, 'parcel')
    expect(view.digests).toEqual([digest])
    expect(JSON.parse(view.answer ?? '')).toMatchObject({ commit: run.sha, environment: name })
  }
}

describe('a run that is cancelled while it verifies', () => {
  /** Slow to become ready in test, so that there is a middle to cancel in; nothing beyond staging. */
  const change: Change = {
    ...goodChange,
    edit: {
      ...goodChange.edit,
      [manifest]: (text) =>
        text.replace('readinessProbe:\n', 'readinessProbe:\n            initialDelaySeconds: 8\n'),
      [caller]: (text) => `${text.trimEnd()}\n    with: {prod: ''}\n`,
    },
  }
  let run: RunView

  test(
    'ends as cancelled, closes its record, and leaves staging alone',
    async () => {
      const done = atLine('Verify', /progressing +Deployment\/parcel/, ({ id }) =>
        stage.scene.engine.cancel(id),
      )
      run = await stage.merge(change)
      expect(done()).toBe(true)
      expect(run.conclusion).toBe('cancelled')
      expect(conclusions(run)).toMatchObject({
        'ship/build/build': 'success',
        'ship/test/deploy': 'cancelled',
      })
      const verify = stepOf(testJob(run), 'Verify')
      expect(verify.conclusion).toBe('cancelled')
      expect(outputsOf(verify)['outcome']).toBe('cancelled')
      expect(resultOf(verify)).toMatchObject({ outcome: 'cancelled', reasonCode: 'cancelled' })
      expect(await statesIn('test')).toEqual(['error'])
      expect(await stage.deployments('staging')).toEqual([])
      expect(await stage.kubectl('get', 'deployments', '--namespace=parcel-staging', '--output=name')).toBe(
        '',
      )
    },
    slowTestMs,
  )

  test(
    'goes through when its failed jobs are run again, without building again',
    async () => {
      const { digest } = jobOf(run, 'ship/build/build').outputs
      const before = await identityOf('deployment', 'parcel')
      stage.scene.engine.rerun(run.id, 'failed')
      run = await stage.finished(run.id)
      expect(run).toMatchObject({ conclusion: 'success', attempt: 2 })
      expect(conclusions(run)).toEqual(allGreen)
      expect(jobOf(run, 'ship/build/build').outputs['digest']).toBe(digest)
      expect(resultOf(stepOf(testJob(run), 'Deploy')).data).toMatchObject({ created: 0 })
      expect(await identityOf('deployment', 'parcel')).toEqual(before)
      await expectRunning(run)
      expect(await statesIn('test')).toEqual(['error', 'success'])
      expect(await statesIn('staging')).toEqual(['success'])
    },
    slowTestMs,
  )
})

const migration = `---
apiVersion: batch/v1
kind: Job
metadata: { name: parcel-migration }
spec:
  template:
    spec:
      restartPolicy: Never
      containers: [{ name: migration, image: parcel, command: [sleep, '2'] }]
`

describe('deploy-env that is killed between two waves', () => {
  const change: Change = {
    branch: 'migration',
    message: 'feat: a migration',
    edit: {
      'main.go': (text) => text.replace('at your door', 'at your back door'),
      'kubernetes/test/service.yml': (text) => `${text.trimEnd()}\n${migration}`,
      [manifest]: (text) => text.replace('            initialDelaySeconds: 8\n', ''),
    },
  }
  let run: RunView
  let job: unknown

  test(
    'fails the run; what was not written is as it was',
    async () => {
      const before = await viewService(stage.bed, 'parcel-test', 'parcel')
      let killed: readonly number[] = []
      atLine('Deploy', /created +Job\/parcel-migration/, ({ id }) => (killed = killBundle('deploy-env', id)))
      run = await stage.merge(change)
      expect(killed).toHaveLength(1)
      expect(run.conclusion).toBe('failure')
      expect(stepOf(testJob(run), 'Deploy').conclusion).toBe('failure')
      expect(outputsOf(stepOf(testJob(run), 'Deploy'))).toEqual({})
      job = await identityOf('job', 'parcel-migration')
      expect(await viewService(stage.bed, 'parcel-test', 'parcel')).toEqual(before)
      expect(await statesIn('test')).toEqual(['error', 'success', 'error'])
    },
    slowTestMs,
  )

  test(
    'the next run finds out where things stand, and converges',
    async () => {
      stage.scene.engine.rerun(run.id, 'failed')
      run = await stage.finished(run.id)
      expect(conclusions(run)).toEqual(allGreen)
      expect(await identityOf('job', 'parcel-migration')).toEqual(job)
      await expectRunning(run)
      expect((await statesIn('test')).at(-1)).toBe('success')
    },
    slowTestMs,
  )

  test('GitHub’s API was used as its description says', () => {
    expect(stage.scene.forge.contractViolations).toEqual([])
  })
})

/** SIGKILL to the process that runs a bundle in this run; gives the pids. */
function killBundle(id: string, runId: number): readonly number[] {
  const pids = listProcesses()
    .map(({ pid }) => pid)
    .filter((pid) => hasVariable(pid, 'GITHUB_RUN_ID', String(runId)))
    .filter((pid) => commandLine(pid).includes(`/dist/${id}/index.js`))
  for (const pid of pids) process.kill(pid, 'SIGKILL')
  return pids
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
