import { evaluate, toText } from '../expressions.ts'
import type { Json } from '../job-types.ts'
import { plainScope } from './instance.ts'
import type { RunPlan } from './run.ts'
import { valueOf } from './tokens.ts'

/** What `run-name` gives; it sees github, inputs and vars, and an empty one leaves the usual title. */
export function readTitle(
  { workflow, inputs }: RunPlan,
  contexts: Readonly<Record<string, Json>>,
): { readonly title?: string } {
  const token = valueOf(workflow.root, 'run-name')
  if (token === undefined) return {}
  const title = toText(evaluate(token, plainScope({ ...contexts, inputs }))).trim()
  return title === '' ? {} : { title }
}
