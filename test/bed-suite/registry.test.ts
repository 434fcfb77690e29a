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
