import { mkdtemp, readdir, readFile, realpath, rm, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { ActionError } from '../../errors.ts'
import type { Files } from '../../ports/files.ts'
import { leadsOut } from '../../text/path.ts'

export interface WorkspaceFiles extends Files {
  /** Removes the temporary folders of this run. */
  cleanUp(): Promise<void>
}

/**
 * Files of a workspace folder. Paths are checked after links are followed, so that a link in the
 * repository cannot lead out of it. Temporary folders are made below `temporaryRoot`.
 */
export function workspaceFiles(workspace: string, temporaryRoot: string): WorkspaceFiles {
  const temporary: string[] = []
  const inside = (path: string): Promise<string> => insidePath(workspace, path)
  return {
    read: async (path) =>
      missingAsUndefined(async () => (await readBytes(await inside(path), path)).toString()),
    readBytes: async (path) => missingAsUndefined(async () => readBytes(await inside(path), path)),
    kindOf: async (path) => {
      const found = await missingAsUndefined(async () => stat(await inside(path)))
      if (found === undefined) return 'missing'
      return found.isDirectory() ? 'folder' : 'file'
    },
    list: async (path) => {
      const entries = await readdir(await inside(path), { withFileTypes: true })
      return entries
        .map((entry) => ({
          name: entry.name,
          kind: entry.isDirectory() ? ('folder' as const) : ('file' as const),
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    },
    temporaryFolder: async () => {
      const folder = await mkdtemp(join(temporaryRoot, 'slipway-'))
      temporary.push(folder)
      return folder
    },
    readTemporary: (path) => missingAsUndefined(() => readFile(path, 'utf8')),
    absolute: (path) => resolve(workspace, path),
    cleanUp: async () => {
      await Promise.all(temporary.map((folder) => rm(folder, { recursive: true, force: true })))
    },
  }
}

async function insidePath(workspace: string, path: string): Promise<string> {
  const [root, target] = await Promise.all([realpath(workspace), realpath(resolve(workspace, path))])
  if (!leadsOut(relative(root, target).replaceAll(sep, '/'))) return target
  throw new ActionError({
    code: 'input-invalid',
    message: `path '${path}' leads out of the workspace`,
    remedy: 'Name a path inside the repository; links that lead out of it are not followed.',
  })
}

/** A folder, a file without rights: nothing that a report of a bug would help with. */
async function readBytes(target: string, path: string): Promise<Buffer> {
  return await readFile(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EISDIR' && error.code !== 'EACCES') throw error
    const found = error.code === 'EISDIR' ? 'is a folder, not a file' : 'may not be read'
    throw new ActionError({
      code: 'input-invalid',
      message: `path '${path}' ${found}`,
      cause: error,
    })
  })
}

async function missingAsUndefined<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}
