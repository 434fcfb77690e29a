import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from '@jest/globals'

const PROGRAM = join(import.meta.dirname, 'engine-process.ts')

/** What steps start: in the group of the step, in a session of its own, and with an empty environment. */
const SCRIPT = `
sleep 1000 &
a=$!
setsid sleep 1000 &
b=$!
env -i sleep 1000 &
echo "started $$ $a $b $!"
wait`

async function startedBy(engine: ChildProcess): Promise<number[]> {
  if (engine.stdout === null) throw new Error('no output')
  for await (const line of createInterface(engine.stdout)) {
    if (/^started [\d ]+$/.test(line)) return line.split(' ').slice(1).map(Number)
  }
  throw new Error('The engine ended before its step began.')
}

/** Whether the process runs; a zombie only waits to be collected. */
function isRunning(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return !/^\) [ZX] /.test(stat.slice(stat.lastIndexOf(')')))
  } catch {
    return false
  }
}

test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
  'what steps have started ends with an engine whose process is ended by %s',
  async (signal) => {
    const folder = mkdtempSync(join(tmpdir(), 'killed-'))
    const engine = spawn(process.execPath, [PROGRAM, folder, SCRIPT], {
      env: { PATH: process.env['PATH'] ?? '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const exited = once(engine, 'exit')
    let pids: number[] = []
    try {
      pids = await startedBy(engine)
      expect(pids.map(isRunning)).toEqual([true, true, true, true])
      engine.kill(signal)
      await exited
      // Generous: only a process that nobody ends sees the last round.
      for (let round = 0; round < 1000 && pids.some(isRunning); round++) await delay(20)
      expect(pids.filter(isRunning)).toEqual([])
    } finally {
      engine.kill('SIGKILL')
      await exited
      for (const pid of pids.filter(isRunning)) process.kill(pid, 'SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
