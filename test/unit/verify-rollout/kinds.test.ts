import { describe, expect, test } from '@jest/globals'
import type { KubernetesObject } from '../../../src/manifest/object.ts'
import { FakeCluster } from '../../fakes/cluster.ts'
import { runOver } from './run-over.ts'
import { applied, healthy } from './samples.ts'

// Sets of kinds that services bring along, from reports of users of other tools.

const object = (apiVersion: string, kind: string, rest: object = {}): KubernetesObject => ({
  apiVersion,
  kind,
  metadata: { name: 'web', namespace: 'shop', uid: `uid-${kind}` },
  ...rest,
})
const target = ({ apiVersion, kind, metadata: { namespace, name, uid } }: KubernetesObject) => ({
  ...{ apiVersion, kind, namespace, name, uid },
})

/** Verifies these objects, with whatever else the cluster has. */
async function verify(objects: readonly KubernetesObject[], around: readonly KubernetesObject[] = []) {
  const state = Object.fromEntries([...objects, ...around].map((item) => [item.kind, [item]]))
  const cluster = new FakeCluster({ ...healthy, ...state })
  const workload = objects.some(({ kind }) => kind === 'CronJob') ? [] : applied
  return await runOver({ cluster, inputs: { applied: [...workload, ...objects.map(target)] } })
}

const service = object('v1', 'Service', {
  spec: { clusterIP: '10.0.0.1', selector: { app: 'web' }, ports: [{ port: 80 }] },
})
const owner = { apiVersion: 'v1', kind: 'Service', name: 'web', uid: 'uid-Service', controller: true }
const slice: KubernetesObject = {
  apiVersion: 'discovery.k8s.io/v1',
  kind: 'EndpointSlice',
  metadata: { name: 'web-1', namespace: 'shop', uid: 'uid-slice', ownerReferences: [owner] },
  ...{ ports: [{ port: 8080 }], endpoints: [{ conditions: { ready: true } }] },
}

test('a service with an Ingress that no controller answers for (argoproj/argo-cd#997)', async () => {
  const ingress = object('networking.k8s.io/v1', 'Ingress', { status: { loadBalancer: {} } })
  const end = await verify([service, ingress], [slice])
  expect(end).toMatchObject({
    code: 'verified',
    message: expect.stringContaining('3 objects proven in test'),
  })
})

test('a definition is proven, its custom resource is not, and that is said (helm/helm#32615)', async () => {
  const conditions = ['NamesAccepted', 'Established'].map((type) => ({ type, status: 'True' }))
  const definition = object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', { status: { conditions } })
  const end = await verify([definition, object('example.com/v1', 'Widget')])
  expect(end.code).toBe('rollout-unknown')
  expect(end.message).toBe(
    'cannot be proven by waiting: Widget/web: unknown-kind: there is no rule for Widget (example.com/v1): nobody has said what ready means there; check it by hand, or apply it outside of this set',
  )
})

describe('a claim that waits for its first consumer beside a CronJob (helm/helm#10733)', () => {
  const claim = object('v1', 'PersistentVolumeClaim', { status: { phase: 'Pending' } })
  const set = [claim, object('storage.k8s.io/v1', 'StorageClass'), object('batch/v1', 'CronJob')]
  const said = (type: string, reason: string): KubernetesObject =>
    object('v1', 'Event', {
      ...{ type, reason, involvedObject: { uid: 'uid-PersistentVolumeClaim' } },
      lastTimestamp: '2026-01-01T00:00:00Z',
    })

  test('is in order, and nothing of the image is called proven', async () => {
    const end = await verify(set, [said('Normal', 'WaitForFirstConsumer')])
    expect(end.code).toBe('verified')
    expect(end.message).toContain(
      '3 objects stored in test; no pod of theirs was seen, so nothing is known of',
    )
  })

  test('is waited for when a pod wants it; only warnings are shown as evidence', async () => {
    const end = await verify(set, [said('Normal', 'WaitForPodScheduled')])
    expect(end.code).toBe('rollout-timed-out')
    const causes = end.events.flatMap((event) => (event.type === 'cause' ? [event.cause] : []))
    expect(causes.map(({ events }) => events)).toEqual([undefined])
  })

  test('is not in order when nobody has said why it waits', async () => {
    expect((await verify(set)).code).toBe('rollout-timed-out')
    expect((await verify(set, [said('Normal', 'Provisioning')])).code).toBe('rollout-timed-out')
  })
})

test('a definition that was not established when it was first read is read again', async () => {
  const written = ['NamesAccepted', 'Established'].map((type) => ({ type, status: 'True' }))
  const definition = (conditions: readonly object[]) =>
    object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', { status: { conditions } })
  const cluster = new FakeCluster({ ...healthy, CustomResourceDefinition: [definition([])] })
  const { read } = cluster
  let reads = 0
  cluster.read = async (ref) => {
    if (ref.kind !== 'CustomResourceDefinition') return await read(ref)
    reads += 1
    return definition(reads > 2 ? written : [])
  }
  const end = await runOver({ cluster, inputs: { applied: [...applied, target(definition([]))] } })
  expect(end.code).toBe('verified')
  // Once more for the proof.
  expect(reads).toBe(4)
})
