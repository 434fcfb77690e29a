import process from 'node:process'
import { startBed } from './index.ts'
import type { Bed } from './types.ts'

/**
 * The bed for a test file: the one that `npm test` has started for all of them, or one of its own when the
 * file runs alone. `await using bed = await testBed()` ends only the latter.
 */
export async function testBed(): Promise<Bed & AsyncDisposable> {
  const shared = process.env['SLIPWAY_TEST_BED']
  if (shared !== undefined) {
    const fields = JSON.parse(shared) as Omit<Bed, 'down'>
    return { ...fields, down: async () => undefined, [Symbol.asyncDispose]: async () => undefined }
  }
  const bed = await startBed({})
  return { ...bed, [Symbol.asyncDispose]: () => bed.down() }
}
