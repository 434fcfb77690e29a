import { homedir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** Where built tools and images are kept: SLIPWAY_BED_CACHE, else the user's cache folder. */
export function cacheRoot(): string {
  const { SLIPWAY_BED_CACHE, XDG_CACHE_HOME } = process.env
  if (SLIPWAY_BED_CACHE !== undefined && SLIPWAY_BED_CACHE !== '') return SLIPWAY_BED_CACHE
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'slipway-bed')
}

/**
 * Where running beds live, one folder each, named by number. One place for the whole machine, since bed numbers
 * stand for addresses. Not below /run or /var/lib: inside the bed those are its own.
 */
export const bedsRoot = '/var/cache/slipway-bed'

/** Folder of bed `number`. */
export function bedFolder(number: number): string {
  return join(bedsRoot, String(number))
}
