import type { Files, FolderEntry } from '../../src/ports/files.ts'
import { unused } from './unused.ts'

/** Workspace files in memory: texts by path. A folder is there as long as a file is below it. */
export function fakeFiles(texts: Readonly<Record<string, string>> = {}): Files {
  const below = (path: string): readonly string[] => pathsBelow(path, Object.keys(texts))
  return {
    read: async (path) => texts[path],
    readBytes: async (path) => {
      const text = texts[path]
      return text === undefined ? undefined : new TextEncoder().encode(text)
    },
    kindOf: async (path) => (path in texts ? 'file' : below(path).length > 0 ? 'folder' : 'missing'),
    list: async (path) => entriesOf(below(path)),
    temporaryFolder: unused('temporaryFolder'),
    readTemporary: unused('readTemporary'),
    absolute: (path) => `/workspace/${path}`,
  }
}

function pathsBelow(path: string, files: readonly string[]): readonly string[] {
  if (path === '.') return files
  return files.filter((file) => file.startsWith(`${path}/`)).map((file) => file.slice(path.length + 1))
}

function entriesOf(paths: readonly string[]): readonly FolderEntry[] {
  const folders = new Map(paths.map((path) => [path.split('/')[0] ?? '', path.includes('/')]))
  return [...folders].sort().map(([name, isFolder]) => ({ name, kind: isFolder ? 'folder' : 'file' }))
}
