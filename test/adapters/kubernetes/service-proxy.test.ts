import { describe, expect, test } from '@jest/globals'
import { type Answer, sendJson, sendStatus, startApiServer } from './api-server.ts'

const request = {
  ...{ namespace: 'shop', service: 'web', port: 'http', scheme: 'http' as const },
  ...{ path: '/healthz?full=1', mostBytes: 100 },
}
const text =
  (status: number, body: string | Buffer): Answer =>
  (_, reply) =>
    void reply.writeHead(status).end(body)

describe('an answer of the Service', () => {
  test('comes through the proxy of the API server, with its path and query', async () => {
    await using server = await startApiServer(text(200, 'fine'))
    const cluster = await server.connect({ token: 't' })
    expect(await cluster.getFromService(request)).toEqual({
      ...{ kind: 'answered', status: 200, body: 'fine', truncated: false },
    })
    expect(server.asked).toMatchObject([
      {
        ...{ method: 'GET', path: '/api/v1/namespaces/shop/services/http:web:http/proxy/healthz' },
        ...{ authorization: 'Bearer t', accept: '*/*' },
      },
    ])
    expect(server.asked[0]?.query.get('full')).toBe('1')
  })

  test.each([302, 401, 403, 404, 429, 500, 503])(
    'with %s is handed on, and asked for once',
    async (status) => {
      await using server = await startApiServer(text(status, 'as the Service says'))
      expect(await (await server.connect()).getFromService(request)).toMatchObject({
        ...{ kind: 'answered', status, body: 'as the Service says' },
      })
      expect(server.asked).toHaveLength(1)
    },
  )

  test.each([
    ['of just the size', 'x'.repeat(100), 'x'.repeat(100), false],
    ['that is too long', 'x'.repeat(101), 'x'.repeat(100), true],
    ['that is cut inside a character', `${'x'.repeat(99)}ä`, 'x'.repeat(99), true],
  ])('%s', async (_, sent, body, truncated) => {
    await using server = await startApiServer(text(200, sent))
    expect(await (await server.connect()).getFromService(request)).toMatchObject({ body, truncated })
  })

  test('without an end is read up to the limit, and no further', async () => {
    const closed = Promise.withResolvers<void>()
    let written = 0
    await using server = await startApiServer((_, reply) => {
      reply.writeHead(200).on('close', () => closed.resolve())
      const more = (): void => {
        if (reply.destroyed) return
        if (written > 20_000_000) return void reply.end()
        written += 1000
        reply.write('x'.repeat(1000), () => setImmediate(more))
      }
      more()
    })
    expect(await (await server.connect()).getFromService(request)).toMatchObject({ truncated: true })
    await closed.promise
    expect(written).toBeLessThan(10_000_000)
  })
})

describe('an answer of the API server', () => {
  const said = (code: number, message: string): Answer => {
    const status = { kind: 'Status', apiVersion: 'v1', status: 'Failure', message, code }
    return (_, reply) => sendJson(reply, code, status)
  }

  test.each([
    [503, 'no endpoints available for service "web"'],
    [503, 'error trying to reach service: dial tcp 10.0.0.1:80: connect: connection refused'],
    [404, 'services "web" not found'],
  ])('%s %s: the Service cannot be reached', async (status, message) => {
    await using server = await startApiServer(said(status, message))
    expect(await (await server.connect()).getFromService(request)).toEqual({
      ...{ kind: 'unreachable', status, message },
    })
  })

  test('403: the account may not', async () => {
    const message = 'x is forbidden: User "bob" cannot get resource "services/proxy" in API group ""'
    await using server = await startApiServer(said(403, message))
    await expect((await server.connect()).getFromService(request)).rejects.toMatchObject({
      ...{ code: 'cluster-forbidden', evidence: { verb: 'get', resource: 'services/proxy' } },
    })
  })

  test('401: the login has ended', async () => {
    await using server = await startApiServer(said(401, 'Unauthorized'))
    await expect((await server.connect({ token: 'x' })).getFromService(request)).rejects.toMatchObject({
      code: 'cluster-auth-denied',
    })
  })
})

test('the time is the signal of the caller', async () => {
  await using server = await startApiServer(() => undefined)
  const cluster = await server.connect()
  await expect(cluster.getFromService(request, AbortSignal.timeout(50))).rejects.toMatchObject({
    code: 'cancelled',
  })
})

test('a connection that breaks is tried again: it only reads', async () => {
  await using server = await startApiServer((_, reply, nth) =>
    nth === 1 ? reply.socket?.destroy() : sendStatus(reply, 200, 'fine'),
  )
  expect(await (await server.connect()).getFromService(request)).toMatchObject({ kind: 'answered' })
})

test.each(['/../../../../secrets', '/%2e%2e/x', '/x/%2E%2E/.%2e/..', '/\\..\\..\\secrets', 'healthz', ''])(
  'a path that leads out of the Service is not asked for: %s',
  async (path) => {
    await using server = await startApiServer(text(200, 'a secret'))
    await expect((await server.connect()).getFromService({ ...request, path })).rejects.toMatchObject({
      code: 'config-invalid',
    })
    expect(server.asked).toHaveLength(0)
  },
)

test.each([
  ['dots for a Service', { service: '..' }, '/api/v1/namespaces/shop/services/http:..:http/proxy/healthz'],
  ['a slash in it', { service: 'a/b' }, '/api/v1/namespaces/shop/services/http:a%2Fb:http/proxy/healthz'],
])('%s stays one part of the path', async (_, change, path) => {
  await using server = await startApiServer(text(404, ''))
  await (await server.connect()).getFromService({ ...request, ...change })
  expect(server.asked[0]?.path).toBe(path)
})
