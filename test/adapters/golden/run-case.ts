import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkTagRelease } from '../../../src/actions/tag-release/check.ts'
import { readTagReleaseFacts } from '../../../src/actions/tag-release/facts.ts'
import { planTagRelease } from '../../../src/actions/tag-release/plan.ts'
import { runTagRelease } from '../../../src/actions/tag-release/run.ts'
import { tagRelease } from '../../../src/actions/tag-release/declaration.ts'
import type { Forge } from '../../../src/ports/forge/index.ts'
import type { ReleaseRecord } from '../../../src/release/release-record.ts'
import { readInputs, variableOf } from '../../../src/schema/read-inputs.ts'
import { fakeControl } from '../../fakes/control.ts'
import { imageOf, portsOf } from './case-ports.ts'
import type { MadeHistory } from './make-history.ts'
import type { GoldenCase } from './read-cases.ts'

export type CaseOutcome = Awaited<ReturnType<typeof runTagRelease>>

export interface CaseRun {
  readonly one: GoldenCase
  readonly made: MadeHistory
  readonly repository: string
  /** Of the emulator, where the history was pushed. */
  readonly forge: Forge
  readonly source: 'clone' | 'api'
}

/** Facts, plan, check and run of the action in mode `plan`, as run-action chains them; `api` has an empty workspace. */
export async function runCase(run: CaseRun): Promise<CaseOutcome> {
  const { made, source } = run
  const commit = releasedCommit(run)
  const workspace = source === 'clone' ? made.folder : mkdtempSync(join(tmpdir(), 'empty-'))
  try {
    const { inputs } = readInputs(tagRelease, environment(run, commit))
    const ports = portsOf(run, commit, workspace)
    const control = { ...fakeControl<typeof tagRelease>(), overtaken: [] }
    const facts = await readTagReleaseFacts(inputs, ports, control)
    const plan = planTagRelease(inputs, facts)
    return await runTagRelease(await checkTagRelease(plan, ports, control), ports, control)
  } finally {
    if (source === 'api') rmSync(workspace, { recursive: true })
  }
}

/** Of an empty history an id that is nowhere. */
export function releasedCommit({ one, made }: Pick<CaseRun, 'one' | 'made'>): string {
  return made.commit(one.inputs['commit'] ?? one.ref) ?? '0'.repeat(40)
}

/** INPUT_* variables, as the runner sets them. */
function environment({ one, repository, source }: CaseRun, commit: string): Record<string, string> {
  const release: ReleaseRecord = { schemaVersion: 1, repository, commit, image: imageOf(commit), tags: [] }
  const given = { mode: 'plan', history: source, release: JSON.stringify(release), ...one.inputs }
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value]))
}
