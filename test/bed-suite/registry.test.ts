import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, test } from '@jest/globals'
import { systemClock } from '../../src/adapters/node/clock.ts'
import { childProcesses } from '../../src/adapters/node/processes.ts'
import { connectRegistry } from '../../src/adapters/registry/index.ts'
import { parseImageRef } from '../../src/image/image-ref.ts'
import { buildBed } from '../bed/index.ts'

let program = ''

beforeAll(async () => {
  program = join((await buildBed()).tools, 'bin', 'registry')
}, 300_000)

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** The bed's registry program, on loopback and plain http. */
async function startRegistry(): Promise<{ host: string; folder: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'registry-'))
  const host = `127.0.0.1:${await freePort()}`
  const storage = { filesystem: { rootdirectory: join(folder, 'data') } }
  // The configuration is YAML, and JSON is YAML.
  await writeFile(
    join(folder, 'config.yml'),
    JSON.stringify({ version: 0.1, storage, http: { addr: host }, log: { level: 'error' } }),
  )
  const child = spawn(program, ['serve', join(folder, 'config.yml')], {
    stdio: 'ignore',
  })
  await untilAnswering(host, child)
  return {
    host,
    folder,
    [Symbol.asyncDispose]: async () => {
      const ended = once(child, 'close')
      child.kill()
      await ended
      await rm(folder, { recursive: true })
    },
  }
}

async function untilAnswering(host: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    if (
      await fetch(`http://${host}/v2/`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await sleep(20)
  }
  throw new Error(`the registry ended with exit code ${child.exitCode}`)
}

test('a retag on a real registry keeps bytes, type and digest', async () => {
  await using server = await startRegistry()
  const registry = connectRegistry({
    clock: systemClock,
    processes: childProcesses(server.folder, {}),
    dockerConfig: server.folder,
  })
  const image = parseImageRef(`${server.host}/octo/parcel:main`)
  await registry.checkLogin(image)
  expect(await registry.manifest(image)).toBeUndefined()
  const type = 'application/vnd.oci.image.index.v1+json'
  const text = `{ "schemaVersion": 2,\n  "mediaType": "${type}", "manifests": [] }`
  const url = `http://${server.host}/v2/octo/parcel/manifests/main`
  const put = await fetch(url, { method: 'PUT', headers: { 'content-type': type }, body: text })
  expect(put.status).toBe(201)
  await registry.retag(image, '1.4.0')
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`
  const tagged = await registry.manifest({ ...image, tag: '1.4.0' })
  expect(tagged).toMatchObject({ digest, mediaType: type })
  expect(new TextDecoder().decode(tagged?.bytes)).toBe(text)
  expect(await registry.manifest({ registry: image.registry, repository: image.repository, digest })).toEqual(
    tagged,
  )
}, 60_000)

test('tags and labels on a real registry: paged, and those of the image in an index', async () => {
  await using server = await startRegistry()
  const registry = connectRegistry({
    clock: systemClock,
    processes: childProcesses(server.folder, {}),
    dockerConfig: server.folder,
  })
  const image = parseImageRef(`${server.host}/octo/parcel:main`)
  expect(await registry.tags(image)).toEqual([])
  const labels = { 'org.opencontainers.image.version': '1.4.0' }
  const { digest, size, type } = await pushImage(server.host, {
    architecture: 'amd64',
    os: 'linux',
    config: { Labels: labels },
  })
  const indexType = 'application/vnd.oci.image.index.v1+json'
  const manifests = [{ mediaType: type, digest, size, platform: { os: 'linux', architecture: 'amd64' } }]
  const index = JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests })
  const names = ['main', ...Array.from({ length: 1_001 }, (_, count) => `1.${count}.0`)]
  for (const name of names)
    await put(`http://${server.host}/v2/octo/parcel/manifests/${name}`, indexType, index)
  expect((await registry.tags(image)).toSorted()).toEqual(names.toSorted())
  expect(await registry.labels(image)).toEqual(labels)
}, 120_000)

/** An image without layers. */
async function pushImage(
  host: string,
  configuration: unknown,
): Promise<{ digest: string; size: number; type: string }> {
  const text = JSON.stringify(configuration)
  const start = await fetch(`http://${host}/v2/octo/parcel/blobs/uploads/`, { method: 'POST' })
  const upload = new URL(start.headers.get('location') ?? '', `http://${host}`)
  upload.searchParams.set('digest', sha256(text))
  await put(upload.href, 'application/octet-stream', text)
  const type = 'application/vnd.oci.image.manifest.v1+json'
  const config = {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    digest: sha256(text),
    size: text.length,
  }
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: type, config, layers: [] })
  await put(`http://${host}/v2/octo/parcel/manifests/${sha256(manifest)}`, type, manifest)
  return { digest: sha256(manifest), size: manifest.length, type }
}

async function put(url: string, type: string, body: string): Promise<void> {
  const answer = await fetch(url, { method: 'PUT', headers: { 'content-type': type }, body })
  await answer.body?.cancel()
  expect(answer.status).toBe(201)
}

function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}
