import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeDockerConfig } from '../builder/docker-config.ts'
import { claimFolder, writeOwner } from '../machine/claim.ts'
import { bedFolder, bedsRoot } from '../machine/folders.ts'
import { identifyProcess } from '../machine/process-identity.ts'
import { runCommand } from '../machine/run-command.ts'
import type { Progress } from '../tools/cache-entry.ts'
import { type AddressPlan, highestBedNumber, planAddresses } from './address-plan.ts'
import { type BedRecord, writeRecord } from './bed-record.ts'
import { makeCgroups } from './cgroups.ts'
import { renderShellLines, shellFile } from './environment.ts'
import { furnish } from './furnish.ts'
import { type Layout, layOut } from './layout.ts'
import { findFailure, type RunningMachine, startMachine } from './machine.ts'
import { type CacheFolders, renderMachineConfig } from './machine-config.ts'
import { waitUntilReady } from './readiness.ts'
import { stopBedNumber } from './stop.ts'

const readyLimitMs = 180_000

/** A bed whose parts all answer. */
export interface StartedBed {
  readonly plan: AddressPlan
  readonly layout: Layout
  readonly machine: RunningMachine
}

/** Takes the lowest free number, for as long as the machine (first: this process) lives. */
async function claimNumber(): Promise<number> {
  await mkdir(bedsRoot, { recursive: true })
  for (let number = 1; number <= highestBedNumber; number += 1) {
    if (await claimFolder(bedFolder(number))) return number
  }
  throw new Error(`all ${highestBedNumber} bed numbers are taken; see \`npm run bed -- status\``)
}

/** Settles only by rejecting: when a part of the machine ends, or the time is up. */
async function watchForFailure(layout: Layout, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const failure = await findFailure(layout)
    if (failure !== undefined) throw new Error(failure)
    if (!existsSync(layout.folder)) throw new Error('the bed was stopped while it started')
    await sleep(100)
  }
}

async function awaitParts(started: StartedBed, startedAt: number, progress: Progress): Promise<void> {
  const stop = new AbortController()
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(readyLimitMs)])
  const failure = watchForFailure(started.layout, signal)
  try {
    const ready = waitUntilReady({ plan: started.plan, layout: started.layout, startedAt }, progress, signal)
    await Promise.race([ready, failure.then(() => ready)])
  } finally {
    stop.abort()
  }
}

async function assertFreeAddresses(plan: AddressPlan): Promise<void> {
  const routes = await runCommand(['ip', '-4', 'route', 'show', 'root', `10.77.${plan.number}.0/24`])
  if (routes.trim() !== '')
    throw new Error(`this host already has a route into bed ${plan.number}'s addresses: ${routes}`)
}

async function start(number: number, cache: CacheFolders, progress: Progress): Promise<StartedBed> {
  const startedAt = performance.now()
  const id = randomBytes(3).toString('hex')
  const plan = planAddresses(number, id)
  const layout = layOut(bedFolder(number))
  await assertFreeAddresses(plan)
  const cgroups = await makeCgroups(plan.cgroupName)
  const record: BedRecord = {
    ...{ number, id, cgroups, tools: cache.tools },
    startedAt: new Date().toISOString(),
    ready: false,
  }
  await writeRecord(layout.folder, record)
  await furnish(plan, layout, cache.tools)
  await writeFile(shellFile(layout), renderShellLines(layout))
  const config = renderMachineConfig(plan, layout, { cache, cgroups })
  const init = join(cache.tools, 'bin', 'init')
  const machine = await startMachine(plan, layout, { config, init })
  await recordMachine(layout, record, machine)
  const started = { plan, layout, machine }
  await Promise.all([makeDockerConfig(layout, cache.tools), awaitParts(started, startedAt, progress)])
  await recordMachine(layout, { ...record, ready: true }, machine)
  return started
}

async function recordMachine(layout: Layout, record: BedRecord, machine: RunningMachine): Promise<void> {
  const [owner, init] = await Promise.all([identifyProcess(machine.pid), identifyProcess(machine.initPid)])
  if (owner === undefined || init === undefined) throw new Error('the machine ended while it started')
  await writeRecord(layout.folder, { ...record, init })
  await writeOwner(layout.folder, { process: owner })
}

/** Starts a bed on built tools and images. When it cannot be started, nothing of it stays. */
export async function startNumberedBed(cache: CacheFolders, progress: Progress): Promise<StartedBed> {
  const number = await claimNumber()
  try {
    return await start(number, cache, progress)
  } catch (error) {
    await stopBedNumber(number)
    throw error
  }
}
