import { ActionError } from '../../errors.ts'
import type { Files } from '../../ports/files.ts'
import { recordAssetName } from '../../release/record-asset.ts'

/** A file that is attached to the release. */
export interface AssetFile {
  /** Its name there: the last part of its path. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Reads all files that are to be attached. Errors: `input-invalid` naming each that is missing, or twice. */
export async function readAssets(paths: readonly string[], files: Files): Promise<readonly AssetFile[]> {
  const read = await Promise.all(
    paths.map(async (path) => ({
      path,
      name: path.split('/').at(-1) ?? path,
      bytes: await files.readBytes(path),
    })),
  )
  const names = [recordAssetName, ...read.map(({ name }) => name)]
  const problems = read.flatMap(({ path, name, bytes }) => {
    if (/[^A-Za-z0-9._-]/.test(name)) return [{ message: unusual(path, name) }]
    if (bytes === undefined) return [{ message: `input 'assets': there is no file ${path} in the workspace` }]
    return names.filter((other) => other === name).length > 1
      ? [{ message: `input 'assets': the name ${name} of ${path} is taken` }]
      : []
  })
  if (problems.length > 0) {
    const message = `${problems.length} of the files to attach cannot be used`
    throw new ActionError({ code: 'input-invalid', message, problems })
  }
  return read.flatMap(({ name, bytes }) => (bytes === undefined ? [] : [{ name, bytes }]))
}

/** GitHub writes a dot for every other character, and the next run would not find the file under its name. */
function unusual(path: string, name: string): string {
  const suggested = name.replace(/[^A-Za-z0-9._-]+/g, '-')
  return `input 'assets': GitHub would rename ${path}; use letters, digits, dots, - and _, such as ${suggested}`
}
