// Fails when a generated file or dist/ differs from what the sources give; names the command that mends it.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { generatedFiles } from './generate.ts'

const root = join(import.meta.dirname, '..')

function outdated(): readonly string[] {
  return [...generatedFiles()].flatMap(([path, text]) => {
    const file = join(root, path)
    return existsSync(file) && readFileSync(file, 'utf8') === text ? [] : [path]
  })
}

/** Builds into dist/ and asks git what that changed, untracked files included. */
function changedInDist(): readonly string[] {
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (build.status !== 0) return ['dist (the build failed)']
  const args = ['status', '--porcelain', '--untracked-files=all', '--', 'dist']
  const status = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  return status.stdout.split('\n').filter((line) => line !== '')
}

const stale = outdated()
for (const path of stale)
  process.stderr.write(`verify: ${path} is not current; run \`npm run generate\` and commit it\n`)
const changed = changedInDist()
for (const line of changed)
  process.stderr.write(`verify: ${line.trim()} differs; run \`npm run build\` and commit dist/\n`)
if (stale.length + changed.length > 0) process.exitCode = 1
else process.stdout.write('verify: generated files and dist are current\n')
