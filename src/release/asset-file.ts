import { ActionError, type Problem } from '../errors.ts'
import { recordAssetName } from './record-asset.ts'

/** A file that is attached to a release. */
export interface AssetFile {
  /** Its name there: the last part of its path. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file as it was looked for; without bytes there was none. */
export interface SoughtFile {
  readonly path: string
  readonly bytes: Uint8Array | undefined
}

/** The files as assets, besides the record. Errors: `input-invalid` naming each that is missing, or twice. */
export function assetFiles(sought: readonly SoughtFile[]): readonly AssetFile[] {
  const named = sought.map((file) => ({ ...file, name: file.path.split('/').at(-1) ?? file.path }))
  const names = [recordAssetName, ...named.map(({ name }) => name)]
  const problems = named.flatMap((file) => problemOf(file, names) ?? [])
  if (problems.length > 0) {
    const message = `${problems.length} of the files to attach cannot be used`
    throw new ActionError({ code: 'input-invalid', message, problems })
  }
  return named.flatMap(({ name, bytes }) => (bytes === undefined ? [] : [{ name, bytes }]))
}

function problemOf(
  { path, name, bytes }: SoughtFile & { readonly name: string },
  names: readonly string[],
): Problem | undefined {
  if (/[^A-Za-z0-9._-]/.test(name)) return { message: unusual(path, name) }
  if (bytes === undefined) return { message: `input 'assets': there is no file ${path} in the workspace` }
  if (names.filter((other) => other === name).length < 2) return undefined
  return { message: `input 'assets': the name ${name} of ${path} is taken` }
}

/** GitHub writes a dot for every other character, and the next run would not find the file under its name. */
function unusual(path: string, name: string): string {
  const suggested = name.replace(/[^A-Za-z0-9._-]+/g, '-')
  return `input 'assets': GitHub would rename ${path}; use letters, digits, dots, - and _, such as ${suggested}`
}
