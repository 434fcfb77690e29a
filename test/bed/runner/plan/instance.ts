import type { Json, Scope } from '../job-types.ts'
import type { Cancellation } from './cancellation.ts'
import type { JobDefinition, WorkflowDefinition } from './definitions.ts'
import type { Values } from './inputs.ts'
import type { Outcome } from './outcome.ts'
import type { Run } from './run.ts'
import type { JobNode } from './views.ts'

/** One use of a workflow in a run: the run's own, or that of a calling job. */
export interface Instance {
  readonly run: Run
  readonly workflow: WorkflowDefinition
  /** Whether a job calls it: then secrets are only those passed. */
  readonly called: boolean
  readonly inputs: Values
  readonly secrets: Readonly<Record<string, string>>
  readonly nodes: readonly JobNode[]
  readonly cancellation: Cancellation
  /** Concurrency groups that this part of the run already holds, in lower case. */
  readonly held: readonly string[]
  /** Runs the jobs of an instance; here so that a calling job can run those of the workflow below it. */
  readonly runJobs: (instance: Instance) => Promise<ReadonlyMap<string, Outcome>>
  /** Set when nothing of an earlier attempt may be kept. */
  readonly fresh: boolean
}

/** A job whose needs have ended. */
export interface ReadyJob {
  readonly instance: Instance
  readonly job: JobDefinition
  readonly node: JobNode
  /** Direct needs by id. */
  readonly needs: ReadonlyMap<string, Outcome>
  readonly ancestors: ReadonlyMap<string, Outcome>
  readonly fresh: boolean
}

/** One job of a matrix, or the only one. */
export interface JobInstance extends ReadyJob {
  readonly contexts: Readonly<Record<string, Json>>
  readonly cancellation: Cancellation
}

/** A scope without functions, as everywhere but in conditions. */
export function plainScope(contexts: Readonly<Record<string, Json>>): Scope {
  return { contexts, functions: {} }
}
