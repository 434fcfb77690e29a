import { evaluateCondition } from '../expressions.ts'
import type { ReadyJob } from './instance.ts'
import { outcomeContext, statusFunctions } from './outcome.ts'

/** Whether the `if` of a job holds now, or would when the run is cancelled. */
export function isWanted(ready: ReadyJob, cancelled: boolean): boolean {
  const { instance, needs, ancestors } = ready
  const contexts = { ...instance.run.baseContexts(), inputs: instance.inputs, needs: outcomeContext(needs) }
  return evaluateCondition(ready.job.condition, {
    contexts,
    functions: statusFunctions(ancestors, cancelled),
  })
}
