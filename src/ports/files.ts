/** Files of the workspace. Paths are relative to it; none may leave it. */
export interface Files {
  /** The text of a file, or undefined when there is none. */
  read(path: string): Promise<string | undefined>
  /** The bytes of a file, or undefined when there is none. */
  readBytes(path: string): Promise<Uint8Array | undefined>
  /** What a path is; `missing` when nothing is there. */
  kindOf(path: string): Promise<'file' | 'folder' | 'missing'>
  /** Names in a folder, sorted; not recursive. */
  list(path: string): Promise<readonly FolderEntry[]>
  /** A temporary folder of this run, outside the workspace; removed at the end. Absolute path. */
  temporaryFolder(): Promise<string>
  /** Reads a file that a tool wrote into a temporary folder; `path` is absolute. */
  readTemporary(path: string): Promise<string | undefined>
  /** The absolute path of a workspace path, for the argv of a tool. */
  absolute(path: string): string
}

export interface FolderEntry {
  readonly name: string
  readonly kind: 'file' | 'folder'
}
