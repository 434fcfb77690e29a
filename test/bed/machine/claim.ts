import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { identifyProcess, isRunning, type ProcessIdentity } from './process-identity.ts'

const ownerFile = 'owner.json'

/** A folder that one process at a time owns. */
export interface Owner {
  readonly process: ProcessIdentity
}

async function identifySelf(): Promise<ProcessIdentity> {
  const self = await identifyProcess(process.pid)
  if (self === undefined) throw new Error('/proc does not show this process')
  return self
}

/**
 * Takes the folder `path` for this process, or gives false when it exists. The folder appears together with the name
 * of its owner, because a rename onto a folder that is not empty fails.
 */
export async function claimFolder(path: string): Promise<boolean> {
  const draft = join(dirname(path), `.claim-${basename(path)}-${randomBytes(6).toString('hex')}`)
  await mkdir(draft, { recursive: true, mode: 0o755 })
  try {
    await writeOwner(draft, { process: await identifySelf() })
    await rename(draft, path)
    return true
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false
    throw error
  }
}

/** Hands the folder to another process. The file is replaced in one move, so readers never see half of it. */
export async function writeOwner(folder: string, owner: Owner): Promise<void> {
  const draft = join(folder, `.${ownerFile}-${randomBytes(4).toString('hex')}`)
  await writeFile(draft, `${JSON.stringify(owner)}\n`)
  await rename(draft, join(folder, ownerFile))
}

/** Who owns the folder; undefined when it does not exist (or is just being removed). */
export async function readOwner(folder: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, ownerFile), 'utf8')) as Owner
  } catch {
    return undefined
  }
}

/** Whether the owner still runs. A folder without an owner has none. */
export async function hasLivingOwner(folder: string): Promise<boolean> {
  const owner = await readOwner(folder)
  return owner !== undefined && (await isRunning(owner.process))
}
