import { describe, expect, test } from '@jest/globals'
import { onEmulator } from '../adapters/github/emulated-repository.ts'
import type { BundleRun } from './bundle.ts'
import { type DeployScene, type OnWrite, openScene, refuse } from './deploy-scene.ts'

const repository = onEmulator()

/** The newest state of the record, and how many it had. */
async function record(
  scene: DeployScene,
): Promise<readonly [state: string, description: string, count: number]> {
  const statuses = await scene.statuses()
  return [statuses[0]?.state ?? '', statuses[0]?.description ?? '', statuses.length]
}

/** Runs main until it writes to the cluster, which never answers; then sends the signal. */
function untilWriting(): {
  readonly onWrite: OnWrite
  readonly send: (signal: NodeJS.Signals) => (kill: (signal: NodeJS.Signals) => void) => void
} {
  const writing = Promise.withResolvers<void>()
  return {
    onWrite: () => writing.resolve(),
    send: (signal) => (kill) => void writing.promise.then(() => kill(signal)),
  }
}

/** What the log shows: not the lines that mask. */
function said({ stdout }: BundleRun): readonly string[] {
  return stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::add-mask::'))
}

function expectGreen(run: BundleRun): void {
  expect(run).toMatchObject({ exitCode: 0, stderr: '' })
  expect(run.stdout).not.toContain('::error')
}

describe('the post step of deploy-env', () => {
  test('main succeeds and nothing verifies it: the record says so', async () => {
    await using r = await repository()
    await using scene = await openScene(r)
    const main = await scene.deploy()
    expect(main).toMatchObject({
      exitCode: 0,
      state: { applied: 'true', 'deployment-id': main.outputs['deployment-id'] },
    })
    expect(await record(scene)).toMatchObject(['in_progress', expect.anything(), 1])
    const post = await scene.post(main)
    expectGreen(post)
    expect(post.stdout).toMatch(/^::notice .*was left in_progress; closed as error/m)
    expect(await record(scene)).toEqual(['error', 'applied, but nothing verified it before the job ended', 2])
  })

  test('what verify-rollout has finished stays as it is', async () => {
    await using r = await repository()
    await using scene = await openScene(r)
    const main = await scene.deploy()
    const forge = await r.connect()
    await forge.setDeploymentStatus(Number(main.outputs['deployment-id']), {
      state: 'success',
      description: 'proven',
    })
    const post = await scene.post(main)
    expectGreen(post)
    expect(said(post)).toEqual([])
    expect(await record(scene)).toEqual(['success', 'proven', 2])
  })

  test('verify-rollout fails on its inputs, before it knows of the record: it does not stay in progress', async () => {
    await using r = await repository()
    await using scene = await openScene(r)
    const main = await scene.deploy()
    const verify = await scene.verifyBadly(main)
    expect(verify).toMatchObject({
      exitCode: 1,
      outputs: { 'reason-code': 'input-invalid', verified: 'false', proof: '' },
    })
    expect(await record(scene)).toMatchObject(['in_progress', expect.anything(), 1])
    expectGreen(await scene.post(main))
    expect(await record(scene)).toMatchObject(['error', expect.stringContaining('nothing verified it'), 2])
  })

  test('main fails and closes the record itself: nothing is left to do', async () => {
    await using r = await repository()
    await using scene = await openScene(r, refuse)
    const main = await scene.deploy()
    const id = main.state['deployment-id'] ?? ''
    expect(main).toMatchObject({
      exitCode: 1,
      outputs: { 'reason-code': 'apply-failed', applied: '', 'deployment-id': id, namespace: 'parcel-test' },
    })
    const ended = await record(scene)
    expect(ended).toMatchObject(['failure', expect.stringContaining('apply-failed'), 2])
    expectGreen(await scene.post(main))
    expect(await record(scene)).toEqual(ended)
  })

  test('main fails and cannot close the record: post does', async () => {
    await using r = await repository()
    await using scene = await openScene(r, refuse)
    const status = { status: 403, body: { message: 'Resource not accessible by integration' } }
    r.emulator.addFaults({
      method: 'POST',
      path: /statuses$/,
      after: 1,
      times: 1,
      kind: { type: 'status', ...status },
    })
    const main = await scene.deploy()
    expect(main.exitCode).toBe(1)
    expect(await record(scene)).toMatchObject(['in_progress', expect.anything(), 1])
    expectGreen(await scene.post(main))
    expect(await record(scene)).toMatchObject(['error', expect.stringContaining('being applied'), 2])
  })

  test('SIGTERM: main closes the record as cancelled', async () => {
    await using r = await repository()
    const { onWrite, send } = untilWriting()
    await using scene = await openScene(r, onWrite)
    const main = await scene.deploy({ onStart: send('SIGTERM') })
    expect(main).toMatchObject({
      exitCode: 1,
      outputs: { outcome: 'cancelled', 'deployment-id': main.state['deployment-id'] },
    })
    expect(main.state).not.toHaveProperty('applied')
    expectGreen(await scene.post(main))
    expect(await record(scene)).toEqual(['error', 'cancelled: stopped by SIGTERM', 2])
  })

  test('SIGKILL: main can do nothing more, but its state is there and post closes the record', async () => {
    await using r = await repository()
    const { onWrite, send } = untilWriting()
    await using scene = await openScene(r, onWrite)
    const main = await scene.deploy({ onStart: send('SIGKILL') })
    expect(main).toMatchObject({ exitCode: null, outputs: {} })
    expect(main.state['deployment-id']).toMatch(/^\d+$/)
    expectGreen(await scene.post(main))
    expect(await record(scene)).toEqual([
      'error',
      'the job ended while this was being applied; how far it got is not known',
      2,
    ])
  })

  test('GitHub refuses: a warning with what to do, and the step is green', async () => {
    await using r = await repository()
    await using scene = await openScene(r)
    const main = await scene.deploy()
    const mend = r.emulator.addFaults({
      path: /statuses/,
      times: 9,
      kind: { type: 'status', status: 403, body: { message: 'Resource not accessible by integration' } },
    })
    const post = await scene.post(main)
    mend()
    expectGreen(post)
    expect(post.stdout).toMatch(/^::warning .*deploy-env could not clean up: .*What to do: /m)
  })

  test('a runner that gives it the inputs of another action does not confuse it', async () => {
    await using r = await repository()
    await using scene = await openScene(r)
    const main = await scene.deploy()
    // actions/runner#3514: those of the outer composite.
    const post = await scene.post(main, { tokens: 'none', environment: 'prod' })
    expectGreen(post)
    expect(post.stdout).toContain('::add-mask::')
    expect(await record(scene)).toMatchObject(['error', expect.stringContaining('nothing verified it'), 2])
  })

  test('main has saved nothing, since its inputs were no use: post does not complain of them once more', async () => {
    await using r = await repository()
    await using scene = await openScene(r)
    const from = r.requests().length
    const post = await scene.post({ state: {} }, { environment: 'test' })
    expectGreen(post)
    expect(said(post)).toEqual([])
    expect(post).toMatchObject({ outputs: {}, summary: '' })
    expect(r.requests()).toHaveLength(from)
  })
})
