import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import type { ProcessGuard } from '../job-types.ts'
import { TRACKING_VARIABLE } from './orphan-processes.ts'

/**
 * Waits for the end of its input, which comes when the engine's process is gone however it ended, and then
 * kills what steps have left: the process groups named last, and every process that carries the engine's
 * tracking id (`$1`). Rounds, because a process may start another one while we look.
 */
const SCRIPT = `
trap '' HUP INT TERM
groups=
while read -r line; do
  [ "$line" = done ] && exit 0
  groups=$line
done
for round in 1 2 3 4 5 6 7 8 9 10; do
  for group in $groups; do kill -9 "-$group" 2>/dev/null; done
  found=
  for file in $(grep -lz "^$1" /proc/[0-9]*/environ 2>/dev/null); do
    pid=\${file#/proc/}
    kill -9 "\${pid%/environ}" 2>/dev/null && found=1
  done
  [ -z "$found" ] && exit 0
done
`

/**
 * Ends the processes of running steps when the process of the engine is killed: they have sessions of their
 * own, so neither Ctrl-C nor a killed parent reaches them otherwise. A small shell that
 * starts with the first job and ends with `close`.
 */
export class Watchdog implements ProcessGuard {
  readonly trackingPrefix = `github_${randomUUID()}`
  readonly #groups = new Set<number>()
  #child: ChildProcess | undefined

  /** Starts watching; further calls do nothing. */
  watch(): void {
    if (this.#child !== undefined) return
    const args = ['-c', SCRIPT, 'watchdog', `${TRACKING_VARIABLE}=${this.trackingPrefix}`]
    // A session of its own, or the Ctrl-C that ends the engine would end it too.
    const child = spawn('/bin/sh', args, {
      ...{ detached: true, cwd: '/', stdio: ['pipe', 'ignore', 'ignore'] },
      env: { PATH: '/usr/bin:/bin' },
    })
    // Someone ended it by hand: steps run on unguarded.
    child.stdin?.on('error', () => undefined)
    child.unref()
    this.#child = child
  }

  add(group: number): void {
    this.#groups.add(group)
    this.#tell()
  }

  remove(groups: Iterable<number>): void {
    for (const group of groups) this.#groups.delete(group)
    this.#tell()
  }

  /** Lets it go; what still runs is then left alone. */
  async close(): Promise<void> {
    const child = this.#child
    if (child === undefined) return
    const ended = new Promise((resolve) => child.once('close', resolve))
    if (child.exitCode !== null || child.signalCode !== null) return
    child.ref()
    child.stdin?.end('done\n')
    await ended
  }

  #tell(): void {
    this.#child?.stdin?.write(`${[...this.#groups].join(' ')}\n`)
  }
}
