import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/adapters/node/clock.ts'
import { childProcesses } from '../../../src/adapters/node/processes.ts'
import type { ConnectedCluster } from '../../../src/adapters/kubernetes/index.ts'
import { fieldManager } from '../../../src/manifest/field-manager.ts'
import type { KubernetesObject } from '../../../src/manifest/object.ts'
import { sendJson, sendStatus, startApiServer } from './api-server.ts'

const object: KubernetesObject = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { namespace: 'shop', name: 'settings' },
}
const ref = { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'shop', name: 'settings' }

const calls: readonly (readonly [string, (cluster: ConnectedCluster) => Promise<unknown>])[] = [
  ['about', async (cluster) => await cluster.about()],
  ['resource', async (cluster) => await cluster.resource('apps/v1', 'Deployment')],
  ['read', async (cluster) => await cluster.read(ref)],
  ['list', async (cluster) => await cluster.list({ apiVersion: 'v1', kind: 'ConfigMap' })],
  ['apply', async (cluster) => await cluster.apply(object, { fieldManager, dryRun: true })],
]

describe.each([
  ['a login page', '<!DOCTYPE html>\n<title>Sign in</title>'],
  ['null', 'null'],
  ['nothing', ''],
])('a 200 that holds %s', (_name, body) => {
  test.each(calls)('is no bug of ours, and no answer to %s', async (_call, ask) => {
    await using server = await startApiServer((_, reply) => void reply.writeHead(200).end(body))
    await expect(ask(await server.connect())).rejects.toMatchObject({
      code: 'cluster-unreachable',
      message: expect.stringContaining('not as an API server does'),
    })
  })
})

test('a list that expires twice is an error, not an empty list', async () => {
  await using server = await startApiServer((_, reply) => sendStatus(reply, 410, 'too old'))
  const cluster = await server.connect()
  await expect(cluster.list({ apiVersion: 'v1', kind: 'ConfigMap' })).rejects.toMatchObject({
    code: 'cluster-unreachable',
    message: expect.stringContaining('410'),
  })
})

test('a login that has ended is renewed once for all requests that wait for it', async () => {
  await using server = await startApiServer((_, reply) => sendJson(reply, 200, object))
  const plugin = join(server.folder, 'plugin.mjs')
  const ends = (expirationTimestamp: string): string =>
    `{ token: 't', expirationTimestamp: '${expirationTimestamp}' }`
  await writeFile(
    plugin,
    `import { appendFileSync, existsSync } from 'node:fs'
const runs = new URL('runs', import.meta.url)
const status = existsSync(runs) ? ${ends('2999-01-01T00:00:00Z')} : ${ends('2001-01-01T00:00:00Z')}
appendFileSync(runs, '+')
console.log(JSON.stringify({ apiVersion: 'client.authentication.k8s.io/v1', kind: 'ExecCredential', status }))
`,
  )
  const exec = {
    apiVersion: 'client.authentication.k8s.io/v1',
    command: process.execPath,
    args: [plugin],
  }
  const cluster = await server.connect(
    { exec },
    {
      processes: childProcesses(server.folder, process.env),
      clock: systemClock,
    },
  )
  await Promise.all(Array.from({ length: 5 }, async () => await cluster.about()))
  expect(await readFile(join(server.folder, 'runs'), 'utf8')).toBe('++')
})
