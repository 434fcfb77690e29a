import { readToml, type TomlSource } from './toml-source.ts'
import { unreadable, type VersionSource, type VersionText } from './version-text.ts'

/**
 * Cargo.toml: `version` of `[package]`; with `version.workspace = true`, and in a workspace without a package of
 * its own, that of `[workspace.package]`, which is in the workspace's root only.
 */
export function readCargo({ file, text }: VersionSource): VersionText {
  const toml = readToml({ file, text })
  const own = toml.at('package', 'version')
  const inherited = toml.at('package', 'version', 'workspace') === true
  const ofWorkspace = inherited || toml.at('package') === undefined
  const path = ofWorkspace ? ['workspace', 'package', 'version'] : ['package', 'version']
  const value = toml.at(...path)
  const line = toml.lineOf(...path)
  if (typeof value === 'string') return { text: value, line }
  if (value !== undefined)
    throw unreadable({ where: { file, line }, message: `\`${path.join('.')}\` is no text` })
  throw missing(file, toml, own !== undefined)
}

function missing(file: string, toml: TomlSource, inherits: boolean): Error {
  if (!inherits) {
    const message = 'there is no `version` in [package] or [workspace.package]'
    return unreadable({ where: { file, line: toml.lineOf('package') }, message })
  }
  return unreadable({
    where: { file, line: toml.lineOf('package', 'version') },
    message: 'the version is that of the workspace, and [workspace.package] is not in this file',
    remedy: 'Name the Cargo.toml of the workspace’s root as `version-source`.',
  })
}
