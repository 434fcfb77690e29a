import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { readOwner } from '../machine/claim.ts'
import { bedFolder } from '../machine/folders.ts'
import { isRunning, type ProcessIdentity } from '../machine/process-identity.ts'
import { readRecord } from './bed-record.ts'
import { sweepBed } from './sweep.ts'

const orderlyLimitMs = 20_000

/** Waits until the process has ended; false when it has not within the time. */
export async function hasEnded(identity: ProcessIdentity, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs
  while (await isRunning(identity)) {
    if (performance.now() > deadline) return false
    await sleep(20)
  }
  return true
}

async function sendSignal(identity: ProcessIdentity | undefined, signal: NodeJS.Signals): Promise<void> {
  if (identity !== undefined && (await isRunning(identity))) process.kill(identity.pid, signal)
}

/**
 * Ends bed `number` and waits until nothing of it is left. The machine is asked first and killed when it does not
 * answer; with its first process the kernel ends all others. False: there was no such bed. `id`: only if it is still
 * this bed, and not a later one that was given the same number.
 */
export async function stopBedNumber(number: number, id?: string): Promise<boolean> {
  const folder = bedFolder(number)
  const [owner, record] = await Promise.all([readOwner(folder), readRecord(folder)])
  if (owner === undefined || (id !== undefined && record?.id !== id)) return false
  // Until the machine runs, the owner is the process that is starting the bed.
  if (record?.init !== undefined) {
    await sendSignal(record.init, 'SIGTERM')
    if (!(await hasEnded(owner.process, orderlyLimitMs))) {
      await sendSignal(owner.process, 'SIGKILL')
      await hasEnded(owner.process, orderlyLimitMs)
    }
  }
  await sweepBed(number, record)
  return true
}
