import { describe, expect, test } from '@jest/globals'
import type { ForgeEvent } from '../../bed/github/types.ts'
import { type EmulatedRepository, onEmulator } from './emulated-repository.ts'
import { importGraph } from './graph-history.ts'

const repository = onEmulator()
const workflow = 'on:\n  workflow_dispatch:\n    inputs: {version: {required: true}, dry: {default: no}}\n'

/** A repository with a workflow `ship.yml` and the tag 1.0.0; gives the dispatches so far. */
async function prepared(r: EmulatedRepository): Promise<ForgeEvent[]> {
  const id = importGraph(r.emulator.gitFolder(r.repository), [
    {
      name: 'a',
      files: { '.github/workflows/ship.yml': workflow, '.github/workflows/ci.yml': 'on: push\n' },
    },
    { name: 'b', files: { 'b.txt': 'b' } },
  ])
  await r.ask('POST', '/git/refs', { ref: 'refs/tags/1.0.0', sha: id('a') })
  const events: ForgeEvent[] = []
  r.emulator.onEvent((event) => {
    if (event.name === 'workflow_dispatch' && event.repository === r.repository) events.push(event)
  })
  return events
}

/** What the workflow engine does when it starts a run. */
function start(r: EmulatedRepository, ref: string, event: string): void {
  const time = '2026-05-01T12:00:00Z'
  const sha = r.emulator.requests.length.toString(16).padStart(40, '0')
  r.emulator.putRun({
    id: r.emulator.newRunId(),
    repository: r.repository,
    workflowPath: '.github/workflows/ship.yml',
    name: 'ship',
    event,
    ref,
    sha,
    actor: 'octo',
    attempt: 1,
    status: 'queued',
    createdAt: time,
    updatedAt: time,
    jobs: [],
    pending: [],
  })
}

describe('a dispatch', () => {
  test('starts the workflow at a tag, with its inputs', async () => {
    await using r = await repository()
    const events = await prepared(r)
    await (await r.connect()).dispatch('ship.yml', '1.0.0', { version: '1.0.0' })
    expect(events).toMatchObject([
      { workflow: 'ship.yml', ref: 'refs/tags/1.0.0', payload: { inputs: { version: '1.0.0', dry: 'no' } } },
    ])
  })

  test.each([
    [
      'an unknown workflow',
      'none.yml',
      {},
      { code: 'forge-not-found', remedy: /\.github\/workflows\/none\.yml/ },
    ],
    ['one that cannot be dispatched', 'ci.yml', {}, { code: 'forge-failed', message: /workflow_dispatch/ }],
    ['an input that is missing', 'ship.yml', {}, { code: 'forge-failed', message: /'version' not provided/ }],
  ])('%s is refused, and nothing starts', async (_name, file, inputs, error) => {
    await using r = await repository()
    const events = await prepared(r)
    const texts = Object.entries(error).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : expect.stringMatching(value),
    ])
    await expect((await r.connect()).dispatch(file, '1.0.0', inputs)).rejects.toMatchObject(
      Object.fromEntries(texts),
    )
    expect(events).toEqual([])
  })

  test('whose answer is lost is not sent again', async () => {
    await using r = await repository()
    const events = await prepared(r)
    r.emulator.addFaults({ path: /dispatches$/, times: 1, kind: { type: 'reset', afterwards: true } })
    const forge = await r.connect()
    await expect(forge.dispatch('ship.yml', '1.0.0', { version: '1.0.0' })).rejects.toMatchObject({
      code: 'forge-failed',
    })
    expect(events.length).toBe(1)
  })

  test('without the permission: the error names it', async () => {
    await using r = await repository()
    await prepared(r)
    const forge = await r.connect({ actions: 'read' })
    await expect(forge.dispatch('ship.yml', '1.0.0', { version: '1' })).rejects.toMatchObject({
      code: 'forge-auth-denied',
      remedy: expect.stringContaining('actions: write'),
    })
  })
})

describe('whether it was dispatched before', () => {
  test.each([
    ['at this tag', 'refs/tags/1.0.0', 'workflow_dispatch', true],
    ['at a branch of this name', 'refs/heads/1.0.0', 'workflow_dispatch', true],
    ['at another tag', 'refs/tags/1.0.1', 'workflow_dispatch', false],
    ['by another event', 'refs/tags/1.0.0', 'push', false],
  ])('a run %s', async (_name, ref, event, was) => {
    await using r = await repository()
    await prepared(r)
    const forge = await r.connect()
    expect(await forge.wasDispatched('ship.yml', '1.0.0')).toBe(false)
    start(r, ref, event)
    expect(await forge.wasDispatched('ship.yml', '1.0.0')).toBe(was)
    expect(await forge.wasDispatched('ship.yml', 'refs/tags/1.0.0')).toBe(was)
    expect(await forge.wasDispatched('ci.yml', '1.0.0')).toBe(false)
  })
})
