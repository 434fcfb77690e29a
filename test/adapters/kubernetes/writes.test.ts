import { describe, expect, test } from '@jest/globals'
import type { ClusterWriter } from '../../../src/ports/cluster/writer.ts'
import { type Answer, sendJson, startApiServer } from './api-server.ts'
import { collection, object, onWrites, options, path, ref, stored } from './samples.ts'

type Write = (cluster: ClusterWriter) => Promise<unknown>

const guard = { uid: 'uid-1', resourceVersion: '7' }
const ok: Answer = (_, reply) => sendJson(reply, 200, stored)
const refuse =
  (code: number, reason: string, causes: readonly unknown[] = []): Answer =>
  (_, reply) =>
    sendJson(reply, code, {
      kind: 'Status',
      apiVersion: 'v1',
      code,
      reason,
      message: 'no',
      details: { causes },
    })

interface Sent {
  readonly write: Write
  readonly method: string
  readonly path: string
  readonly contentType: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}

const json = 'application/json'
const common = { fieldManager: 'somebody', fieldValidation: 'Strict' }
const requests: readonly (readonly [string, Sent])[] = [
  [
    'apply with preconditions',
    {
      write: async (cluster) => await cluster.apply(object, { ...options, preconditions: guard }),
      ...{ method: 'PATCH', path, contentType: 'application/apply-patch+yaml' },
      query: { ...common, force: 'false' },
      body: { ...object, metadata: { ...object.metadata, ...guard } },
    },
  ],
  [
    'create',
    {
      write: async (cluster) => await cluster.create(object, options),
      ...{ method: 'POST', path: collection, contentType: json, query: common, body: object },
    },
  ],
  [
    'dry create',
    {
      write: async (cluster) => await cluster.create(object, { ...options, dryRun: true }),
      ...{ method: 'POST', path: collection, contentType: json },
      ...{ query: { ...common, dryRun: 'All' }, body: object },
    },
  ],
  [
    'patch with preconditions',
    {
      write: async (cluster) =>
        await cluster.patch(ref, { metadata: { labels: { a: 'b' } } }, { ...options, preconditions: guard }),
      ...{ method: 'PATCH', path, contentType: 'application/merge-patch+json', query: common },
      body: { metadata: { labels: { a: 'b' }, ...guard } },
    },
  ],
  [
    'dry patch without',
    {
      write: async (cluster) => await cluster.patch(ref, { data: null }, { ...options, dryRun: true }),
      ...{ method: 'PATCH', path, contentType: 'application/merge-patch+json' },
      ...{ query: { ...common, dryRun: 'All' }, body: { data: null } },
    },
  ],
  [
    'delete',
    {
      write: async (cluster) => await cluster.delete(ref, { dryRun: false }),
      ...{ method: 'DELETE', path, contentType: json, query: {} },
      body: { apiVersion: 'v1', kind: 'DeleteOptions', propagationPolicy: 'Background' },
    },
  ],
  [
    'dry delete with preconditions',
    {
      write: async (cluster) =>
        await cluster.delete(ref, { dryRun: true, preconditions: guard, propagation: 'Orphan' }),
      ...{ method: 'DELETE', path, contentType: json, query: {} },
      body: {
        ...{ apiVersion: 'v1', kind: 'DeleteOptions', propagationPolicy: 'Orphan' },
        ...{ preconditions: guard, dryRun: ['All'] },
      },
    },
  ],
]

test.each(requests)('what is sent: %s', async (_, { write, body, query, ...expected }) => {
  await using server = await startApiServer(ok)
  await write(await server.connect())
  const { length, [length - 1]: sent } = server.asked
  expect(sent).toMatchObject(expected)
  expect(JSON.parse(sent?.body ?? '')).toEqual(body)
  expect(Object.fromEntries(sent?.query ?? [])).toEqual(query)
})

const apply: Write = async (cluster) => await cluster.apply(object, options)
const guardedApply: Write = async (cluster) =>
  await cluster.apply(object, { ...options, preconditions: { uid: 'uid-0' } })
const create: Write = async (cluster) => await cluster.create(object, options)
const patch: Write = async (cluster) => await cluster.patch(ref, {}, { ...options, preconditions: guard })
const remove: Write = async (cluster) =>
  await cluster.delete(ref, { dryRun: false, preconditions: { uid: 'uid-0' } })
const removeThis: Write = async (cluster) =>
  await cluster.delete(ref, { dryRun: false, preconditions: { uid: 'uid-1' } })

const leaving = { ...stored, metadata: { ...stored.metadata, deletionTimestamp: '2026-01-01T00:00:00Z' } }
const wrongUid = [{ field: 'metadata.uid', message: 'field is immutable' }]
const failedGuard = { kind: 'precondition-failed', message: 'no', object: stored, afterLostAnswer: false }
const rejected = (status: number, reason: string) => ({ kind: 'rejected', status, reason, message: 'no' })

const answers: readonly (readonly [string, Write, Answer, unknown])[] = [
  ['apply', apply, ok, { kind: 'applied', object: stored }],
  ['apply over another object', guardedApply, refuse(422, 'Invalid', wrongUid), failedGuard],
  ['apply over nothing', guardedApply, refuse(409, 'Conflict'), failedGuard],
  ['apply without preconditions', apply, refuse(409, 'Conflict'), rejected(409, 'Conflict')],
  ['create', create, (_, reply) => sendJson(reply, 201, stored), { kind: 'created', object: stored }],
  [
    'create what is there',
    create,
    refuse(409, 'AlreadyExists'),
    { kind: 'exists', message: 'no', object: stored, afterLostAnswer: false },
  ],
  ['create in the wrong way', create, refuse(422, 'Invalid'), rejected(422, 'Invalid')],
  ['create, another conflict', create, refuse(409, 'Conflict'), rejected(409, 'Conflict')],
  ['patch', patch, ok, { kind: 'patched', object: stored }],
  ['patch what is not there', patch, refuse(404, 'NotFound'), { kind: 'absent' }],
  ['patch what has moved on', patch, refuse(409, 'Conflict'), failedGuard],
  ['patch in the wrong way', patch, refuse(422, 'Invalid'), rejected(422, 'Invalid')],
  ['delete', remove, (_, reply) => sendJson(reply, 200, { kind: 'Status' }), { kind: 'deleted' }],
  ['delete, the object as it was', remove, ok, { kind: 'deleted' }],
  [
    'delete with finalizers',
    remove,
    (_, reply) => sendJson(reply, 202, leaving),
    { kind: 'deleting', object: leaving },
  ],
  ['delete what is not there', remove, refuse(404, 'NotFound'), { kind: 'absent' }],
  ['delete another object', remove, refuse(409, 'Conflict'), failedGuard],
  ['delete, another conflict', removeThis, refuse(409, 'Conflict'), rejected(409, 'Conflict')],
  ['delete what admission keeps', remove, refuse(403, 'Forbidden'), rejected(403, 'Forbidden')],
]

test.each(answers)('what comes of it: %s', async (_, write, answer, expected) => {
  await using server = await startApiServer(onWrites(answer))
  expect(await write(await server.connect())).toEqual(expected)
})

test('a failed precondition is certain, also when what is there cannot be read', async () => {
  const denied = refuse(403, 'Forbidden')
  await using server = await startApiServer((asked, reply, nth) =>
    (asked.method === 'GET' ? denied : refuse(409, 'Conflict'))(asked, reply, nth),
  )
  expect(await patch(await server.connect())).toEqual({
    ...{ kind: 'precondition-failed', message: 'no', afterLostAnswer: false },
  })
})

test.each([
  ['apply', apply, 'patch'],
  ['create', create, 'create'],
  ['patch', patch, 'patch'],
  ['delete', remove, 'delete'],
])('the account may not %s: an error, not a result', async (_, write, verb) => {
  const message = `x is forbidden: User "bob" cannot ${verb} resource "configmaps" in API group "" in the namespace "shop"`
  await using server = await startApiServer((_asked, reply) => sendJson(reply, 403, { message }))
  await expect(write(await server.connect())).rejects.toMatchObject({
    code: 'cluster-forbidden',
    evidence: { verb, user: 'bob' },
  })
})

describe('a place that cannot be', () => {
  const widget = { ...ref, apiVersion: 'acme.example/v1', kind: 'Widget' }
  test('a kind that the server does not know has no objects', async () => {
    await using server = await startApiServer(refuse(404, 'NotFound'))
    const cluster = await server.connect()
    expect(await cluster.delete(widget, { dryRun: false })).toEqual({ kind: 'absent' })
    expect(await cluster.patch(widget, {}, options)).toEqual({ kind: 'absent' })
    expect(await cluster.create({ ...object, ...widget }, options)).toMatchObject({
      ...{ kind: 'rejected', status: 404, message: expect.stringContaining('"Widget" in acme.example/v1') },
    })
  })

  test.each([
    ['no name', { ...ref, name: '' }],
    ['dots for a name', { ...ref, name: '..' }],
    ['a dot for a name', { ...ref, name: '.' }],
    ['dots for a namespace', { ...ref, namespace: '..' }],
    ['no namespace', { apiVersion: 'v1', kind: 'ConfigMap', name: 'settings' }],
  ])('%s: nothing is sent, least of all to the collection', async (_, place) => {
    await using server = await startApiServer(ok)
    const cluster = await server.connect()
    const refused = { kind: 'rejected', status: 400 }
    expect(await cluster.delete(place, { dryRun: false })).toMatchObject(refused)
    expect(await cluster.patch(place, {}, options)).toMatchObject(refused)
    expect(await cluster.read(place)).toBeUndefined()
    expect(server.asked.map((asked) => asked.path)).toEqual(['/api/v1'])
  })
})
