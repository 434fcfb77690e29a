import type { RunRecord } from '../types.ts'
import type { Repository, RunState } from './records.ts'
import type { World } from './world.ts'

/** Adds or replaces a run; notes since when each of its environments waits. */
export function putRun(world: World, record: RunRecord): RunState {
  const repository = world.repository(record.repository)
  const known = repository.runs.get(record.id)
  const sameWorkflow = [...repository.runs.values()].filter(
    (run) => run.record.workflowPath === record.workflowPath,
  )
  const state: RunState = known ?? {
    id: record.id,
    record,
    number: sameWorkflow.length + 1,
    reviews: [],
    waitingSince: new Map(),
    writtenAtMs: world.now(),
  }
  state.record = record
  state.writtenAtMs = world.now()
  for (const name of record.pending) {
    if (!state.waitingSince.has(name)) state.waitingSince.set(name, world.time())
  }
  repository.runs.set(record.id, state)
  return state
}

/** The id of the workflow in this file: the same for every run of it. */
export function workflowId(world: World, repository: Repository, path: string): number {
  const known = repository.workflowIds.get(path)
  if (known !== undefined) return known
  const id = world.newId()
  repository.workflowIds.set(path, id)
  return id
}
