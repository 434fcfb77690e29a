import { isWanted } from './condition.ts'
import type { JobDefinition } from './definitions.ts'
import type { Instance, ReadyJob } from './instance.ts'
import type { Outcome } from './outcome.ts'
import { runStrategy } from './strategy.ts'
import type { JobNode } from './views.ts'

/** Runs the jobs of a workflow, each as soon as its needs have ended. Never rejects. */
export async function runJobs(instance: Instance): Promise<ReadonlyMap<string, Outcome>> {
  const started = new Map<string, Promise<Outcome>>()
  const start = (job: JobDefinition): Promise<Outcome> => {
    const known = started.get(job.id)
    if (known !== undefined) return known
    const running = runAfterNeeds(instance, job, start)
    started.set(job.id, running)
    return running
  }
  const outcomes = await Promise.all(
    instance.workflow.jobs.map(async (job) => [job.id, await start(job)] as const),
  )
  return new Map(outcomes)
}

type Start = (job: JobDefinition) => Promise<Outcome>

async function runAfterNeeds(instance: Instance, job: JobDefinition, start: Start): Promise<Outcome> {
  const above = ancestorsOf(instance, job)
  const all = await Promise.all(above.map(async (other) => [other.id, await start(other)] as const))
  const ancestors = new Map(all)
  const needs = new Map(all.filter(([id]) => job.needs.includes(id)))
  const fresh = instance.fresh || [...needs.values()].some((need) => need.fresh)
  return await runReady({ instance, job, node: nodeOf(instance, job), needs, ancestors, fresh })
}

function ancestorsOf(
  instance: Instance,
  job: JobDefinition,
  found = new Set<JobDefinition>(),
): JobDefinition[] {
  for (const need of instance.workflow.jobs.filter((other) => job.needs.includes(other.id))) {
    if (found.has(need)) continue
    found.add(need)
    ancestorsOf(instance, need, found)
  }
  return [...found]
}

function nodeOf(instance: Instance, job: JobDefinition): JobNode {
  return instance.nodes[instance.workflow.jobs.indexOf(job)] as JobNode
}

async function runReady(ready: ReadyJob): Promise<Outcome> {
  const { instance, node } = ready
  const { cancellation, run } = instance
  try {
    if (!isWanted(ready, cancellation.requested)) {
      return run.endEarly(node, cancellation.requested ? 'cancelled' : 'skipped', ready.fresh)
    }
    return await runStrategy(ready)
  } catch (error) {
    node.report(error instanceof Error ? error.message : String(error))
    return run.endEarly(node, 'failure', true)
  }
}
