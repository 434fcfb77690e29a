import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** A running process; ended ones that nobody has collected yet (zombies) are left out. */
export interface RunningProcess {
  readonly pid: number
  readonly group: number
  readonly name: string
}

/** All running processes but our own. Linux only (reads /proc). */
export function listProcesses(): RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((name) => readStat(Number(name)))
}

function readStat(pid: number): RunningProcess[] {
  const stat = readProc(pid, 'stat')
  const end = stat.lastIndexOf(')')
  const [state = '', , group] = stat.slice(end + 2).split(' ')
  if (state === '' || 'ZX'.includes(state)) return []
  return [{ pid, group: Number(group), name: stat.slice(stat.indexOf('(') + 1, end) }]
}

/** Whether the process was started with `name=value` in its environment. */
export function hasVariable(pid: number, name: string, value: string): boolean {
  return readProc(pid, 'environ').split('\0').includes(`${name}=${value}`)
}

/** Waits until none of these processes runs any more, at most a little while: SIGKILL is not instant. */
export async function waitUntilGone(isOne: (running: RunningProcess) => boolean): Promise<void> {
  for (let round = 0; round < ROUNDS && listProcesses().some(isOne); round++) await delay(ROUND_MS)
}

const ROUNDS = 100
const ROUND_MS = 20

/** Empty when the process has ended meanwhile, or is not ours to read. */
function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
