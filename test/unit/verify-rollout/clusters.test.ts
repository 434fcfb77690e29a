import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors.ts'
import type { KubernetesObject } from '../../../src/manifest/object.ts'
import { objectsIn } from '../../../src/report/result.ts'
import { FakeCluster, type HeldObjects } from '../../fakes/cluster.ts'
import { fakeDeployments } from '../../fakes/deployments.ts'
import { frozenClock, runOver } from './run-over.ts'
import { applied, deploymentOf, healthy, podOf, replicaSet } from './samples.ts'

type State = HeldObjects

const crashing = { Deployment: [deploymentOf(0)], ReplicaSet: [replicaSet], Pod: [podOf(3, 'crashing')] }
const waiting = { ...healthy, Deployment: [deploymentOf(0)] }

/** The same names in another cluster; UIDs are each cluster's own. */
function inCluster<T>(name: string, value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('"uid-', `"uid-${name}-`)) as T
}

function clusterOf(name: string, state: State) {
  const log = async (): Promise<string> => `last words in ${name}\n`
  return { ...new FakeCluster(inCluster(name, state)), log }
}

/** Verifies the same Deployment in two clusters. */
async function runInTwo(eu: State, us: State, options: Partial<Parameters<typeof runOver>[0]> = {}) {
  const targets = ['eu', 'us'].flatMap((cluster) => inCluster(cluster, [{ cluster, ...applied[0] }]))
  const clusters = { eu: clusterOf('eu', eu), us: clusterOf('us', us) }
  const end = await runOver({ clusters, inputs: { applied: targets, timeoutMs: 60_000 }, ...options })
  const states = objectsIn(end.events).map(({ cluster, kind, name, state }) => [cluster, kind, name, state])
  const causes = end.events.flatMap((event) => (event.type === 'cause' ? [event.cause] : []))
  return { ...end, states, causes, clusters }
}

describe('two clusters with objects of the same names', () => {
  test.each([
    ['the first', crashing, healthy, 'eu'],
    ['the second', healthy, crashing, 'us'],
  ])('%s one crashes: failed, and both are listed', async (_, eu, us, failing) => {
    const { code, message, states, causes } = await runInTwo(eu, us, { clock: frozenClock() })
    expect([code, message]).toEqual([
      'rollout-failed',
      expect.stringMatching(`^${failing}: Deployment/web: CrashLoopBackOff in container app, exit code 2`),
    ])
    expect(states).toEqual([
      ['eu', 'Deployment', 'web', failing === 'eu' ? 'failed' : 'ready'],
      ['us', 'Deployment', 'web', failing === 'us' ? 'failed' : 'ready'],
    ])
    expect(causes).toMatchObject([
      { ref: { cluster: failing, kind: 'Deployment', name: 'web' }, log: [`last words in ${failing}`] },
    ])
  })

  test('both are proven, each by its own fresh list', async () => {
    const { code, data, clusters } = await runInTwo(healthy, healthy)
    expect(code).toBe('verified')
    expect(data['proof']).toMatchObject({
      server: 'https://cluster.example, https://cluster.example',
      objects: [
        { cluster: 'eu', name: 'web', uid: 'uid-eu-web', images: [{ pod: 'web-1-x' }] },
        { cluster: 'us', name: 'web', uid: 'uid-us-web', images: [{ pod: 'web-1-x' }] },
      ],
    })
    for (const { lists } of Object.values(clusters))
      expect(lists.toSorted()).toEqual(['Deployment', 'Pod', 'ReplicaSet'])
  })

  test('the one that is still pending is named', async () => {
    const { code, message, causes } = await runInTwo(healthy, waiting)
    expect([code, message]).toEqual([
      'rollout-timed-out',
      expect.stringMatching(/still pending: us: Deployment\/web: [^|]*$/),
    ])
    expect(causes.map(({ ref }) => ref.cluster)).toEqual(['us'])
  })

  test('an object that is only read is looked for where it was applied', async () => {
    const map = (cluster: string) => ({
      ...{ apiVersion: 'v1', kind: 'ConfigMap', namespace: 'shop', name: 'settings' },
      ...{ cluster, uid: `uid-${cluster}` },
    })
    const there: KubernetesObject = {
      ...{ apiVersion: 'v1', kind: 'ConfigMap' },
      metadata: { namespace: 'shop', name: 'settings', uid: 'uid-eu' },
    }
    const clusters = { eu: new FakeCluster({ ConfigMap: [there] }), us: new FakeCluster({}) }
    const end = await runOver({ clusters, inputs: { applied: [map('eu'), map('us')] } })
    expect([end.code, end.message]).toEqual([
      'rollout-failed',
      expect.stringMatching(/^us: ConfigMap\/settings: Disappeared/),
    ])
  })

  test('one that is lost on the way leaves the whole unknown', async () => {
    const lost = new ActionError({ code: 'cluster-unreachable', message: 'cannot reach us' })
    const clusters = { eu: clusterOf('eu', healthy), us: clusterOf('us', waiting) }
    const run = runInTwo(healthy, waiting, { clusters, clock: frozenClock() })
    await new Promise((resolve) => setTimeout(resolve, 20))
    clusters.us.lose('Pod', lost)
    expect(await run).toMatchObject({ code: 'rollout-unknown', message: expect.stringContaining('reach us') })
  })

  test('events that one of them does not show are missed there', async () => {
    const forbidden = new ActionError({ code: 'cluster-forbidden', message: 'no' })
    const { code, events } = await runInTwo(healthy, { ...healthy })
    const limited = clusterOf('us', healthy)
    const clusters = {
      eu: clusterOf('eu', healthy),
      us: {
        ...limited,
        watch: async (...given: Parameters<typeof limited.watch>) => {
          if (given[0].kind === 'Event') throw forbidden
          await limited.watch(...given)
        },
      },
    }
    expect([code, events.filter(({ type }) => type === 'note')]).toEqual(['verified', []])
    const end = await runInTwo(healthy, healthy, { clusters })
    expect([end.code, end.events.filter(({ type }) => type === 'note')]).toEqual([
      'verified',
      [expect.objectContaining({ message: expect.stringMatching(/^us: Events cannot be read/) })],
    ])
  })
})

test('a cluster that cannot be connected leaves no record open', async () => {
  const forge = fakeDeployments()
  const inputs = { deploymentId: '42', applied: [{ cluster: 'asia', ...applied[0] }] }
  expect((await runOver({ forge, inputs })).message).toContain('no cluster asia')
  expect(forge.statuses).toMatchObject([{ id: 42, status: { state: 'error' } }])
})

test.each([[7], [''], [null]])('`applied` with a cluster that is no name: %j', async (cluster) => {
  const inputs = { applied: [{ ...applied[0], cluster }] }
  expect(await runOver({ cluster: new FakeCluster(healthy), inputs })).toMatchObject({
    ...{ code: 'input-invalid', message: expect.stringContaining('item 1: cluster missing or not a text') },
  })
})
