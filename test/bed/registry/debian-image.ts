import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from '../machine/run-command.ts'
import { versions } from '../versions.ts'
import { publishImage, systemPath, type Workshop } from './workshop.ts'

export const debianImage = `library/debian:${versions.debian.tag}`

/** The proxy that apt uses for plain HTTP, if any: debootstrap does not read apt's settings itself. */
export function aptProxyOf(aptConfig: string): string | undefined {
  return /^Acquire::http::Proxy "(.+)";$/im.exec(aptConfig)?.[1]
}

/** The mirror that apt uses for the suite; undefined: debootstrap's own choice. */
export function mirrorOf(indexTargets: string, suite: string): string | undefined {
  const lines = indexTargets.split('\n').map((line) => line.split(' '))
  return lines.find(([, release, component]) => release === suite && component === 'main')?.[0]
}

async function debootstrap(root: string, log: string): Promise<void> {
  const { suite } = versions.debian
  const format = '$(SITE) $(RELEASE) $(COMPONENT)'
  const targets = await runCommand(['apt-get', 'indextargets', '--format', format, 'Created-By: Packages'])
  const proxy = aptProxyOf(await runCommand(['apt-config', 'dump']))
  const mirror = mirrorOf(targets, suite)
  // In namespaces of its own: debootstrap mounts /proc, and must not leave it on the host when it is killed.
  const apart = ['unshare', '--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child']
  const words = ['--variant=minbase', suite, root, ...(mirror === undefined ? [] : [mirror])]
  const argv = [...apart, 'debootstrap', ...words]
  await runCommand(argv, { log, env: proxy === undefined ? {} : { http_proxy: proxy } })
}

/** What the slim images leave out, and what debootstrap copied from this host. */
const trimmed = [
  ...['doc', 'man', 'info', 'locale', 'lintian', 'linda'].map((name) => `usr/share/${name}`),
  ...['var/cache/apt', 'var/lib/apt/lists', 'var/log', 'etc/resolv.conf', 'etc/hostname'],
]

/** The slim Debian image, made by debootstrap. */
export async function makeDebian(shop: Workshop): Promise<void> {
  const root = join(shop.scratch, 'debian')
  await debootstrap(root, shop.log)
  for (const path of trimmed) await rm(join(root, path), { recursive: true, force: true })
  for (const path of ['var/cache/apt/archives/partial', 'var/lib/apt/lists/partial', 'var/log']) {
    await mkdir(join(root, path), { recursive: true })
  }
  // Device nodes come from the runtime.
  await rm(join(root, 'dev'), { recursive: true, force: true })
  await mkdir(join(root, 'dev'))
  const layer = join(shop.scratch, 'debian.tar')
  // Without the owner flags of packFolder: a Debian root has files of other users.
  await runCommand(['tar', '--sort=name', '--mtime=@0', '--numeric-owner', '-C', root, '-cf', layer, '.'])
  const settings = { env: [`PATH=${systemPath}`], command: 'bash' }
  await publishImage(shop, { name: debianImage, layer, settings })
}
