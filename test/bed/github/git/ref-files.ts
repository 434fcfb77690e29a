import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readIfThere } from './loose-objects.ts'

const OBJECT_ID = /^[0-9a-f]{40}$/

/**
 * The object that a full ref name (`refs/heads/main`) stands for, read from its file or from packed-refs as
 * git does (gitrepository-layout(5)); undefined when there is no such ref.
 */
export function readRef(gitFolder: string, name: string): string | undefined {
  return readLooseRef(gitFolder, name) ?? readPackedRefs(gitFolder).get(name)
}

/** Every ref below the prefixes (all of `refs` without one) with its object, in the order of their names. */
export function readRefs(gitFolder: string, prefixes: readonly string[]): Map<string, string> {
  const roots = prefixes.length > 0 ? prefixes : ['refs']
  const found = readPackedRefs(gitFolder)
  for (const name of roots.flatMap((root) => looseNames(gitFolder, root))) {
    const objectId = readLooseRef(gitFolder, name)
    if (objectId !== undefined) found.set(name, objectId)
  }
  const wanted = [...found].filter(([name]) => roots.some((root) => name.startsWith(`${root}/`)))
  return new Map(wanted.sort(([left], [right]) => Buffer.compare(Buffer.from(left), Buffer.from(right))))
}

/** `*.lock` is the next value of a ref that git is writing; no ref may have such a name. */
function readLooseRef(gitFolder: string, name: string): string | undefined {
  if (name.endsWith('.lock')) return undefined
  const text = readIfThere(join(gitFolder, name))?.toString().trim()
  return text !== undefined && OBJECT_ID.test(text) ? text : undefined
}

/** Lines are `id name`; `#` starts the header, `^` the peeled id of the tag above it. */
function readPackedRefs(gitFolder: string): Map<string, string> {
  const lines = readIfThere(join(gitFolder, 'packed-refs'))?.toString().split('\n') ?? []
  const pairs = lines.filter((line) => OBJECT_ID.test(line.slice(0, 40)))
  return new Map(pairs.map((line) => [line.slice(41), line.slice(0, 40)]))
}

function looseNames(gitFolder: string, folder: string): string[] {
  try {
    return readdirSync(join(gitFolder, folder), { withFileTypes: true }).flatMap((entry) => {
      const name = `${folder}/${entry.name}`
      return entry.isDirectory() ? looseNames(gitFolder, name) : [name]
    })
  } catch (error) {
    // git removes folders that a deleted branch leaves empty.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
