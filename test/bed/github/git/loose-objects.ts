import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

export interface RawObject {
  readonly type: string
  readonly body: Buffer
}

/**
 * An object from its own file (gitrepository-layout(5): zlib over `type size NUL body`); undefined when the
 * object is packed or absent, which only git can tell. Starting a git process costs the emulator ten
 * milliseconds and more, reading the file a tenth of one.
 */
export function readLooseObject(gitFolder: string, objectId: string): RawObject | undefined {
  const file = join(gitFolder, 'objects', objectId.slice(0, 2), objectId.slice(2))
  const packed = readIfThere(file)
  if (packed === undefined) return undefined
  const raw = inflateSync(packed)
  const end = raw.indexOf(0)
  return { type: raw.toString('utf8', 0, raw.indexOf(32)), body: raw.subarray(end + 1) }
}

/** The bytes of a file; undefined when there is none, or a folder in its place. */
export function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined
    throw error
  }
}
