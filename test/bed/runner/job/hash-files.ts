import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `hashFiles(pattern, ...)`: SHA-256 over the SHA-256 of each matching file below the workspace, in the order
 * of their paths; empty when nothing matches. `!` takes files out again, a folder stands for all that is in
 * it, and names that begin with a dot are ordinary names (actions/runner, hashFiles).
 */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const rules = patterns
    .flatMap((pattern) => pattern.split('\n'))
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '' && !pattern.startsWith('#') && !pattern.startsWith('--'))
    .map((pattern) => toRule(pattern, workspace))
  const files = listFiles(workspace, '').filter((file) => matches(file, rules))
  if (files.length === 0) return ''
  const total = createHash('sha256')
  for (const file of files) total.update(digest(join(workspace, file)))
  return total.digest('hex')
}

interface Rule {
  readonly excludes: boolean
  readonly expression: RegExp
}

function toRule(pattern: string, workspace: string): Rule {
  const excludes = pattern.startsWith('!')
  const bare = excludes ? pattern.slice(1).trim() : pattern
  const relative = bare.startsWith(`${workspace}/`) ? bare.slice(workspace.length + 1) : bare
  return { excludes, expression: globExpression(relative.replace(/^\.\//, '').replace(/\/$/, '')) }
}

function globExpression(glob: string): RegExp {
  const parts = glob.match(/\*\*\/|\*\*|\*|\?|\[[^\]]+\]|[^*?[]+|\[/g) ?? []
  const source = parts.map((part) => {
    if (part === '**/') return '(?:.*/)?'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    if (part.length > 1 && part.startsWith('[')) return part.replace(/^\[!/, '[^')
    return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${source.join('')}(?:/.*)?$`)
}

/** The last rule that matches decides. */
function matches(file: string, rules: readonly Rule[]): boolean {
  const rule = rules.findLast((candidate) => candidate.expression.test(file))
  return rule !== undefined && !rule.excludes
}

function listFiles(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  entries.sort((left, right) => (left.name < right.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return listFiles(root, path)
    return entry.isFile() ? [path] : []
  })
}

function digest(path: string): Buffer {
  return createHash('sha256').update(readFileSync(path)).digest()
}
