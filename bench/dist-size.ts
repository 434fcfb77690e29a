import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from './figure.ts'

/** Bytes of all committed bundles, everything in dist/ counted. */
export function distSize(): readonly Figure[] {
  const dist = join(import.meta.dirname, '..', 'dist')
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) =>
    statSync(join(dist, name)),
  )
  const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
  return [
    {
      name: 'dist, all bundles',
      value: Math.round(bytes / 1024),
      unit: 'KiB',
      budget: Math.floor(3_300_000 / 1024),
      against: 'files on disk, unminified, licences included',
    },
  ]
}
