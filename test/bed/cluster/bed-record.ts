import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProcessIdentity } from '../machine/process-identity.ts'

/** What a bed writes about itself, for other processes: `bed.json` in its folder. */
export interface BedRecord {
  readonly number: number
  readonly id: string
  /** ISO 8601. */
  readonly startedAt: string
  /** The cached tools that it runs on. */
  readonly tools: string
  readonly cgroups: readonly string[]
  /** Process 1 of the machine, as the host sees it. */
  readonly init?: ProcessIdentity
  readonly ready: boolean
}

const fileName = 'bed.json'

/** Replaces the record in one move. */
export async function writeRecord(folder: string, record: BedRecord): Promise<void> {
  const draft = join(folder, `.${fileName}`)
  await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`)
  await rename(draft, join(folder, fileName))
}

/** The record of the bed in `folder`; undefined when it has not got that far. */
export async function readRecord(folder: string): Promise<BedRecord | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, fileName), 'utf8')) as BedRecord
  } catch {
    return undefined
  }
}
