import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sharedContract } from './contract/contract.ts'
import { Violations } from './contract/violations.ts'
import { EmulatedForge } from './forge.ts'
import { World } from './state/world.ts'
import type { Forge } from './types.ts'

export interface ForgeOptions {
  /** Where the bare repositories go; a temporary folder, removed at close, when absent. */
  readonly folder?: string
  /** Milliseconds since 1970; the machine's clock when absent. */
  readonly clock?: () => number
  /** The largest page of a comparison; 250 when absent. */
  readonly maxComparePage?: number
}

/** Starts a GitHub emulator on a free loopback port. Close it: an open server keeps the process alive. */
export async function startForge(options?: ForgeOptions): Promise<Forge> {
  const own = options?.folder ? undefined : await mkdtemp(join(tmpdir(), 'forge-'))
  const world = new World(options?.folder ?? own ?? '', options?.clock ?? Date.now, options?.maxComparePage)
  const forge = new EmulatedForge(world, new Violations(sharedContract()))
  await forge.listen()
  if (own) forge.onClose(() => rm(own, { recursive: true, force: true }))
  return forge
}
