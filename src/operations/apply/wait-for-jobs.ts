import type { Job } from 'kubernetes-types/batch/v1.js'
import { ActionError } from '../../errors.ts'
import { flag, specOf } from '../../manifest/fields.ts'
import { formatRef, type KubernetesObject, refOf } from '../../manifest/object.ts'
import type { WatchChange } from '../../ports/cluster/reader.ts'
import { type JobEnd, jobEnd } from '../../rollout/job-end.ts'
import { emitJobCause } from './job-cause.ts'
import type { WaitPorts } from './wait-for-wave.ts'

/** How a Job stands while somebody waits for it. */
type JobState = JobEnd | { readonly state: 'running' | 'gone' }

function jobState(job: KubernetesObject): JobState {
  return jobEnd(job) ?? { state: 'running' }
}

/**
 * Waits until every one-shot Job of a wave is complete: what follows may depend on it (a migration). A
 * suspended Job is not waited for. Errors: `rollout-failed` at the first Job that fails or vanishes, with the
 * cause emitted; `rollout-timed-out`; `cancelled`; those of the Cluster port.
 */
export async function waitForJobs(
  jobs: readonly KubernetesObject[],
  ports: WaitPorts & { readonly timeoutMs: number },
): Promise<void> {
  const { control } = ports
  const [suspended, active] = partition(jobs, (job) => flag(specOf<Job>(job), 'suspend'))
  for (const job of suspended) {
    control.emit({
      type: 'note',
      level: 'warning',
      message: `${formatRef(refOf(job))} is suspended: not waited for`,
    })
  }
  const waiting = new Map(active.map((job) => [job.metadata.uid, job]))
  const namespaces = new Set(active.map((job) => job.metadata.namespace ?? ''))
  const stop = new AbortController()
  const signal = AbortSignal.any([control.signal, stop.signal])
  const failure = Promise.withResolvers<KubernetesObject>()
  const done = Promise.withResolvers<undefined>()
  const settle = (change: WatchChange): void => {
    for (const { job, state } of readChange(change, waiting)) {
      if (state.state === 'running') continue
      waiting.delete(job.metadata.uid)
      if (state.state === 'complete')
        control.emit({ type: 'object-status', ref: refOf(job), state: 'ready', message: 'complete' })
      else failure.resolve(job)
    }
    if (waiting.size === 0) done.resolve(undefined)
  }
  if (waiting.size === 0) return
  try {
    const watches = [...namespaces].map((namespace) =>
      ports.cluster.watch({ apiVersion: 'batch/v1', kind: 'Job', namespace }, settle, signal),
    )
    const over = ports.clock.sleep(ports.timeoutMs, signal).then(() => 'timed-out' as const)
    const first = await Promise.race([
      failure.promise,
      over,
      done.promise,
      Promise.all(watches).then(() => undefined),
    ])
    control.signal.throwIfAborted()
    if (first === 'timed-out') throw timedOut([...waiting.values()], ports.timeoutMs)
    if (first !== undefined) throw await failedJob(first, ports)
  } finally {
    stop.abort()
  }
}

function readChange(
  change: WatchChange,
  waiting: ReadonlyMap<string | undefined, KubernetesObject>,
): readonly { readonly job: KubernetesObject; readonly state: JobState }[] {
  const mine = (job: KubernetesObject): boolean => waiting.has(job.metadata.uid)
  if (change.type === 'changed')
    return mine(change.object) ? [{ job: change.object, state: jobState(change.object) }] : []
  if (change.type === 'deleted')
    return mine(change.object) ? [{ job: change.object, state: orGone(change.object) }] : []
  const listed = new Map(change.items.map((job) => [job.metadata.uid, job]))
  return [...waiting.values()].map((job) => {
    const now = listed.get(job.metadata.uid)
    return now === undefined ? { job, state: { state: 'gone' as const } } : { job: now, state: jobState(now) }
  })
}

/** A Job with ttlSecondsAfterFinished may vanish right after it is complete. */
function orGone(job: KubernetesObject): JobState {
  const last = jobState(job)
  return last.state === 'running' ? { state: 'gone' } : last
}

async function failedJob(job: KubernetesObject, ports: WaitPorts): Promise<ActionError> {
  const name = formatRef(refOf(job))
  const state = jobState(job)
  const message =
    state.state === 'failed'
      ? `${name} failed (${state.reason}): ${state.message}; the workloads behind it were not touched`
      : `${name} was deleted before it was seen complete; the workloads behind it were not touched`
  if (state.state === 'failed') await emitJobCause(job, state, ports)
  return new ActionError({ code: 'rollout-failed', message })
}

function timedOut(jobs: readonly KubernetesObject[], timeoutMs: number): ActionError {
  const names = jobs.map((job) => formatRef(refOf(job))).join(', ')
  const message = `${names} not complete after ${Math.round(timeoutMs / 1000)} s; the workloads behind it were not touched`
  return new ActionError({ code: 'rollout-timed-out', message })
}

function partition<T>(
  items: readonly T[],
  test: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}
