import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { connectClusters } from '../../../src/main/connect-clusters.ts'
import type { RunContext } from '../../../src/ports/context.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { noProcesses } from '../../fakes/processes.ts'
import { type Answer, sendJson, startApiServer } from './api-server.ts'

const version =
  (gitVersion: string): Answer =>
  (_, reply) =>
    sendJson(reply, 200, { gitVersion })

/** One kubeconfig with a context for each server; the first one is the current one. */
async function clustersOf(folder: string, servers: Readonly<Record<string, string>>, usual?: string) {
  const names = Object.keys(servers)
  const kubeconfig = join(folder, 'kubeconfig')
  await writeFile(
    kubeconfig,
    JSON.stringify({
      'current-context': names[0],
      contexts: names.map((name) => ({ name, context: { cluster: name, user: name } })),
      clusters: names.map((name) => ({ name, cluster: { server: servers[name] } })),
      users: names.map((name) => ({ name, user: { token: `token-${name}` } })),
    }),
  )
  const context = { kubeconfig } as RunContext
  return connectClusters({ clock: fakeClock(), processes: noProcesses, context }, usual)
}

test('each context leads to its own server, with its own login', async () => {
  await using eu = await startApiServer(version('v1.36.1'))
  await using us = await startApiServer(version('v1.36.2'))
  await using clusters = await clustersOf(eu.folder, { eu: eu.url, us: us.url })
  const asked = ['eu', 'us', undefined, 'eu'].map(async (name) => {
    const { server, version: found } = await (await clusters.cluster(name)).about()
    return [server, found]
  })
  const [fromEu, fromUs] = [
    [eu.url, 'v1.36.1'],
    [us.url, 'v1.36.2'],
  ]
  expect(await Promise.all(asked)).toEqual([fromEu, fromUs, fromEu, fromEu])
  expect(us.asked.map(({ authorization }) => authorization)).toEqual(['Bearer token-us'])
})

test('a run may be set to a context; whoever names none gets that', async () => {
  await using eu = await startApiServer(version('v1.36.1'))
  await using us = await startApiServer(version('v1.36.2'))
  await using clusters = await clustersOf(eu.folder, { eu: eu.url, us: us.url }, 'us')
  expect((await (await clusters.cluster(undefined)).about()).server).toBe(us.url)
  expect(await clusters.cluster(undefined)).toBe(await clusters.cluster('us'))
})

test('a context is connected once, and all of them are closed at the end', async () => {
  await using eu = await startApiServer(version('v1.36.1'))
  await using us = await startApiServer(version('v1.36.2'))
  const clusters = await clustersOf(eu.folder, { eu: eu.url, us: us.url })
  for (const name of ['eu', 'us', 'eu', 'us']) await (await clusters.cluster(name)).about()
  expect([await eu.connections(), await us.connections()]).toEqual([1, 1])
  await clusters[Symbol.asyncDispose]()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect([await eu.connections(), await us.connections()]).toEqual([0, 0])
})

test('a context that the kubeconfig does not hold is named, and hinders no other', async () => {
  await using eu = await startApiServer(version('v1.36.1'))
  await using clusters = await clustersOf(eu.folder, { eu: eu.url })
  await expect(clusters.cluster('asia')).rejects.toMatchObject({
    code: 'kubeconfig-invalid',
    message: expect.stringContaining("no context 'asia'; it holds contexts 'eu'"),
  })
  expect((await (await clusters.cluster('eu')).about()).server).toBe(eu.url)
})
