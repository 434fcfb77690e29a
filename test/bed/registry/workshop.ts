import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { runCommand } from '../machine/run-command.ts'

/** PATH of images. */
export const systemPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** Where and with what the images are made. */
export interface Workshop {
  /** Scratch folder, removed at the end. */
  readonly scratch: string
  readonly log: string
  /** Folder of the built tools. */
  readonly bin: string
  /** `127.0.0.1:PORT` of the registry whose storage becomes the cache entry. */
  readonly registry: string
}

/** Settings of an image's configuration, as flags of `crane mutate`. */
interface ImageSettings {
  readonly env?: readonly string[]
  readonly command?: string
  readonly entrypoint?: string
  readonly workdir?: string
  readonly labels?: readonly string[]
}

/** Makes an image of one layer, on a base or on nothing, and pushes it. */
export async function publishImage(
  shop: Workshop,
  image: {
    readonly name: string
    readonly base?: string
    readonly layer: string
    readonly settings: ImageSettings
  },
): Promise<void> {
  const crane = join(shop.bin, 'crane')
  const target = `${shop.registry}/${image.name}`
  const base = image.base === undefined ? ['--oci-empty-base'] : ['-b', `${shop.registry}/${image.base}`]
  await runCommand([crane, 'append', ...base, '-f', image.layer, '-t', target], { log: shop.log })
  const { env = [], labels = [], command, entrypoint, workdir } = image.settings
  const flags = ['--set-platform', 'linux/amd64', ...env.flatMap((pair) => ['--env', pair])]
  flags.push(...labels.flatMap((pair) => ['--label', pair]))
  if (command !== undefined) flags.push('--cmd', command)
  if (entrypoint !== undefined) flags.push('--entrypoint', entrypoint)
  if (workdir !== undefined) flags.push('--workdir', workdir)
  await runCommand([crane, 'mutate', target, ...flags, '-t', target], { log: shop.log })
}

/** Packs a folder whose files all belong to root. */
export async function packFolder(folder: string, layer: string, more: readonly string[] = []): Promise<void> {
  const sameEverywhere = ['--sort=name', '--mtime=@0', '--numeric-owner', '--owner=0', '--group=0']
  await runCommand(['tar', ...sameEverywhere, ...more, '-C', folder, '-cf', layer, '.'])
}

/** Gives an image a second name. */
export async function tagImage(shop: Workshop, from: string, to: string): Promise<void> {
  const at = (name: string): string => `${shop.registry}/${name}`
  await runCommand([join(shop.bin, 'crane'), 'copy', at(from), at(to)], { log: shop.log })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A registry on loopback for the time of the work, storing into `storage`. */
export async function withRegistry(
  shop: Omit<Workshop, 'registry'>,
  storage: string,
  work: (registry: string) => Promise<void>,
): Promise<void> {
  const registry = `127.0.0.1:${await freePort()}`
  const config = join(shop.scratch, 'registry.json')
  const settings = {
    version: 0.1,
    storage: { filesystem: { rootdirectory: storage } },
    http: { addr: registry },
  }
  await writeFile(
    config,
    JSON.stringify({ ...settings, log: { level: 'warn', accesslog: { disabled: true } } }),
  )
  const env = { ...process.env, OTEL_TRACES_EXPORTER: 'none' }
  // Ends with this process, however that ends.
  const command = ['--pdeathsig', 'KILL', join(shop.bin, 'registry'), 'serve', config]
  const child = spawn('setpriv', command, { stdio: 'ignore', env })
  try {
    await answers(`http://${registry}/v2/`)
    await work(registry)
  } finally {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
}

async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const ok = await fetch(address)
      .then((reply) => reply.ok)
      .catch(() => false)
    if (ok) return
    await sleep(50)
  }
  throw new Error(`${address} does not answer`)
}
