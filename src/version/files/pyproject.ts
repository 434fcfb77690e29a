import { readToml, type TomlSource } from './toml-source.ts'
import { unreadable, type VersionSource, type VersionText } from './version-text.ts'

/**
 * pyproject.toml: `version` of `[project]` (PEP 621), else of `[tool.poetry]`. A version that is `dynamic`, or that a
 * plugin of Poetry computes, is made when the package is built; whatever stands in the file then is at best a
 * placeholder, so it is refused.
 */
export function readPyproject({ file, text }: VersionSource): VersionText {
  const toml = readToml({ file, text })
  refuseComputed(file, toml)
  const path = [['project'], ['tool', 'poetry']].find((table) => toml.at(...table, 'version') !== undefined)
  const line = path === undefined ? 1 : toml.lineOf(...path, 'version')
  if (path === undefined) {
    const project = toml.lineOf('project')
    const message = 'there is no `version` in [project] or [tool.poetry]'
    throw unreadable({ where: { file, line: project }, message })
  }
  const value = toml.at(...path, 'version')
  if (typeof value === 'string') return { text: value, line }
  throw unreadable({ where: { file, line }, message: `\`version\` in [${path.join('.')}] is no text` })
}

const takeTags =
  'Leave `version-source` away: the version then comes from the tags and commits, as the build backend’s does; or write it into [project].'

function refuseComputed(file: string, toml: TomlSource): void {
  const plugin = toml.at('tool', 'poetry-dynamic-versioning', 'enable') === true
  const dynamic = toml.at('project', 'dynamic')
  const isDynamic = Array.isArray(dynamic) && dynamic.includes('version')
  if (plugin) {
    const line = toml.lineOf('tool', 'poetry-dynamic-versioning', 'enable')
    const message = 'the version is computed by poetry-dynamic-versioning when the package is built'
    throw unreadable({ where: { file, line }, message, remedy: takeTags })
  }
  if (!isDynamic) return
  const line = toml.lineOf('project', 'dynamic')
  const message = 'the version is `dynamic`: the build backend computes it when the package is built'
  throw unreadable({ where: { file, line }, message, remedy: takeTags })
}
