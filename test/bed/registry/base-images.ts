import { chmod, copyFile, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pauseImage } from '../cluster/node-configs.ts'
import { runCommand } from '../machine/run-command.ts'
import { timed, toolsKey } from '../tools/build.ts'
import { cachedFolder, keyOf, type Progress } from '../tools/cache-entry.ts'
import { debianImage, makeDebian } from './debian-image.ts'
import { golangImages, makeGolang } from './golang-image.ts'
import { packFolder, publishImage, systemPath, withRegistry, type Workshop } from './workshop.ts'

async function makeBusybox(shop: Workshop): Promise<void> {
  const root = join(shop.scratch, 'busybox')
  const bin = join(root, 'bin')
  for (const path of ['bin', 'etc', 'tmp', 'root', 'var', 'home'])
    await mkdir(join(root, path), { recursive: true })
  await chmod(join(root, 'tmp'), 0o1777)
  await copyFile('/bin/busybox', join(bin, 'busybox'))
  const applets = (await runCommand(['/bin/busybox', '--list'])).trim().split('\n')
  for (const applet of applets.filter((name) => name !== 'busybox'))
    await symlink('busybox', join(bin, applet))
  await writeFile(
    join(root, 'etc', 'passwd'),
    'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/home:/bin/false\n',
  )
  await writeFile(join(root, 'etc', 'group'), 'root:x:0:\nnobody:x:65534:\n')
  const layer = join(shop.scratch, 'busybox.tar')
  await packFolder(root, layer)
  await publishImage(shop, {
    name: busyboxImage,
    layer,
    settings: { env: [`PATH=${systemPath}`], command: 'sh' },
  })
}

/** An image with nothing but one static program of the tools. */
async function makeProgramImage(
  shop: Workshop,
  image: { readonly name: string; readonly program: string; readonly labels?: readonly string[] },
): Promise<void> {
  const root = join(shop.scratch, image.program)
  await mkdir(root)
  await copyFile(join(shop.bin, image.program), join(root, image.program))
  const layer = join(shop.scratch, `${image.program}.tar`)
  await packFolder(root, layer)
  const settings = { entrypoint: `/${image.program}`, labels: image.labels ?? [] }
  await publishImage(shop, { name: image.name, layer, settings })
}

const busyboxImage = 'library/busybox:latest'
/** The frontend that many Dockerfiles name in their first line. */
const frontendImage = 'docker/dockerfile:1'
/** As the frontend's own Dockerfile labels it. */
const frontendLabels = [
  'moby.buildkit.frontend.network.none=true',
  'moby.buildkit.frontend.caps=moby.buildkit.frontend.inputs,moby.buildkit.frontend.subrequests,moby.buildkit.frontend.contexts',
]

/** Every image that a new bed's registry holds. */
export const baseImages: readonly string[] = [
  debianImage,
  ...golangImages,
  busyboxImage,
  pauseImage,
  frontendImage,
]

async function makeImages(shop: Workshop, progress: Progress): Promise<void> {
  await timed(`making ${debianImage} (debootstrap)`, progress, () => makeDebian(shop))
  await timed(`making ${golangImages[0]}`, progress, () => makeGolang(shop))
  await timed(`making ${[busyboxImage, pauseImage, frontendImage].join(', ')}`, progress, async () => {
    await makeBusybox(shop)
    await makeProgramImage(shop, { name: pauseImage, program: 'pause' })
    const labels = frontendLabels
    await makeProgramImage(shop, { name: frontendImage, program: 'dockerfile-frontend', labels })
  })
}

/** The folder with the storage of a registry (`registry/`) that holds the base images; made now when it is missing. */
export async function buildBaseImages(tools: string, progress: Progress): Promise<string> {
  const goVersion = await runCommand(['go', 'env', 'GOVERSION', 'GOROOT'])
  const fill = async (folder: string, log: string): Promise<void> => {
    const storage = join(folder, 'registry')
    const shop = { scratch: join(folder, 'scratch'), log, bin: join(tools, 'bin') }
    await mkdir(storage)
    await mkdir(shop.scratch)
    await withRegistry(shop, storage, (registry) => makeImages({ ...shop, registry }, progress))
    await rm(shop.scratch, { recursive: true, force: true })
    if ((await readdir(storage)).length === 0) throw new Error('the registry stored nothing')
  }
  return cachedFolder({ kind: 'images', key: keyOf([await toolsKey(), goVersion]), fill }, progress)
}
