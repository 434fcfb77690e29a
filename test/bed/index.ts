import { existsSync } from 'node:fs'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { planAddresses } from './cluster/address-plan.ts'
import { type BedRecord, readRecord } from './cluster/bed-record.ts'
import { renderEnvironment } from './cluster/environment.ts'
import { type Layout, layOut } from './cluster/layout.ts'
import { startNumberedBed } from './cluster/start.ts'
import { stopBedNumber } from './cluster/stop.ts'
import { bedNumbers, sweepDeadBeds } from './cluster/sweep.ts'
import { hasLivingOwner } from './machine/claim.ts'
import { bedFolder } from './machine/folders.ts'
import { buildBaseImages } from './registry/base-images.ts'
import { buildTools } from './tools/build.ts'
import type { Progress } from './tools/cache-entry.ts'
import { goCache } from './tools/go-cache.ts'
import { installMissingPackages, missingForBed } from './tools/missing.ts'
import type { Bed, BedOptions } from './types.ts'

export { startFakeNodes } from './cluster/fake-nodes.ts'
export { missingForBed } from './tools/missing.ts'
export { findFailure } from './cluster/machine.ts'

const silent: Progress = () => undefined

/** Folders that all beds share. */
interface BedCache {
  readonly tools: string
  readonly images: string
  readonly goCache: string
}

/** Builds what beds run on, unless the cache has it: tools, base images, the jobs' Go cache. */
export async function buildBed(progress: Progress = silent): Promise<BedCache> {
  const missing = await missingForBed()
  if (missing.length > 0) {
    const lines = missing.map(({ what, remedy }) => `- ${what}: ${remedy}`)
    throw new Error(`the test bed cannot run here. Missing:\n${lines.join('\n')}`)
  }
  await installMissingPackages(progress)
  const tools = await buildTools(progress)
  return { tools, images: await buildBaseImages(tools, progress), goCache: await goCache(progress) }
}

async function describeBed(
  record: Pick<BedRecord, 'number' | 'id'>,
  down: () => Promise<void>,
): Promise<Bed> {
  const layout = layOut(bedFolder(record.number))
  const plan = planAddresses(record.number, record.id)
  return {
    number: record.number,
    folder: layout.folder,
    kubeconfig: layout.kubeconfig,
    registry: plan.registry,
    caFile: layout.ca,
    toolsFolder: layout.bin,
    dockerConfig: layout.docker,
    env: { ...renderEnvironment(layout), GOCACHE: await goCache(silent) },
    down,
  }
}

/**
 * Starts a bed and resolves when every part answers. The bed ends with this process, however that ends; `detached`
 * lets it run on until `stopBed`.
 */
export async function startBed(options: BedOptions & { readonly detached?: boolean } = {}): Promise<Bed> {
  const progress = options.onProgress ?? silent
  if (options.existing !== undefined) return useExisting(options.existing, progress)
  const cache = await buildBed(progress)
  await sweepDeadBeds()
  const { machine, plan } = await startNumberedBed(cache, progress)
  if (options.detached === true) machine.keep()
  const record = await readRecord(bedFolder(plan.number))
  if (record === undefined) throw new Error('the bed was stopped while it started')
  return describeBed(record, async () => {
    await stopBedNumber(record.number, record.id)
    machine.end()
  })
}

/** A cluster and registry that someone else runs: `down` removes only the scratch folder. */
async function useExisting(existing: NonNullable<BedOptions['existing']>, progress: Progress): Promise<Bed> {
  if (!existsSync(existing.kubeconfig)) throw new Error(`there is no kubeconfig at ${existing.kubeconfig}`)
  const tools = await buildTools(progress)
  const folder = await mkdtemp(join(tmpdir(), 'slipway-bed-'))
  await symlink(join(tools, 'bin'), join(folder, 'bin'))
  const docker = process.env['DOCKER_CONFIG'] ?? join(process.env['HOME'] ?? '/', '.docker')
  const ca = process.env['NODE_EXTRA_CA_CERTS'] ?? '/etc/ssl/certs/ca-certificates.crt'
  const layout: Layout = { ...layOut(folder), docker, ca, caBundle: process.env['SSL_CERT_FILE'] ?? ca }
  return {
    number: 0,
    folder,
    kubeconfig: existing.kubeconfig,
    registry: existing.registry,
    caFile: ca,
    toolsFolder: layout.bin,
    dockerConfig: docker,
    env: { ...renderEnvironment(layout), HOME: process.env['HOME'] ?? folder },
    down: () => rm(folder, { recursive: true, force: true }),
  }
}

/** One bed of this machine, as `status` shows it. */
export interface BedStatus {
  readonly number: number
  readonly state: 'ready' | 'starting' | 'dead'
  readonly folder: string
  readonly startedAt?: string
}

/** All beds of this machine. */
export async function listBeds(): Promise<BedStatus[]> {
  const numbers = await bedNumbers()
  return Promise.all(
    numbers.map(async (number): Promise<BedStatus> => {
      const folder = bedFolder(number)
      const [living, record] = await Promise.all([hasLivingOwner(folder), readRecord(folder)])
      const state = living ? (record?.ready === true ? 'ready' : 'starting') : 'dead'
      return { number, state, folder, ...(record && { startedAt: record.startedAt }) }
    }),
  )
}

/** A running bed that another process started; its `down` stops it for all. */
export async function attachBed(number: number): Promise<Bed> {
  const record = await readRecord(bedFolder(number))
  const isReady = record?.ready === true && (await hasLivingOwner(bedFolder(number)))
  if (!isReady) throw new Error(`there is no bed ${number} that is ready; see \`npm run bed -- status\``)
  return describeBed(record, async () => {
    await stopBedNumber(record.number, record.id)
  })
}

/** Stops a bed, whoever started it; false when there is none of that number. */
export async function stopBed(number: number): Promise<boolean> {
  return stopBedNumber(number)
}

export { sweepDeadBeds } from './cluster/sweep.ts'
