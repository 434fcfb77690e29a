// Bundles lib/main/start.js (made by tsc) into dist/, with a starter for each action and the licences of what is in it.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { copyCore } from './build/core-copy.ts'
import { renderLicenses } from './build/licenses.ts'
import { bundle } from './build/ncc.ts'
import { starters } from './build/starters.ts'

const root = join(import.meta.dirname, '..')
const lib = join(root, 'lib')
const dist = join(root, 'dist')

function write(name: string, text: string): void {
  mkdirSync(dirname(join(dist, name)), { recursive: true })
  writeFileSync(join(dist, name), text)
}

/** Packages differ in their line ends; git would show them as changed on other systems. */
function trimLineEnds(file: string): void {
  const text = readFileSync(file, 'utf8')
  const clean = text.replaceAll('\r\n', '\n')
  if (clean !== text) writeFileSync(file, clean)
}

// The numbers of chunks may change: nothing of the last build may stay.
rmSync(dist, { recursive: true, force: true })
copyCore(lib)
const files = bundle(join(lib, 'main', 'start.js'), dist)
for (const name of readdirSync(dist)) trimLineEnds(join(dist, name))
write('licenses.txt', renderLicenses(files))
for (const [name, text] of await starters()) write(name, text)

const sizes = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((name) => statSync(join(dist, name)))
  .filter((found) => found.isFile())
  .map(({ size }) => size)
const bytes = sizes.reduce((sum, size) => sum + size, 0)
process.stdout.write(`bundle: ${sizes.length} files, ${Math.round(bytes / 1024)} KiB in dist/\n`)
