import { evaluate, toText } from '../expressions.ts'
import type { TemplateToken } from '../job-types.ts'
import { sameName } from './call-contract.ts'
import type { WorkflowDefinition } from './definitions.ts'
import { enterGroup } from './groups.ts'
import { calledInputs } from './inputs.ts'
import { type Instance, type JobInstance, plainScope } from './instance.ts'
import { combineResults, type Outcome, outcomeContext } from './outcome.ts'
import { ownerOf } from './permissions.ts'
import { passedToken } from './secrets.ts'
import { entriesOf, literalText, valueOf } from './tokens.ts'

/** Runs the workflow that a job calls, in the concurrency groups of the job and of the workflow. */
export async function runCall(one: JobInstance, workflow: WorkflowDefinition): Promise<Outcome> {
  const { run } = one.instance
  const inputs = inputsOf(one, workflow)
  one.node.children ??= run.buildNodes(workflow, one.node)
  const base = { ...one.instance, workflow, inputs, called: true, nodes: one.node.children, fresh: one.fresh }
  const instance: Instance = { ...base, secrets: secretsFor(one, workflow), cancellation: one.cancellation }
  const outer = await enterGroup(one, valueOf(one.job.token, 'concurrency'), one.contexts)
  try {
    const below = { ...one, instance: { ...one.instance, held: outer.held } }
    const token = valueOf(workflow.root, 'concurrency')
    const inner = await enterGroup(below, token, { ...run.baseContexts(), inputs })
    try {
      return await runCalled({ ...instance, held: inner.held }, workflow)
    } finally {
      inner.leave()
    }
  } finally {
    outer.leave()
  }
}

async function runCalled(instance: Instance, workflow: WorkflowDefinition): Promise<Outcome> {
  const outcomes = await instance.runJobs(instance)
  const contexts = { ...instance.run.baseContexts(), inputs: instance.inputs, jobs: outcomeContext(outcomes) }
  const all = [...outcomes.values()]
  return {
    result: combineResults(all.map((outcome) => outcome.result)),
    outputs: outputsOf(workflow, contexts),
    fresh: all.some((outcome) => outcome.fresh),
  }
}

function outputsOf(workflow: WorkflowDefinition, contexts: JobInstance['contexts']) {
  const evaluated = workflow.contract.outputs.map(({ name, value }) => {
    return [name, toText(evaluate(value, plainScope(contexts)))] as const
  })
  return Object.fromEntries(evaluated.filter(([, text]) => text !== ''))
}

function inputsOf(one: JobInstance, workflow: WorkflowDefinition) {
  const scope = plainScope(one.contexts)
  const defaults = plainScope(one.instance.run.baseContexts())
  return calledInputs(workflow.contract.inputs, { token: valueOf(one.job.token, 'with'), scope, defaults })
}

/** What the called workflow gets: by name, or with `inherit` all of the caller's, inside one owner only. */
function secretsFor(one: JobInstance, workflow: WorkflowDefinition): Readonly<Record<string, string>> {
  const token = valueOf(one.job.token, 'secrets')
  const { secrets, run } = one.instance
  if (literalText(token) === 'inherit') {
    return ownerOf(workflow.source.repository) === ownerOf(run.view.repository) ? secrets : {}
  }
  return namedSecrets(token, workflow, { ...one.contexts, secrets: { ...secrets, ...passedToken } })
}

function namedSecrets(
  token: TemplateToken | undefined,
  workflow: WorkflowDefinition,
  contexts: JobInstance['contexts'],
): Readonly<Record<string, string>> {
  const passed = entriesOf(token).map(({ key, value }): [string, string] => {
    const declared = workflow.contract.secrets.find((secret) => sameName(secret.name, key))
    return [declared?.name ?? key, toText(evaluate(value, plainScope(contexts)))]
  })
  return Object.fromEntries(passed)
}
