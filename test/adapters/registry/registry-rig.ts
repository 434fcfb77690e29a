import { createHash } from 'node:crypto'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { childProcesses } from '../../../src/adapters/node/processes.ts'
import { connectRegistry } from '../../../src/adapters/registry/index.ts'
import { parseImageRef } from '../../../src/image/image-ref.ts'
import type { Registry } from '../../../src/ports/registry.ts'
import { fakeClock } from '../../fakes/clock.ts'
import {
  type ScriptedReply,
  type ScriptedRequest,
  type ScriptedServer,
  startScriptedServer,
} from '../scripted-server.ts'

export const manifest = '{"schemaVersion":2,  "odd spacing": true}'
export const digestOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`
export const type = 'application/vnd.oci.image.index.v1+json'
export const found: ScriptedReply = { status: 200, headers: { 'content-type': type }, body: manifest }
export const basic = (login: string): string => `Basic ${Buffer.from(login).toString('base64')}`

export interface Rig extends AsyncDisposable {
  readonly server: ScriptedServer
  readonly registry: Registry
  readonly clock: ReturnType<typeof fakeClock>
  readonly image: (rest?: string) => ReturnType<typeof parseImageRef>
}
interface Script {
  readonly answer: (request: ScriptedRequest, earlier: readonly ScriptedRequest[]) => ScriptedReply
  /** config.json, from the server's host. */
  readonly config?: (host: string) => unknown
  /** Body of a credential helper named `docker-credential-fake`. */
  readonly helper?: string
}

/** A registry on loopback, a Docker configuration of its own, and the helper first on PATH. */
export async function rig({ answer, config, helper }: Script): Promise<Rig> {
  const folder = await mkdtemp(join(tmpdir(), 'registry-'))
  const server = await startScriptedServer(answer)
  if (config !== undefined) await writeFile(join(folder, 'config.json'), JSON.stringify(config(server.host)))
  if (helper !== undefined) {
    await writeFile(join(folder, 'docker-credential-fake'), `#!/bin/sh\n${helper}\n`)
    await chmod(join(folder, 'docker-credential-fake'), 0o755)
  }
  const clock = fakeClock()
  const processes = childProcesses(folder, { PATH: `${folder}:${process.env['PATH']}` })
  return {
    server,
    clock,
    registry: connectRegistry({ clock, processes, dockerConfig: folder }),
    image: (rest = ':1') => parseImageRef(`${server.host}/octo/parcel${rest}`),
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]()
      await rm(folder, { recursive: true })
    },
  }
}
