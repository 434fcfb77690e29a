import type { Forge } from '../../github/types.ts'
import type { Machine, RunJob } from '../job-types.ts'
import type { EngineEvent } from '../types.ts'
import type { ConcurrencyGroups } from './concurrency.ts'
import type { WorkflowFiles } from './git.ts'
import type { Slots } from './slots.ts'

/** What all runs of an engine share. */
export interface Services {
  readonly forge: Forge
  readonly files: WorkflowFiles
  readonly folder: string
  readonly machine: Machine
  readonly minuteMs: number
  readonly groups: ConcurrencyGroups
  readonly slots: Slots
  readonly runJob: RunJob
  readonly emit: (event: EngineEvent) => void
}
