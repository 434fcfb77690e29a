// Bundles lib/actions/<id>/index.js (made by tsc) into dist/<id>/index.js. Not minified: reviewers read it.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { spawnSync } from 'node:child_process'

const root = join(import.meta.dirname, '..')
const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')

function bundle(id: string): void {
  const folder = join(root, 'dist', id)
  // Chunk names of dynamic imports may change: nothing of the last build may stay.
  rmSync(folder, { recursive: true, force: true })
  const args = [
    ncc,
    'build',
    join(root, 'lib', 'actions', id, 'index.js'),
    '-o',
    folder,
    '--license',
    'licenses.txt',
    // ncc's cache remembers packages that were missing, beyond this checkout.
    '--no-cache',
    '-q',
  ]
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (run.status !== 0) throw new Error(`bundling ${id} failed`)
  for (const name of readdirSync(folder)) trimLineEnds(join(folder, name))
  if (existsSync(join(root, 'src', 'actions', id, 'post.ts'))) writePostStarter(folder)
}

/** The same bundle once more, under the name by which it knows that it is the post step (src/main/start-action.ts). */
function writePostStarter(folder: string): void {
  writeFileSync(join(folder, 'post.js'), "import './index.js'\n")
}

/** Licence texts differ in their line ends; git would show them as changed on other systems. */
function trimLineEnds(file: string): void {
  const text = readFileSync(file, 'utf8')
  const clean = text.replaceAll('\r\n', '\n')
  if (clean !== text) writeFileSync(file, clean)
}

const ids = readdirSync(join(root, 'src', 'actions')).sort()
let bytes = 0
for (const id of ids) {
  bundle(id)
  for (const name of readdirSync(join(root, 'dist', id))) bytes += statSync(join(root, 'dist', id, name)).size
}
process.stdout.write(`bundle: ${ids.length} actions, ${Math.round(bytes / 1024)} KiB in dist/\n`)
