import { evaluate, isTruthy, toText } from '../expressions.ts'
import type { Json, TemplateToken } from '../job-types.ts'
import { runCall } from './call.ts'
import { Cancelled } from './groups.ts'
import { type JobInstance, plainScope, type ReadyJob } from './instance.ts'
import { runLeaf } from './leaf.ts'
import { type Combination, combinationSuffix, expandMatrix } from './matrix.ts'
import { combineOutputs, combineResults, type Outcome, outcomeContext } from './outcome.ts'
import { Slots } from './slots.ts'
import { isBasicExpression, literalText, valueAt, valueOf } from './tokens.ts'
import type { JobNode } from './views.ts'

interface Strategy {
  readonly combinations: readonly (Combination | undefined)[]
  readonly failFast: boolean
  readonly maxParallel: number
}

/**
 * Runs a job once, or once per combination of its matrix: at most `max-parallel` at a time, and with
 * `fail-fast` (the default) the first failure cancels the others.
 */
export async function runStrategy(ready: ReadyJob): Promise<Outcome> {
  const { instance, needs } = ready
  const contexts = { ...instance.run.baseContexts(), inputs: instance.inputs, needs: outcomeContext(needs) }
  const strategy = readStrategy(ready.job.token, contexts)
  const cancellation = instance.cancellation.part()
  const instances = strategy.combinations.map((combination, index): JobInstance => {
    const more = { strategy: strategyContext(strategy, index), matrix: combination ?? null }
    return { ...ready, contexts: { ...contexts, ...more }, cancellation }
  })
  try {
    return await runAll(nameInstances(instances, strategy), strategy)
  } finally {
    cancellation.end()
  }
}

async function runAll(instances: readonly JobInstance[], strategy: Strategy): Promise<Outcome> {
  const places = new Slots(strategy.maxParallel)
  const ended: Outcome[] = []
  await Promise.all(
    instances.map(async (one) => {
      const leave = await places.take(new AbortController().signal)
      const outcome = await runInstance(one).finally(() => leave?.())
      ended.push(outcome)
      if (outcome.result === 'failure' && strategy.failFast && instances.length > 1)
        one.cancellation.request(true)
    }),
  )
  const results = ended.map((outcome) => outcome.result)
  const outputs = combineOutputs(ended)
  return { result: combineResults(results), outputs, fresh: ended.some((outcome) => outcome.fresh) }
}

async function runInstance(one: JobInstance): Promise<Outcome> {
  const { run } = one.instance
  try {
    if (one.job.call === undefined) return await runLeaf(one)
    return await runCall(one, one.job.call)
  } catch (error) {
    one.node.report(error instanceof Error ? error.message : String(error))
    return run.endEarly(one.node, error instanceof Cancelled ? 'cancelled' : 'failure', true)
  }
}

function readStrategy(token: TemplateToken, contexts: JobInstance['contexts']): Strategy {
  const read = (key: string): Json => {
    const value = valueAt(token, 'strategy', key)
    return value === undefined ? null : evaluate(value, plainScope(contexts))
  }
  const matrix = read('matrix')
  const combinations = matrix === null ? [undefined] : expandMatrix(matrix)
  const failFast = read('fail-fast')
  const limit = Number(read('max-parallel') ?? 0)
  const maxParallel = limit > 0 ? limit : combinations.length
  return { combinations, failFast: failFast === null || isTruthy(failFast), maxParallel }
}

function strategyContext(strategy: Strategy, index: number): Json {
  return {
    'fail-fast': strategy.failFast,
    'job-index': index,
    'job-total': strategy.combinations.length,
    'max-parallel': strategy.maxParallel,
  }
}

/** Gives every instance the node it shows itself on; matrix jobs become children of the job's node. */
function nameInstances(instances: readonly JobInstance[], strategy: Strategy): JobInstance[] {
  const named = instances.map((one, index): JobInstance => {
    const suffix = combinationSuffix(strategy.combinations[index] ?? {})
    return { ...one, node: nodeFor(one, suffix) }
  })
  const first = instances[0]
  if (first !== undefined && strategy.combinations[0] !== undefined) {
    first.node.children = named.map((one) => one.node)
  }
  first?.instance.run.changed()
  return named
}

function nodeFor(one: JobInstance, suffix: string): JobNode {
  const { run } = one.instance
  const name = `${one.node.namePrefix}${displayName(one, suffix)}`
  if (suffix === '' && one.node.view.name === name) return one.node
  if (suffix !== '') return run.newNode(`${one.node.path}${suffix}`, one.node.namePrefix, name)
  one.node.view.name = name
  one.node.children = undefined
  return one.node
}

function displayName(one: JobInstance, suffix: string): string {
  const token = valueOf(one.job.token, 'name')
  if (token === undefined || literalText(token) === '') return `${one.job.id}${suffix}`
  if (!isBasicExpression(token)) return `${literalText(token)}${suffix}`
  return toText(evaluate(token, plainScope(one.contexts)))
}
