import type { Git } from './git.ts'

export interface FileChange {
  readonly path: string
  readonly previousPath?: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  readonly blob: string | null
  readonly additions: number
  readonly deletions: number
}

/** The id that every git gives to the tree without entries. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
const statusOf: Readonly<Record<string, FileChange['status']>> = { A: 'added', D: 'removed', R: 'renamed' }

interface RawEntry {
  readonly letter: string
  readonly blob: string
  readonly paths: readonly string[]
}

/** Takes off `:oldmode newmode oldid newid X` followed by one path, or two for a rename; all NUL-separated. */
function rawEntries(fields: string[]): RawEntry[] {
  const entries: RawEntry[] = []
  while (fields[0]?.startsWith(':')) {
    const [, , oldBlob, newBlob, status = 'M'] = fields.shift()?.split(' ') ?? []
    const letter = status.charAt(0)
    const paths = fields.splice(0, letter === 'R' ? 2 : 1)
    entries.push({ letter, blob: (letter === 'D' ? oldBlob : newBlob) ?? '', paths })
  }
  return entries
}

interface LineCount {
  readonly additions: number
  readonly deletions: number
}

/** `added deleted path`, or for a rename an empty path followed by the two names. */
function lineCounts(fields: string[]): LineCount[] {
  const counts: LineCount[] = []
  while (fields.length > 0) {
    const [added = '0', deleted = '0', path] = fields.shift()?.split('\t') ?? []
    if (path === '') fields.splice(0, 2)
    counts.push({ additions: Number(added) || 0, deletions: Number(deleted) || 0 })
  }
  return counts
}

const known = new Map<string, FileChange[]>()

/**
 * What changed between two trees or commits, both by full id; `from` undefined: against nothing. Binary files
 * count no lines. An id stands for the same content in every repository, so each answer is kept for all.
 */
export function changesBetween(git: Git, from: string | undefined, to: string): FileChange[] {
  const key = `${from ?? EMPTY_TREE} ${to}`
  const changes = known.get(key) ?? diff(git, from ?? EMPTY_TREE, to)
  known.set(key, changes)
  return changes
}

/** One process for both tables: first every raw entry, then every line count. */
function diff(git: Git, from: string, to: string): FileChange[] {
  const args = ['diff-tree', '-r', '-M', '-z', '--abbrev=40', '--raw', '--numstat', from, to]
  const fields = git.run(args).split('\0').slice(0, -1)
  const entries = rawEntries(fields)
  const counts = lineCounts(fields)
  return entries.map((entry, index) => change(entry, counts[index]))
}

function change(entry: RawEntry, lines: LineCount | undefined): FileChange {
  const renamed = entry.letter === 'R'
  return {
    path: entry.paths[renamed ? 1 : 0] ?? '',
    ...(renamed ? { previousPath: entry.paths[0] ?? '' } : {}),
    status: statusOf[entry.letter] ?? 'modified',
    blob: entry.blob || null,
    additions: lines?.additions ?? 0,
    deletions: lines?.deletions ?? 0,
  }
}
