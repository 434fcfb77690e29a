import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { childProcesses } from '../../../src/adapters/node/processes.ts'
import { fieldManager } from '../../../src/manifest/field-manager.ts'
import type { KubernetesObject } from '../../../src/manifest/object.ts'
import { type Answer, sendJson, sendStatus, startApiServer } from './api-server.ts'

const ref = { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'shop', name: 'settings' }
const object: KubernetesObject = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { namespace: 'shop', name: 'settings' },
  data: {},
}
const path = '/api/v1/namespaces/shop/configmaps/settings'

const ok: Answer = (_, reply) => sendJson(reply, 200, object)

describe('credentials', () => {
  test('a token is sent, and a token file is read anew after a 401', async () => {
    await using server = await startApiServer((asked, reply) =>
      asked.authorization === 'Bearer new'
        ? sendJson(reply, 200, object)
        : sendStatus(reply, 401, 'Unauthorized'),
    )
    await writeFile(join(server.folder, 'token'), 'first\n')
    const cluster = await server.connect({ tokenFile: 'token' })
    await cluster.resource('v1', 'ConfigMap')
    await writeFile(join(server.folder, 'token'), 'new\n')
    expect((await cluster.read(ref))?.metadata.name).toBe('settings')
    expect(server.asked.map(({ authorization }) => authorization)).toEqual([
      'Bearer first',
      'Bearer first',
      'Bearer new',
    ])
  })

  test('a plug-in is asked again once for many 401s at the same time; a second 401 is final', async () => {
    await using server = await startApiServer((asked, reply) =>
      asked.authorization === 'Bearer token-2' ? ok(asked, reply, 1) : sendStatus(reply, 401, 'Unauthorized'),
    )
    const plugin = await writePlugin(server.folder)
    const exec = {
      apiVersion: 'client.authentication.k8s.io/v1',
      command: process.execPath,
      args: [plugin],
      env: [{ name: 'MARK', value: 'here' }],
      provideClusterInfo: true,
    }
    const cluster = await server.connect({ exec }, { processes: childProcesses(server.folder, process.env) })
    await Promise.all([1, 2, 3].map(async () => await cluster.read(ref)))
    const runs = (await readFile(join(server.folder, 'runs'), 'utf8'))
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one) as Record<string, unknown>)
    expect(runs).toHaveLength(2)
    expect(runs[0]).toMatchObject({
      mark: 'here',
      info: { kind: 'ExecCredential', spec: { interactive: false, cluster: { server: `${server.url}/` } } },
    })
  })

  test('a fixed token that is refused is not tried twice', async () => {
    await using server = await startApiServer((_, reply) => sendStatus(reply, 401, 'Unauthorized'))
    const cluster = await server.connect({ token: 'wrong' })
    await expect(cluster.read(ref)).rejects.toMatchObject({ code: 'cluster-auth-denied' })
    expect(server.asked.filter((one) => one.path === path)).toHaveLength(1)
  })

  test('a plug-in that fails is named, with what it said', async () => {
    await using server = await startApiServer(ok)
    const exec = {
      apiVersion: 'client.authentication.k8s.io/v1',
      command: process.execPath,
      args: ['-e', 'console.error("no session"); process.exit(3)'],
    }
    const cluster = await server.connect({ exec }, { processes: childProcesses(server.folder, process.env) })
    await expect(cluster.about()).rejects.toMatchObject({
      code: 'tool-failed',
      evidence: { stderr: 'no session' },
    })
    expect(server.asked).toHaveLength(0)
  })
})

/** Notes each run, and gives token-1, token-2, ... */
async function writePlugin(folder: string): Promise<string> {
  const file = join(folder, 'plugin.mjs')
  await writeFile(
    file,
    `import { appendFileSync, readFileSync } from 'node:fs'
appendFileSync(${JSON.stringify(join(folder, 'runs'))}, JSON.stringify({ mark: process.env.MARK, info: JSON.parse(process.env.KUBERNETES_EXEC_INFO) }) + '\\n')
const run = readFileSync(${JSON.stringify(join(folder, 'runs'))}, 'utf8').trim().split('\\n').length
console.log(JSON.stringify({ kind: 'ExecCredential', apiVersion: 'client.authentication.k8s.io/v1', status: { token: 'token-' + run } }))`,
  )
  return file
}

describe('trouble of the server', () => {
  test.each([429, 500, 502, 503, 504])('%s is tried again', async (status) => {
    await using server = await startApiServer((asked, reply, nth) =>
      nth < 3 ? sendStatus(reply, status, 'busy') : ok(asked, reply, nth),
    )
    expect((await (await server.connect()).read(ref))?.metadata.name).toBe('settings')
  })

  test('a reset is tried again', async () => {
    await using server = await startApiServer((asked, reply, nth) =>
      nth < 3 ? reply.socket?.destroy() : ok(asked, reply, nth),
    )
    expect((await (await server.connect()).read(ref))?.metadata.name).toBe('settings')
  })

  test('after five tries the answer itself is shown', async () => {
    await using server = await startApiServer((_, reply) => sendStatus(reply, 503, 'etcd has no leader'))
    await expect((await server.connect()).read(ref)).rejects.toMatchObject({
      code: 'cluster-unreachable',
      message: expect.stringContaining('503: etcd has no leader'),
    })
    expect(server.asked.filter((one) => one.path === path)).toHaveLength(5)
  })

  test.each([400, 403, 404, 422])('%s of an apply is a refusal, never tried again', async (status) => {
    await using server = await startApiServer((_, reply) => sendStatus(reply, status, 'no'))
    expect(await (await server.connect()).apply(object, { fieldManager, dryRun: true })).toEqual({
      kind: 'rejected',
      status,
      reason: `Reason${status}`,
      message: 'no',
    })
    expect(server.asked.filter((one) => one.path === path)).toHaveLength(1)
  })

  test('an address where nobody listens fails at once and is named', async () => {
    const server = await startApiServer(ok)
    const cluster = await server.connect()
    const kubeconfigStays = cluster.about()
    await kubeconfigStays
    await server[Symbol.asyncDispose]()
    await expect(cluster.about()).rejects.toMatchObject({
      code: 'cluster-unreachable',
      message: expect.stringContaining(server.url),
    })
  })

  test('an abort ends the call as cancelled', async () => {
    await using server = await startApiServer(() => undefined)
    const stop = new AbortController()
    const call = (await server.connect()).about(stop.signal)
    setTimeout(() => stop.abort(), 30)
    await expect(call).rejects.toMatchObject({ code: 'cancelled' })
  })
})

describe('server-side apply', () => {
  test('is a PATCH by manager slipway, strict, without force; dry only when asked', async () => {
    await using server = await startApiServer(ok)
    const cluster = await server.connect()
    await cluster.apply(object, { fieldManager, dryRun: true })
    await cluster.apply(object, { fieldManager, dryRun: false })
    const [dry, real] = server.asked.filter((one) => one.path === path)
    expect(Object.fromEntries(dry?.query ?? [])).toEqual({
      fieldManager: 'slipway',
      force: 'false',
      fieldValidation: 'Strict',
      dryRun: 'All',
    })
    expect(real?.query.get('dryRun')).toBeNull()
    expect([real?.method, real?.contentType, JSON.parse(real?.body ?? '')]).toEqual([
      'PATCH',
      'application/apply-patch+yaml',
      object,
    ])
  })

  test('a conflict names field and manager', async () => {
    const causes = [
      {
        reason: 'FieldManagerConflict',
        message: 'conflict with "kubectl" with subresource "scale" using apps/v1',
        field: '.spec.replicas',
      },
    ]
    await using server = await startApiServer((_, reply) =>
      sendJson(reply, 409, {
        kind: 'Status',
        reason: 'Conflict',
        message: 'Apply failed',
        details: { causes },
      }),
    )
    expect(await (await server.connect()).apply(object, { fieldManager, dryRun: false })).toEqual({
      kind: 'conflict',
      message: 'Apply failed',
      fields: [{ field: '.spec.replicas', manager: 'kubectl' }],
    })
  })

  test('403 of authorization is an error that names verb and resource', async () => {
    await using server = await startApiServer((_, reply) =>
      sendStatus(
        reply,
        403,
        'configmaps "settings" is forbidden: User "bob" cannot patch resource "configmaps" in API group "" in the namespace "shop"',
      ),
    )
    await expect(
      (await server.connect()).apply(object, { fieldManager, dryRun: true }),
    ).rejects.toMatchObject({
      code: 'cluster-forbidden',
      evidence: { verb: 'patch', resource: 'configmaps', user: 'bob' },
    })
  })

  test('a kind that the server does not know is a refusal; discovery asks again the next time', async () => {
    await using server = await startApiServer((_, reply) => sendStatus(reply, 404, 'not found'))
    const cluster = await server.connect()
    const widget = { ...object, apiVersion: 'acme.example/v1', kind: 'Widget' }
    expect(await cluster.apply(widget, { fieldManager, dryRun: true })).toMatchObject({
      kind: 'rejected',
      status: 404,
    })
    await cluster.apply(widget, { fieldManager, dryRun: true })
    expect(server.asked.map((one) => one.path)).toEqual(['/apis/acme.example/v1', '/apis/acme.example/v1'])
  })

  test('discovery is one request for a group version, however many ask at once', async () => {
    await using server = await startApiServer(ok)
    const cluster = await server.connect()
    await Promise.all(
      Array.from({ length: 40 }, async () => await cluster.apply(object, { fieldManager, dryRun: true })),
    )
    expect(server.asked.filter((one) => one.path === '/api/v1')).toHaveLength(1)
  })
})
