import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/**
 * Copies @actions/core into `folder`/node_modules, as it is but for `"sideEffects": false` in its package.json: the
 * modules of core do nothing when they are loaded, and with this word the bundler leaves out those that nothing uses.
 * What is compiled into `folder` finds this copy first; the copy finds its own packages in the repository. Without
 * it, core's OIDC call brings undici to each start (docs/adr/0004).
 */
export function copyCore(folder: string): void {
  const copy = join(folder, 'node_modules', '@actions', 'core')
  rmSync(copy, { recursive: true, force: true })
  cpSync(join(root, 'node_modules', '@actions', 'core'), copy, { recursive: true })
  const manifest = join(copy, 'package.json')
  const fields = JSON.parse(readFileSync(manifest, 'utf8')) as object
  writeFileSync(manifest, `${JSON.stringify({ ...fields, sideEffects: false }, null, 2)}\n`)
}
