import { execFile, spawn } from 'node:child_process'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'

const execute = promisify(execFile)
const OUTPUT_LIMIT_BYTES = 64 * 1024 * 1024
const NO_COMMIT = /^0*$/

async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const options = { maxBuffer: OUTPUT_LIMIT_BYTES, env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1' } }
  return (await execute('git', ['--git-dir', folder, ...args], options)).stdout
}

async function gitOrNothing(folder: string, ...args: readonly string[]): Promise<string | undefined> {
  return await git(folder, ...args).catch(() => undefined)
}

/** The commit a branch, tag or sha stands for, or undefined. A tag wins over a branch of the same name. */
export async function resolveCommit(folder: string, ref: string): Promise<string | undefined> {
  if (ref.startsWith('-')) return undefined
  for (const candidate of [`refs/tags/${ref}`, `refs/heads/${ref}`, ref]) {
    const sha = await gitOrNothing(folder, 'rev-parse', '--verify', '--quiet', `${candidate}^{commit}`)
    if (sha !== undefined) return sha.trim()
  }
  return undefined
}

/** Workflow files by commit, each commit read once: one listing and one batch, whatever their number. */
export class WorkflowFiles {
  readonly #read = new Map<string, Promise<ReadonlyMap<string, string>>>()

  /** Text by path of every file directly in `.github/workflows` at a commit of a repository, in order. */
  async at(folder: string, sha: string): Promise<ReadonlyMap<string, string>> {
    const key = `${folder}\n${sha}`
    const reading = this.#read.get(key) ?? readWorkflowFiles(folder, sha)
    this.#read.set(key, reading)
    return await reading
  }
}

async function readWorkflowFiles(folder: string, sha: string): Promise<ReadonlyMap<string, string>> {
  const listed = (await gitOrNothing(folder, 'ls-tree', '-z', sha, '.github/workflows/')) ?? ''
  const entries = [...listed.matchAll(/(\S+) blob ([0-9a-f]+)\t([^\0]+)\0/g)]
  const files = entries.filter(([, , , path]) => /\.ya?ml$/.test(path ?? ''))
  if (files.length === 0) return new Map()
  const texts = await readBlobs(
    folder,
    files.map(([, , id]) => id ?? ''),
  )
  return new Map(files.map(([, , , path], index) => [path ?? '', texts[index] ?? '']))
}

async function readBlobs(folder: string, ids: readonly string[]): Promise<string[]> {
  const child = spawn('git', ['--git-dir', folder, 'cat-file', '--batch'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  child.stdin.end(`${ids.join('\n')}\n`)
  let rest = await buffer(child.stdout)
  return ids.map(() => {
    const end = rest.indexOf('\n')
    const size = Number(rest.subarray(0, end).toString().split(' ')[2])
    const text = rest.subarray(end + 1, end + 1 + size).toString()
    rest = rest.subarray(end + 2 + size)
    return text
  })
}

/**
 * Files a push or pull request changed. A push compares its two ends; a new branch (`before` all zeros)
 * and a pull request compare with the commit where they left `base`.
 */
export async function changedFiles(
  folder: string,
  change: { readonly before: string; readonly after: string; readonly base: string },
): Promise<string[]> {
  const from = NO_COMMIT.test(change.before) ? await forkPoint(folder, change) : change.before
  const listed =
    from === undefined
      ? await gitOrNothing(folder, 'ls-tree', '-r', '--name-only', '-z', change.after)
      : await gitOrNothing(folder, 'diff', '--name-only', '--no-renames', '-z', from, change.after)
  return (listed ?? '').split('\0').filter((path) => path !== '')
}

async function forkPoint(folder: string, change: { readonly after: string; readonly base: string }) {
  const base = (await gitOrNothing(folder, 'merge-base', change.base, change.after))?.trim()
  return base === change.after ? undefined : base
}

/** Unpacks a commit into `target`, as GitHub's archives do (`export-ignore` holds); nothing half done stays. */
export async function unpackCommit(folder: string, sha: string, target: string): Promise<void> {
  const archive = `${target}.tar`
  const partial = `${target}.partial`
  await rm(partial, { recursive: true, force: true })
  await mkdir(dirname(target), { recursive: true })
  await mkdir(partial)
  await git(folder, 'archive', '--format=tar', '-o', archive, sha)
  await execute('tar', ['-xf', archive, '-C', partial])
  await rm(archive)
  await rename(partial, target)
}

/** Materialises repositories of the emulator, each commit once. */
export class RepositoryCache {
  readonly #folder: string
  readonly #unpacked = new Map<string, Promise<void>>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The folder with the files of `gitFolder` at `ref` (branch, tag or sha), meant to be read only. */
  async fetch(gitFolder: string, repository: string, ref: string) {
    const sha = await resolveCommit(gitFolder, ref)
    if (sha === undefined) return undefined
    const target = join(this.#folder, repository.replace('/', '+'), sha)
    const running = this.#unpacked.get(target) ?? unpackCommit(gitFolder, sha, target)
    this.#unpacked.set(target, running)
    await running
    return { folder: target, sha }
  }
}
