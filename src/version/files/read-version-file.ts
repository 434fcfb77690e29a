import parse from 'semver/functions/parse.js'
import { ActionError, type Place } from '../../errors.ts'
import { readCargo } from './cargo.ts'
import { readChart } from './chart.ts'
import { readPackageJson } from './package-json.ts'
import { readPlain } from './plain.ts'
import { readPyproject } from './pyproject.ts'
import { semverSpelling } from './semver-spelling.ts'
import { readSetupCfg } from './setup-cfg.ts'
import { readSetupPy } from './setup-py.ts'
import { type VersionFileKind, versionFileKind, versionFileNames } from './version-file-name.ts'
import { unreadable, type VersionSource, type VersionText } from './version-text.ts'

export { isVersionFile } from './version-file-name.ts'

/** The version that a file of the repository gives, and where it stands. */
export interface FileVersion {
  readonly version: string
  readonly where: Place
}

const readers: Readonly<Record<VersionFileKind, (source: VersionSource) => VersionText>> = {
  json: readPackageJson,
  pyproject: readPyproject,
  'setup-py': readSetupPy,
  'setup-cfg': readSetupCfg,
  cargo: readCargo,
  chart: readChart,
  plain: readPlain,
}

/**
 * Reads the version of a file, which is a semantic version and nothing else (semver 2.0.0, no prefix, no build
 * metadata: no tag can carry it). The base name says what kind of file it is. The file is read, never executed.
 * Errors: `version-unreadable` (unknown kind, no version, a computed one), `version-invalid` (with the nearest
 * semantic version); always with file and line.
 */
export function readVersionFile(path: string, text: string): FileVersion {
  const kind = versionFileKind(path)
  if (kind === undefined) {
    throw unreadable({
      where: { file: path, line: 1 },
      message: 'no version can be read from a file of this name',
      remedy: `Name one of ${versionFileNames.join(', ')} as \`version-source\`.`,
    })
  }
  const source = { file: path, text: text.startsWith('\uFEFF') ? text.slice(1) : text }
  const found = readers[kind](source)
  const where = { file: path, line: found.line }
  if (parse(found.text)?.version !== found.text) throw notSemver(found.text, where)
  return { version: found.text, where }
}

function notSemver(text: string, where: Place): ActionError {
  const spelling = semverSpelling(text)
  const hint = spelling === undefined ? '' : `; the nearest is ${spelling}`
  return new ActionError({
    code: 'version-invalid',
    message: `the version in ${where.file} is '${text}', which is no semantic version like 1.4.0 or 1.4.0-rc.1${hint}`,
    where,
    ...(spelling === undefined
      ? {}
      : { remedy: `Write ${spelling}; Python’s tools read that as well (PEP 440).` }),
  })
}
