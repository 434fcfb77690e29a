import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors.ts'
import { FakeCluster } from '../../fakes/cluster.ts'
import { fakeDeployments } from '../../fakes/deployments.ts'
import { brokenDeployments, frozenClock, runOver } from './run-over.ts'
import { deploymentOf, healthy, podOf, replicaSet } from './samples.ts'

const lost = new ActionError({
  code: 'cluster-unreachable',
  blame: 'cluster',
  message: 'cannot reach https://cluster.example',
})
const denied = new ActionError({ code: 'cluster-auth-denied', blame: 'cluster', message: '401' })
const forbidden = new ActionError({
  code: 'cluster-forbidden',
  blame: 'cluster',
  message: '"bot" may not watch events',
})
const record = { deploymentId: '42', environmentUrl: 'https://test.example' }

describe('success', () => {
  test('comes only after one more fresh list', async () => {
    const cluster = new FakeCluster(healthy)
    expect((await runOver({ cluster })).code).toBe('verified')
    expect(cluster.lists.toSorted()).toEqual(['Deployment', 'Pod', 'ReplicaSet'])
  })

  test('comes by a change alone, without any timer', async () => {
    const state = { ...healthy, Deployment: [deploymentOf(0)] }
    const cluster = new FakeCluster(state)
    const run = runOver({ cluster, clock: frozenClock() })
    await new Promise((resolve) => setTimeout(resolve, 20))
    state.Deployment = [deploymentOf(1)]
    cluster.send('Deployment', { type: 'changed', object: deploymentOf(1) })
    expect((await run).code).toBe('verified')
  })

  test('does not come when the fresh list shows something else than the watch', async () => {
    const state = { ...healthy, Deployment: [deploymentOf(1)] }
    const cluster = new FakeCluster(state)
    const stale = {
      ...cluster,
      list: async (query: Parameters<typeof cluster.list>[0]) =>
        query.kind === 'Deployment'
          ? { items: [deploymentOf(0)], resourceVersion: '2' }
          : await cluster.list(query),
    }
    expect((await runOver({ cluster: stale })).code).toBe('rollout-timed-out')
  })

  test('does not come from a look before a restart', async () => {
    let looks = 0
    const cluster = new FakeCluster(healthy)
    const restarting = {
      ...cluster,
      list: async (query: Parameters<typeof cluster.list>[0]) =>
        query.kind === 'Pod'
          ? { items: [podOf(Math.min(++looks, 2))], resourceVersion: '2' }
          : await cluster.list(query),
    }
    expect((await runOver({ cluster: restarting })).code).not.toBe('verified')
  })

  test('finishes the Deployment record', async () => {
    const forge = fakeDeployments()
    await runOver({ cluster: new FakeCluster(healthy), forge, inputs: record })
    expect(forge.statuses).toMatchObject([
      {
        id: 42,
        status: {
          state: 'success',
          environmentUrl: 'https://test.example',
          logUrl: 'https://github.example/acme/app/actions/runs/7',
        },
      },
    ])
  })

  test('is not claimed when the record cannot be written, as promotions read it', async () => {
    const broken = new ActionError({ code: 'forge-failed', blame: 'forge', message: '502' })
    expect(
      (await runOver({ cluster: new FakeCluster(healthy), forge: brokenDeployments(broken), inputs: record }))
        .code,
    ).toBe('forge-failed')
  })

  test('needs no right to read events', async () => {
    const end = await runOver({ cluster: new FakeCluster({ ...healthy, Event: forbidden }) })
    expect(end.code).toBe('verified')
    expect(end.events.filter((event) => event.type === 'note')).toMatchObject([
      { level: 'notice', message: expect.stringContaining('may not watch events') },
    ])
  })
})

describe('failure', () => {
  const doomed = { Deployment: [deploymentOf(0)], ReplicaSet: [replicaSet], Pod: [podOf(3, 'crashing')] }

  test('is certain long before the time is over, with its evidence', async () => {
    const forge = fakeDeployments()
    const end = await runOver({
      cluster: new FakeCluster(doomed),
      clock: frozenClock(),
      forge,
      inputs: record,
    })
    expect([end.code, end.message]).toEqual([
      'rollout-failed',
      expect.stringContaining('Deployment/web: CrashLoopBackOff in container app, exit code 2'),
    ])
    expect(end.events.find((event) => event.type === 'cause')).toMatchObject({
      cause: { log: ['last words'], node: 'node-1', pod: 'web-1-x', restarts: 3 },
    })
    expect(forge.statuses.map(({ status }) => status.state)).toEqual(['failure'])
  })

  test('leaves no record open either when what was handed on cannot be read', async () => {
    const forge = fakeDeployments()
    const inputs = { ...record, applied: [] }
    expect((await runOver({ cluster: new FakeCluster(healthy), forge, inputs })).code).toBe('input-invalid')
    expect(forge.statuses).toMatchObject([{ id: 42, status: { state: 'error' } }])
  })

  test('keeps its cause when the record cannot be written', async () => {
    const end = await runOver({
      cluster: new FakeCluster(doomed),
      forge: brokenDeployments(new Error('no GitHub')),
      inputs: record,
    })
    expect(end.code).toBe('rollout-failed')
    expect(end.events.at(-1)).toMatchObject({ type: 'note', level: 'warning' })
  })

  test('by time names everything that was pending, with a heartbeat every 30 s', async () => {
    const end = await runOver({
      cluster: new FakeCluster({ ...healthy, Deployment: [deploymentOf(0)] }),
      inputs: { timeoutMs: 100_000 },
    })
    expect([end.code, end.message]).toEqual([
      'rollout-timed-out',
      expect.stringContaining('after 100 s still pending: Deployment/web: 0 of 1 ready'),
    ])
    const beats = end.events.flatMap((event) =>
      event.type === 'heartbeat' ? [[event.elapsedMs, event.remainingMs]] : [],
    )
    expect(beats).toEqual([
      [30_000, 70_000],
      [60_000, 40_000],
      [90_000, 10_000],
    ])
  })
})

describe('not knowing', () => {
  test.each([lost, denied])('a cluster that is lost on the way: $code', async (error) => {
    const forge = fakeDeployments()
    const cluster = new FakeCluster({ ...healthy, Deployment: [deploymentOf(0)] })
    const run = runOver({ cluster, clock: frozenClock(), forge, inputs: record })
    await new Promise((resolve) => setTimeout(resolve, 20))
    cluster.lose('Pod', error)
    cluster.send('Deployment', { type: 'changed', object: deploymentOf(0) })
    expect(await run).toMatchObject({
      code: 'rollout-unknown',
      message: expect.stringContaining(error.message),
    })
    expect(forge.statuses.map(({ status }) => status.state)).toEqual(['error'])
  })

  test('a loss between two changes is not forgotten while nobody waits', async () => {
    const cluster = new FakeCluster(healthy)
    const tick = async (): Promise<void> => await new Promise((resolve) => setImmediate(resolve))
    const list: typeof cluster.list = async (query) => {
      if (query.kind !== 'Deployment') return await cluster.list(query)
      for (const step of ['change', 'loss', 'change']) {
        if (step === 'loss') cluster.lose('Pod', lost)
        else cluster.send('Deployment', { type: 'changed', object: deploymentOf(0) })
        await tick()
      }
      return { items: [deploymentOf(0)], resourceVersion: '2' }
    }
    const stop = AbortSignal.timeout(2000)
    expect((await runOver({ cluster: { ...cluster, list }, clock: frozenClock(), signal: stop })).code).toBe(
      'rollout-unknown',
    )
  })

  test('a cluster that never answered keeps its own name', async () => {
    expect((await runOver({ cluster: new FakeCluster({ ...healthy, Pod: lost }) })).code).toBe(
      'cluster-unreachable',
    )
  })

  test('what waiting cannot prove is neither green nor failed', async () => {
    const paused = { ...deploymentOf(1), spec: { replicas: 1, paused: true } }
    const end = await runOver({ cluster: new FakeCluster({ ...healthy, Deployment: [paused] }) })
    expect([end.code, end.message]).toEqual([
      'rollout-unknown',
      expect.stringContaining('Deployment/web: paused'),
    ])
  })

  test('a cancelled wait says so', async () => {
    const stop = new AbortController()
    const run = runOver({
      cluster: new FakeCluster({ ...healthy, Deployment: [deploymentOf(0)] }),
      clock: frozenClock(),
      signal: stop.signal,
    })
    await new Promise((resolve) => setTimeout(resolve, 20))
    stop.abort()
    expect((await run).code).toBe('cancelled')
  })
})

test.each([
  ['not a list', {}, "input 'applied': a JSON list was expected, found object"],
  ['nothing applied', [], 'nothing was applied'],
  [
    'items without what they need',
    [{ kind: 'Pod' }, { apiVersion: 'v1', kind: 'Pod', name: 'a' }],
    'item 1: apiVersion, name, uid missing or not a text; item 2: uid missing or not a text',
  ],
])('malformed `applied`: %s', async (_, applied, message) => {
  expect(await runOver({ cluster: new FakeCluster({}), inputs: { applied } })).toMatchObject({
    code: 'input-invalid',
    message: expect.stringContaining(message),
  })
})

test('malformed deployment-id', async () => {
  expect(
    (await runOver({ cluster: new FakeCluster(healthy), inputs: { deploymentId: 'x1' } })).message,
  ).toContain("'x1' is not the id of a Deployment")
})

test('a watch that is lost while the fresh list is read does not end the process', async () => {
  const unheard: unknown[] = []
  const listen = (reason: unknown): void => void unheard.push(reason)
  process.on('unhandledRejection', listen)
  try {
    const cluster = new FakeCluster(healthy)
    const loss = Promise.withResolvers<never>()
    const losing = {
      ...cluster,
      watch: async (...parts: Parameters<typeof cluster.watch>) => {
        const watching = cluster.watch(...parts)
        await (parts[0].kind === 'Pod' ? Promise.race([watching, loss.promise]) : watching)
      },
      list: async (...parts: Parameters<typeof cluster.list>) => {
        loss.reject(lost)
        await new Promise((resolve) => setImmediate(resolve))
        return await cluster.list(...parts)
      },
    }
    expect((await runOver({ cluster: losing, clock: frozenClock() })).code).toBe('verified')
    await new Promise((resolve) => setImmediate(resolve))
    expect(unheard).toEqual([])
  } finally {
    process.off('unhandledRejection', listen)
  }
})

describe('a red ending knows', () => {
  test('how each object was found last', async () => {
    const { code, known } = await runOver({
      cluster: new FakeCluster({ ...healthy, Deployment: [deploymentOf(0)] }),
    })
    expect(code).toBe('rollout-timed-out')
    expect(known.data).toMatchObject({
      ...{ environment: 'test', server: 'https://cluster.example' },
      objects: [
        {
          kind: 'Deployment',
          name: 'web',
          uid: 'uid-web',
          state: 'progressing',
          message: expect.any(String),
        },
      ],
    })
  })

  test('what was to be proven when the cluster does not answer at all', async () => {
    const cluster = {
      ...new FakeCluster({}),
      about: async () => {
        throw lost
      },
    }
    const { known } = await runOver({ cluster })
    expect(known.data).toMatchObject({ environment: 'test', objects: [{ name: 'web', uid: 'uid-web' }] })
    expect(known.data).not.toHaveProperty('server')
  })
})
