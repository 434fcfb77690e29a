import { describe, expect, test } from '@jest/globals'
import type { Cluster } from '../../../src/ports/cluster/index.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { type Answer, sendJson, sendStatus, startApiServer } from './api-server.ts'
import { object, onWrites, options, ref, stored } from './samples.ts'

type Send = (cluster: Cluster) => Promise<unknown>
const uid = 'uid-1'
const versioned = { preconditions: { uid, resourceVersion: '7' } }

const sends: readonly (readonly [string, 'again' | 'once', Send])[] = [
  ['apply', 'again', async (cluster) => await cluster.apply(object, options)],
  ['create', 'once', async (cluster) => await cluster.create(object, options)],
  [
    'create of what the caller recognizes',
    'again',
    async (cluster) => await cluster.create(object, { ...options, repeatable: true }),
  ],
  ['patch', 'once', async (cluster) => await cluster.patch(ref, {}, options)],
  [
    'patch by UID alone',
    'once',
    async (cluster) => await cluster.patch(ref, {}, { ...options, preconditions: { uid } }),
  ],
  [
    'patch by resourceVersion',
    'again',
    async (cluster) => await cluster.patch(ref, {}, { ...options, ...versioned }),
  ],
  [
    'patch that sets values',
    'again',
    async (cluster) => await cluster.patch(ref, {}, { ...options, idempotent: true }),
  ],
  ['delete by name', 'once', async (cluster) => await cluster.delete(ref, { dryRun: false })],
  [
    'delete by UID',
    'again',
    async (cluster) => await cluster.delete(ref, { dryRun: false, preconditions: { uid } }),
  ],
]

const reset: Answer = (_, reply) => void reply.socket?.destroy()
const status =
  (code: number): Answer =>
  (_, reply) =>
    sendStatus(reply, code, 'busy')

/** The first write is answered so, the others with success. */
const first = (answer: Answer): Answer =>
  onWrites((asked, reply, nth) => (nth === 1 ? answer(asked, reply, nth) : sendJson(reply, 200, stored)))

describe.each(sends)('%s is sent %s', (_, how, send) => {
  test.each([
    ['a reset', reset],
    ['500', status(500)],
    ['503', status(503)],
    ['504', status(504)],
  ])('after %s, when nobody knows whether it was carried out', async (_answer, answer) => {
    await using server = await startApiServer(first(answer))
    const sent = send(await server.connect())
    if (how === 'again') await expect(sent).resolves.toBeDefined()
    else await expect(sent).rejects.toMatchObject({ code: 'cluster-unreachable' })
    expect(server.asked.filter(({ method }) => method !== 'GET')).toHaveLength(how === 'again' ? 2 : 1)
  })
})

describe.each(sends)('%s is sent again whatever it is', (_, _how, send) => {
  test('after 429, which carries nothing out', async () => {
    await using server = await startApiServer(first(status(429)))
    await expect(send(await server.connect())).resolves.toBeDefined()
    expect(server.asked.filter(({ method }) => method !== 'GET')).toHaveLength(2)
  })

  test('after a connection that never stood', async () => {
    const server = await startApiServer(onWrites((_asked, reply) => sendJson(reply, 200, stored)))
    const clock = fakeClock()
    const cluster = await server.connect({}, { clock })
    await cluster.resource('v1', 'ConfigMap')
    await server.stop()
    // What was connected has to hear of it first: on a connection that stood, nobody knows.
    await new Promise((resolve) => setTimeout(resolve, 50))
    try {
      await expect(send(cluster)).rejects.toMatchObject({
        code: 'cluster-unreachable',
        message: expect.stringContaining('cannot reach'),
      })
      expect(clock.slept).toHaveLength(4)
    } finally {
      await server[Symbol.asyncDispose]()
    }
  })
})

test('a write whose answer is lost says so', async () => {
  await using server = await startApiServer(first(reset))
  await expect((await server.connect()).create(object, options)).rejects.toMatchObject({
    message: expect.stringMatching(/POST \/api\/v1\/\S+, which may have been carried out all the same/),
  })
})

const conflict: Answer = (_, reply) =>
  sendJson(reply, 409, { kind: 'Status', apiVersion: 'v1', reason: 'AlreadyExists', message: 'exists' })
/** The first attempt gets its answer so, the second finds an object there. */
const thenConflict = (answer: Answer): Answer =>
  onWrites((asked, reply, nth) => (nth === 1 ? answer : conflict)(asked, reply, nth))

test.each([
  ['a reset', reset, true],
  ['503', status(503), true],
  ['429', status(429), false],
])('what stands in the way after %s may be our own: %s', async (_, answer, afterLostAnswer) => {
  await using server = await startApiServer(thenConflict(answer))
  const cluster = await server.connect()
  expect(await cluster.create(object, { ...options, repeatable: true })).toMatchObject({
    ...{ kind: 'exists', object: stored, afterLostAnswer },
  })
})

test('a patch that was carried out, but not answered, is told from one that came too late', async () => {
  await using server = await startApiServer(thenConflict(reset))
  const cluster = await server.connect()
  expect(await cluster.patch(ref, {}, { ...options, ...versioned })).toMatchObject({
    ...{ kind: 'precondition-failed', object: stored, afterLostAnswer: true },
  })
})

test('an abort is no lost answer', async () => {
  await using server = await startApiServer(onWrites(() => undefined))
  const stop = new AbortController()
  const cluster = await server.connect()
  setTimeout(() => stop.abort(), 100)
  await expect(cluster.create(object, { ...options, signal: stop.signal })).rejects.toMatchObject({
    code: 'cancelled',
  })
})
