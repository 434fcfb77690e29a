import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { claimFolder, hasLivingOwner, readOwner } from '../machine/claim.ts'
import { cacheRoot } from '../machine/folders.ts'
import { identifyProcess } from '../machine/process-identity.ts'

export type Progress = (line: string) => void

export interface CacheEntry {
  /** `tools` or `images`. */
  readonly kind: string
  readonly key: string
  /** Fills the given folder; the entry appears only when it has succeeded. */
  readonly fill: (folder: string, log: string) => Promise<void>
}

/** A short key of everything that decides the content. */
export function keyOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex').slice(0, 12)
}

async function takeLock(lock: string, progress: Progress): Promise<void> {
  let told = false
  while (!(await claimFolder(lock))) {
    if (await hasLivingOwner(lock)) {
      const owner = await readOwner(lock)
      if (!told) progress(`waiting for process ${owner?.process.pid}, which is building the same`)
      told = true
      await sleep(500)
    } else {
      await rm(lock, { recursive: true, force: true })
    }
  }
}

/**
 * The folder of a cache entry, filled first when it is not there. Only one process fills an entry; the others wait.
 * An interrupted fill leaves nothing that could be taken for an entry.
 */
export async function cachedFolder(entry: CacheEntry, progress: Progress): Promise<string> {
  const root = cacheRoot()
  const folder = join(root, `${entry.kind}-${entry.key}`)
  if (existsSync(folder)) return folder
  await mkdir(join(root, 'logs'), { recursive: true })
  const lock = join(root, `${entry.kind}-${entry.key}.lock`)
  await takeLock(lock, progress)
  try {
    if (!existsSync(folder)) await fillEntry(entry, folder)
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
  return folder
}

/** Removes what killed fills have left; their folders end in the number of their process. */
async function removeAbandonedDrafts(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const pid = /\.draft-([0-9]+)$/.exec(name)?.[1]
    if (pid === undefined || (await identifyProcess(Number(pid))) !== undefined) continue
    await rm(join(root, name), { recursive: true, force: true })
  }
}

async function fillEntry(entry: CacheEntry, folder: string): Promise<void> {
  await removeAbandonedDrafts(cacheRoot())
  const draft = `${folder}.draft-${process.pid}`
  const log = join(cacheRoot(), 'logs', `${entry.kind}-${entry.key}.log`)
  await mkdir(draft, { recursive: true })
  try {
    await rm(log, { force: true })
    await entry.fill(draft, log)
    await rename(draft, folder)
    await rm(log, { force: true })
  } catch (error) {
    const message = `the bed's ${entry.kind} could not be built; all output is in ${log}`
    throw new Error(`${message}\n${(error as Error).message}`, { cause: error })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}
