import { readFile } from 'node:fs/promises'

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number
  /** Start in clock ticks since boot, field 22 of proc(5) stat. */
  readonly startTicks: string
  /** Process numbers and ticks begin anew with each boot. */
  readonly bootId: string
}

/** The start ticks in the text of /proc/PID/stat; the command in field 2 may itself hold blanks and brackets. */
export function startTicksOf(stat: string): string {
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  if (ticks === undefined) throw new Error(`not a process status line: ${stat}`)
  return ticks
}

async function readBootId(): Promise<string> {
  return (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
}

/** The identity of a running process; undefined when there is none of that number. */
export async function identifyProcess(pid: number): Promise<ProcessIdentity | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    // A zombie has ended; only its parent has not noticed yet.
    if (/\) Z /.test(stat)) return undefined
    return { pid, startTicks: startTicksOf(stat), bootId: await readBootId() }
  } catch {
    return undefined
  }
}

/** Whether exactly this process still runs. */
export async function isRunning(process: ProcessIdentity): Promise<boolean> {
  const now = await identifyProcess(process.pid)
  return now !== undefined && now.startTicks === process.startTicks && now.bootId === process.bootId
}
