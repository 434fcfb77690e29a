import { runJob } from './job/run-job.ts'
import { WorkflowEngine } from './plan/engine.ts'
import type { Engine, EngineOptions } from './types.ts'

/**
 * Starts the workflow engine on a GitHub emulator: from now on its events start runs, and its reviews,
 * cancels and re-runs reach them. `close` it, or jobs stay behind.
 */
export function startEngine(options: EngineOptions): Promise<Engine> {
  return Promise.resolve(new WorkflowEngine(options, runJob))
}
