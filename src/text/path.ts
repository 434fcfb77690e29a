import { posix } from 'node:path'

/**
 * A path with `/` between its parts, as short as it can be: `./a//b/../c/` is `a/c`. `.` is the folder that the path
 * begins at; one that leads out of it begins with `..` or `/`.
 */
export function normalPath(path: string): string {
  const normal = posix.normalize(path)
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal
}

/** Whether a path leads out of the folder that it begins at, or does not begin at one. */
export function leadsOut(path: string): boolean {
  return /^(?:\/|\.\.(?:\/|$))/.test(normalPath(path))
}

/** The path of something in a folder, in normal form. */
export function joinPath(folder: string, name: string): string {
  return normalPath(`${folder}/${name}`)
}
