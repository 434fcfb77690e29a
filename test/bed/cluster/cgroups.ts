import { mkdir, readdir, readFile, rmdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A mounted control group hierarchy. */
export interface Hierarchy {
  readonly folder: string
  readonly version: 1 | 2
}

/**
 * The hierarchies, from the text of /proc/self/mounts. Containers make groups in all of them, also in a version 2
 * that stands beside version 1 without controllers.
 */
export function hierarchiesOf(mounts: string): Hierarchy[] {
  const versions: Record<string, 1 | 2> = { cgroup: 1, cgroup2: 2 }
  return mounts.split('\n').flatMap((line) => {
    const [, folder, type = ''] = line.split(' ')
    const version = versions[type]
    return folder === undefined || version === undefined ? [] : [{ folder, version }]
  })
}

/** A cpuset group of version 1 takes no process until its processors and memory nodes are set. */
async function inheritCpuset(parent: string, group: string): Promise<void> {
  for (const file of ['cpuset.cpus', 'cpuset.mems']) {
    const text = await readFile(join(parent, file), 'utf8').catch(() => undefined)
    if (text !== undefined) await writeFile(join(group, file), text)
  }
}

/** Version 2: hands the controllers down to the new group; those already handed down stay as they are. */
async function delegateControllers(parent: string): Promise<void> {
  const controllers = await readFile(join(parent, 'cgroup.controllers'), 'utf8')
  for (const controller of controllers.split(/\s+/).filter((name) => name !== '')) {
    await writeFile(join(parent, 'cgroup.subtree_control'), `+${controller}`).catch(() => undefined)
  }
}

/** Makes the group `name` in every hierarchy and gives the folders. */
export async function makeCgroups(name: string): Promise<string[]> {
  const hierarchies = hierarchiesOf(await readFile('/proc/self/mounts', 'utf8'))
  for (const { folder, version } of hierarchies) {
    if (version === 2) await delegateControllers(folder)
    const group = join(folder, name)
    await mkdir(group, { recursive: true })
    if (version === 1) await inheritCpuset(folder, group)
  }
  return hierarchies.map(({ folder }) => join(folder, name))
}

async function removeOnce(group: string): Promise<void> {
  const entries = await readdir(group, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) if (entry.isDirectory()) await removeOnce(join(group, entry.name))
  await rmdir(group).catch(() => undefined)
}

/** Removes groups from the leaves up. A group whose last process is just ending is busy for a moment. */
export async function removeCgroups(groups: readonly string[]): Promise<void> {
  for (const group of groups) {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      await removeOnce(group)
      const left = await stat(group).catch(() => undefined)
      if (left === undefined) break
      await sleep(50)
    }
  }
}
