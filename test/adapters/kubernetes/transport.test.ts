import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { type AddressInfo, connect as connectSocket } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Answer, sendJson, startApiServer } from './api-server.ts'

const ok: Answer = (_, reply) => sendJson(reply, 200, { gitVersion: 'v1.36.3' })

describe('TLS', () => {
  test('a certificate of an unknown authority is refused, and the reason is said', async () => {
    await using server = await startApiServer(ok, true)
    await expect((await server.connect()).about()).rejects.toMatchObject({
      code: 'cluster-unreachable',
      message: expect.stringContaining('certificate-authority'),
    })
  })

  test('certificate-authority, by path and inline, and insecure-skip-tls-verify', async () => {
    await using server = await startApiServer(
      (_, reply) => sendJson(reply, 200, { gitVersion: 'v1.36.3' }),
      true,
    )
    const inline = (await readFile(join(server.folder, 'tls.crt'))).toString('base64')
    for (const trust of [
      { 'certificate-authority': 'tls.crt' },
      { 'certificate-authority-data': inline },
      { 'insecure-skip-tls-verify': true },
    ]) {
      expect((await (await server.connect({}, {}, trust)).about()).version).toBe('v1.36.3')
    }
  })

  test('tls-server-name is the name that is expected', async () => {
    await using server = await startApiServer(
      (_, reply) => sendJson(reply, 200, { gitVersion: 'v1.36.3' }),
      true,
    )
    const trust = { 'certificate-authority': 'tls.crt' }
    expect(
      (await (await server.connect({}, {}, { ...trust, 'tls-server-name': 'api.example' })).about()).version,
    ).toBe('v1.36.3')
    await expect(
      (await server.connect({}, {}, { ...trust, 'tls-server-name': 'other.example' })).about(),
    ).rejects.toMatchObject({ message: expect.stringContaining('another name') })
  })
})

test('proxy-url is used', async () => {
  await using server = await startApiServer(
    (_, reply) => sendJson(reply, 200, { gitVersion: 'v1.36.3' }),
    true,
  )
  const tunnels: string[] = []
  const proxy = createServer().on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    const [host = '', port = ''] = (request.url ?? '').split(':')
    const upstream = connectSocket(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  try {
    const proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const cluster = await server.connect(
      {},
      {},
      { 'certificate-authority': 'tls.crt', 'proxy-url': proxyUrl },
    )
    expect((await cluster.about()).version).toBe('v1.36.3')
    expect(tunnels).toEqual([new URL(server.url).host])
    cluster.close()
  } finally {
    proxy.closeAllConnections()
    proxy.close()
  }
})

describe('logs', () => {
  const query = { namespace: 'shop', pod: 'web-1', container: 'app', previous: true, tailLines: 25 }
  test('ask for the previous run and the last lines', async () => {
    await using server = await startApiServer((_, reply) => void reply.writeHead(200).end('boom\n'))
    expect(await (await server.connect()).log(query)).toBe('boom\n')
    expect(Object.fromEntries(server.asked[0]?.query ?? [])).toEqual({
      container: 'app',
      previous: 'true',
      tailLines: '25',
    })
  })
  test.each([
    [400, 'previous terminated container not found'],
    [404, 'pods "web-1" not found'],
    [200, 'unable to retrieve container logs for containerd://abc'],
    [200, 'failed to try resolving symlinks in path "/var/log/pods/web-1/app/0.log": lstat: no such file'],
    [200, 'failed to open log file "/var/log/pods/web-1/app/0.log": no such file'],
  ])('are undefined when the container is gone: %s %s', async (status, body) => {
    await using server = await startApiServer((_, reply) => void reply.writeHead(status).end(body))
    expect(await (await server.connect()).log(query)).toBeUndefined()
  })
})
