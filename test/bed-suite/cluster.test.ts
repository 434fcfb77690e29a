import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type ConnectedCluster, connectCluster } from '../../src/adapters/kubernetes/index.ts'
import { fieldManager } from '../../src/manifest/field-manager.ts'
import type { KubernetesObject } from '../../src/manifest/object.ts'
import { testBed } from '../bed/shared.ts'
import type { Bed } from '../bed/types.ts'

const namespace = `cluster-${randomBytes(3).toString('hex')}`
let bed: Bed & AsyncDisposable
let cluster: ConnectedCluster

beforeAll(async () => {
  bed = await testBed()
  cluster = await connectCluster({ kubeconfigPath: bed.kubeconfig })
  await cluster.apply(
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    { fieldManager, dryRun: false },
  )
}, 300_000)

afterAll(async () => {
  cluster.close()
  await bed[Symbol.asyncDispose]()
}, 60_000)

function configMap(name: string, data: Readonly<Record<string, unknown>> = {}): KubernetesObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data }
}

const refOf = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', namespace, name })

test('about and discovery', async () => {
  expect((await cluster.about()).version).toMatch(/^v1\.\d+\.\d+/)
  expect(await cluster.resource('apps/v1', 'Deployment')).toEqual({ plural: 'deployments', namespaced: true })
  expect(await cluster.resource('v1', 'Namespace')).toEqual({ plural: 'namespaces', namespaced: false })
  expect(await cluster.resource('apps/v1', 'Nonsense')).toBeUndefined()
  expect(await cluster.resource('acme.example/v1', 'Widget')).toBeUndefined()
})

test('a dry run writes nothing, an apply does, and both give the object', async () => {
  expect((await cluster.apply(configMap('dry', { a: '1' }), { fieldManager, dryRun: true })).kind).toBe(
    'applied',
  )
  expect(await cluster.read(refOf('dry'))).toBeUndefined()
  expect((await cluster.apply(configMap('dry', { a: '1' }), { fieldManager, dryRun: false })).kind).toBe(
    'applied',
  )
  expect((await cluster.read(refOf('dry')))?.['data']).toEqual({ a: '1' })
})

test.each([
  [
    'a field that the schema does not know',
    { ...configMap('bad'), datas: {} },
    /field not declared in schema/,
  ],
  ['a value of the wrong type', configMap('bad', { a: 1 }), /expected string/],
  [
    'a namespace that is not there',
    { ...configMap('bad'), metadata: { name: 'bad', namespace: 'nowhere' } },
    /namespaces "nowhere" not found/,
  ],
  [
    'a name that is not allowed',
    { ...configMap('bad'), metadata: { name: 'Bad_Name', namespace } },
    /Invalid value/,
  ],
  ['no namespace', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'bad' } }, /names no namespace/],
  [
    'an unknown kind',
    { apiVersion: 'acme.example/v1', kind: 'Widget', metadata: { name: 'bad', namespace } },
    /does not know kind "Widget"/,
  ],
] as const)('refused at once: %s', async (_, object, message) => {
  expect(await cluster.apply(object, { fieldManager, dryRun: true })).toMatchObject({
    kind: 'rejected',
    message: expect.stringMatching(message),
  })
})

test('fields of another manager are a conflict that names both', async () => {
  await cluster.apply(configMap('shared', { a: '1' }), { fieldManager, dryRun: false })
  // Whoever updates with PUT becomes an owner of what changed; kubectl is such a client.
  const { execFileSync } = await import('node:child_process')
  const patch = [
    '--kubeconfig',
    bed.kubeconfig,
    '-n',
    namespace,
    'patch',
    'configmap',
    'shared',
    '-p',
    '{"data":{"a":"2"}}',
  ]
  execFileSync(`${bed.toolsFolder}/kubectl`, patch, { stdio: 'ignore' })
  expect(await cluster.apply(configMap('shared', { a: '1' }), { fieldManager, dryRun: true })).toMatchObject({
    kind: 'conflict',
    fields: [{ field: '.data.a', manager: 'kubectl-patch' }],
  })
})

test('lists page by page, and watches from there', async () => {
  await Promise.all(
    Array.from(
      { length: 520 },
      async (_, index) => await cluster.apply(configMap(`many-${index}`), { fieldManager, dryRun: false }),
    ),
  )
  const { items } = await cluster.list({ apiVersion: 'v1', kind: 'ConfigMap', namespace })
  expect(
    items.filter(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name.startsWith('many-')),
  ).toHaveLength(520)
  const stop = new AbortController()
  const seen: string[] = []
  await cluster.watch(
    { apiVersion: 'v1', kind: 'ConfigMap', namespace },
    (change) => {
      seen.push(change.type === 'listed' ? 'listed' : `${change.type} ${change.object.metadata.name}`)
      if (change.type === 'listed') void cluster.apply(configMap('late'), { fieldManager, dryRun: false })
      if (seen.includes('changed late')) stop.abort()
    },
    stop.signal,
  )
  expect(seen).toEqual(['listed', 'changed late'])
}, 60_000)
