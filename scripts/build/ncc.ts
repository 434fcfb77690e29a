import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

const root = join(import.meta.dirname, '..', '..')
const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')

/** A module of a bundle, and those that were joined into it. */
interface Module {
  readonly nameForCondition?: string | null
  /** Read, but in none of the chunks. */
  readonly orphan?: boolean
  readonly modules?: readonly Module[]
}

/**
 * Bundles the module `entry` into `folder`: index.js, numbered chunks, package.json. Not minified: reviewers read it.
 * Gives the files that went in. Errors: throws when ncc fails; its words are on stderr.
 */
export function bundle(entry: string, folder: string): readonly string[] {
  const temporary = mkdtempSync(join(tmpdir(), 'slipway-bundle-'))
  const stats = join(temporary, 'stats.json')
  try {
    // ncc's cache remembers packages that were missing, beyond this checkout.
    const args = [ncc, 'build', entry, '-o', folder, '--stats-out', stats, '--no-cache', '-q']
    const run = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    if (run.status !== 0) throw new Error(`bundling ${entry} failed`)
    const { modules } = JSON.parse(readFileSync(stats, 'utf8')) as { readonly modules: readonly Module[] }
    return filesOf(modules.filter(({ orphan }) => orphan !== true))
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function filesOf(modules: readonly Module[]): readonly string[] {
  return modules.flatMap(({ nameForCondition, modules: joined = [] }) => [
    ...(typeof nameForCondition === 'string' ? [nameForCondition] : []),
    ...filesOf(joined),
  ])
}
