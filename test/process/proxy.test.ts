import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from '@jest/globals'
import { jobFolder, runBundle } from './bundle.ts'
import { sampleRelease, sampleToken } from './samples.ts'

async function listen(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return (server.address() as AddressInfo).port
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
}

/** The host does not exist: only a request through the proxy can get an answer. */
const host = 'api.github.invalid'

test('requests to GitHub go through the proxy of the environment', async () => {
  const seen: string[] = []
  const upstream = createServer((_, response) => {
    response.writeHead(401, { 'content-type': 'application/json' })
    response.end('{"message":"Bad credentials"}')
  })
  const upstreamPort = await listen(upstream)
  const proxy = createServer()
  proxy.on('connect', (request, client) => {
    seen.push(request.url ?? '')
    const server = connect(upstreamPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      server.pipe(client).pipe(server)
    })
    server.on('error', () => client.destroy())
    client.on('error', () => server.destroy())
  })
  const proxyPort = await listen(proxy)
  try {
    await using job = await jobFolder()
    const env = { GITHUB_API_URL: `http://${host}/api/v3`, HTTP_PROXY: `http://127.0.0.1:${proxyPort}` }
    const run = await runBundle('tag-release', job, {
      inputs: { release: sampleRelease(), token: sampleToken() },
      env,
    })
    expect(run.outputs['reason-code']).toBe('forge-auth-denied')
    expect(new Set(seen)).toEqual(new Set([`${host}:80`]))
  } finally {
    await Promise.all([close(proxy), close(upstream)])
  }
})

test.each(['me:hidden@proxy.example:3128', 'http://'])(
  'a proxy that is no address (%s) is named, not quoted',
  async (proxy) => {
    await using job = await jobFolder()
    const run = await runBundle('tag-release', job, {
      inputs: { release: sampleRelease(), token: sampleToken() },
      env: { HTTPS_PROXY: proxy },
    })
    expect(run.exitCode).toBe(1)
    expect(run.outputs['reason-code']).toBe('input-invalid')
    expect(run.stdout).toContain('HTTPS_PROXY')
    expect(run.stdout + run.stderr).not.toContain('hidden')
  },
)
