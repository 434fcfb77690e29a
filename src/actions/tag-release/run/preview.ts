import type { RunControl } from '../../../operations/control.ts'
import type { Pulls } from '../../../ports/forge/pulls.ts'
import { writeIntoDescription } from '../../../release/description-markers.ts'
import type { PlannedPreview } from '../plan.ts'

export interface PreviewResult {
  readonly written: boolean
  /** Completes the headline. */
  readonly detail: string
}

/** Writes the notes between their markers; everything else in the description stays as it is. */
export async function runPreview(
  preview: PlannedPreview,
  forge: Pulls,
  { signal }: RunControl,
): Promise<PreviewResult> {
  const { pull, fork, notes } = preview
  const change = writeIntoDescription(pull.body, notes)
  if (change.kind === 'skipped') return { written: false, detail: 'its description asks to be left alone' }
  if (change.kind === 'full') return { written: false, detail: 'its description has no room left' }
  if (change.kind === 'same') return { written: true, detail: 'its description says so already' }
  if (fork) return { written: false, detail: 'it comes from a fork, so this run may not write to it' }
  signal.throwIfAborted()
  // Somebody may have written into it since it was read.
  const { body } = await forge.pull(pull.number)
  const latest = body === pull.body ? change : writeIntoDescription(body, notes)
  if (latest.kind === 'skipped') return { written: false, detail: 'its description asks to be left alone' }
  if (latest.kind === 'changed') await forge.setPullBody(pull.number, latest.body)
  return { written: true, detail: 'its description says so now' }
}
