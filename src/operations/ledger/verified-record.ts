import { ActionError } from '../../errors.ts'
import { type LedgerReading, requireWhole } from '../../ledger/check-entries.ts'
import type { LedgerEntry } from '../../ledger/ledger-entry.ts'
import { wasProven } from '../../ledger/proof.ts'
import type { Deployments } from '../../ports/forge/deployments.ts'
import type { ReleaseRecord } from '../../release/release-record.ts'
import { findEntries } from './find-entries.ts'

/**
 * The record of an image as its verified deployment holds it, which is the whole one of the build where deploy-env
 * put it. Errors: `not-verified`, with what became of the image there; `ledger-unreadable`.
 */
export async function verifiedRecord(
  forge: Deployments,
  known: ReleaseRecord,
  environment: string,
): Promise<ReleaseRecord> {
  const { commit, image } = known
  const reading = await findEntries(forge, { environment, commit, image })
  const verified = reading.entries.find(wasProven)
  if (verified !== undefined) return buildRecordIn(verified, known) ?? known
  requireWhole(reading)
  throw new ActionError({
    code: 'not-verified',
    message: `the image ${image} was not verified in ${environment}: ${whatWasFound(reading)}`,
    problems: reading.ignored.map(({ id, message }) => ({ message: `deployment ${id} ${message}` })),
  })
}

function whatWasFound({ entries, ignored, ofOtherImages }: LedgerReading): string {
  const [last] = entries
  if (last !== undefined)
    return `its last deployment there ended as ${last.statuses[0]?.state ?? 'nothing yet'}`
  if (ofOtherImages > 0) return 'only another image of this commit was deployed there'
  return ignored.length > 0
    ? 'no deployment of this commit there has a record of Slipway'
    : 'this commit was never deployed there'
}

/** Anybody may write payloads, so a record in one has to be of this repository. */
function buildRecordIn(
  { record: { release } }: LedgerEntry,
  known: ReleaseRecord,
): ReleaseRecord | undefined {
  return release?.repository === known.repository ? release : undefined
}
