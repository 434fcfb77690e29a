/** How the version stands in a file: decided by its base name alone, as the tools that own these files do. */
export type VersionFileKind = 'json' | 'pyproject' | 'setup-py' | 'setup-cfg' | 'cargo' | 'chart' | 'plain'

const kinds: ReadonlyMap<string, VersionFileKind> = new Map([
  ['package.json', 'json'],
  ['pyproject.toml', 'pyproject'],
  ['setup.py', 'setup-py'],
  ['setup.cfg', 'setup-cfg'],
  ['Cargo.toml', 'cargo'],
  ['Chart.yaml', 'chart'],
  ['VERSION', 'plain'],
  ['VERSION.txt', 'plain'],
  ['version.txt', 'plain'],
])

/** The names of all version files, for messages. */
export const versionFileNames: readonly string[] = [...kinds.keys()]

/** The kind of a version file by its path; undefined for any other file. */
export function versionFileKind(path: string): VersionFileKind | undefined {
  return kinds.get(path.slice(path.lastIndexOf('/') + 1))
}

/** Whether a version can be read from a file of this name. */
export function isVersionFile(path: string): boolean {
  return versionFileKind(path) !== undefined
}
