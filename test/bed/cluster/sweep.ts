import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasLivingOwner, readOwner } from '../machine/claim.ts'
import { bedFolder, bedsRoot } from '../machine/folders.ts'
import { planAddresses } from './address-plan.ts'
import { type BedRecord, readRecord } from './bed-record.ts'
import { removeCgroups } from './cgroups.ts'

/** Numbers of all bed folders, living or dead, in order. */
export async function bedNumbers(): Promise<number[]> {
  const names = await readdir(bedsRoot).catch(() => [])
  const numbers = names.filter((name) => /^[0-9]+$/.test(name)).map(Number)
  return numbers.toSorted((a, b) => a - b)
}

async function waitForLinkToVanish(link: string): Promise<void> {
  // The kernel takes a cable down shortly after the last process of its namespace.
  for (let attempt = 0; attempt < 200 && existsSync(`/sys/class/net/${link}`); attempt += 1) await sleep(25)
}

async function assertNothingMounted(folder: string): Promise<void> {
  const table = await readFile('/proc/self/mountinfo', 'utf8')
  const targets = table.split('\n').map((line) => line.split(' ')[4] ?? '')
  const inside = targets.filter((target) => target === folder || target.startsWith(`${folder}/`))
  if (inside.length > 0) throw new Error(`${folder} is not removed: mounted inside are ${inside.join(', ')}`)
}

/**
 * Removes what a bed whose processes are gone has left: its control groups and its folder. Everything else went with
 * its namespaces. Harmless when nothing is left. `known`: its record, read while its folder was still there.
 */
export async function sweepBed(number: number, known?: BedRecord): Promise<void> {
  const folder = bedFolder(number)
  const record = known ?? (await readRecord(folder))
  if (record !== undefined) {
    await removeCgroups(record.cgroups)
    await waitForLinkToVanish(planAddresses(number, record.id).linkName)
  }
  if (!existsSync(folder)) return
  await assertNothingMounted(folder)
  const doomed = join(bedsRoot, `.gone-${number}-${Date.now()}`)
  // Another sweep may be faster; then there is nothing left to do.
  await rename(folder, doomed).catch(() => undefined)
  await rm(doomed, { recursive: true, force: true })
  await removeRootIfEmpty()
}

async function removeRootIfEmpty(): Promise<void> {
  await rmdir(bedsRoot).catch(() => undefined)
}

/** Half-made and half-removed folders of processes that were killed meanwhile. */
async function sweepDrafts(): Promise<void> {
  for (const name of await readdir(bedsRoot).catch(() => [])) {
    const path = join(bedsRoot, name)
    const isAbandoned = name.startsWith('.claim-') && (await isForgotten(path))
    if (isAbandoned || name.startsWith('.gone-')) await rm(path, { recursive: true, force: true })
  }
}

/** No owner, or a dead one. A folder that is just being made has none for a moment, so a minute must have passed. */
async function isForgotten(folder: string): Promise<boolean> {
  if ((await readOwner(folder)) !== undefined) return !(await hasLivingOwner(folder))
  const found = await stat(folder).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs > 60_000
}

/** Removes the remains of all beds that ended without cleaning up; gives their numbers. */
export async function sweepDeadBeds(): Promise<number[]> {
  const swept: number[] = []
  for (const number of await bedNumbers()) {
    if (!(await isForgotten(bedFolder(number)))) continue
    await sweepBed(number)
    swept.push(number)
  }
  await sweepDrafts()
  await removeRootIfEmpty()
  return swept
}
