import { entry, list, number, text } from '../../manifest/fields.ts'
import { type KubernetesObject, refOf } from '../../manifest/object.ts'
import type { Cause } from '../../rollout/cause.ts'
import type { WaitPorts } from './wait-for-wave.ts'
import type { JobFailure } from './wait-for-jobs.ts'

const logLines = 25

/** Emits why a Job failed: its condition, and exit code and last log lines of its newest failed container. */
export async function emitJobCause(
  job: KubernetesObject,
  failure: JobFailure,
  ports: WaitPorts,
): Promise<void> {
  const found = await failedContainer(job, ports).catch(() => undefined)
  const cause: Cause = {
    ref: refOf(job),
    reason: failure.reason,
    message: failure.message,
    rule: 'condition Failed of the Job; Kubernetes does not try again',
    ...found,
  }
  ports.control.emit({ type: 'cause', cause })
}

/** Evidence is welcome but not needed: when pods or logs cannot be read, the condition alone has to do. */
async function failedContainer(
  job: KubernetesObject,
  { cluster, control }: WaitPorts,
): Promise<Partial<Cause> | undefined> {
  const namespace = job.metadata.namespace ?? ''
  const labelSelector = `batch.kubernetes.io/controller-uid=${job.metadata.uid ?? ''}`
  const { items } = await cluster.list(
    { apiVersion: 'v1', kind: 'Pod', namespace, labelSelector },
    control.signal,
  )
  const pods = items.toSorted((a, b) =>
    (b.metadata.creationTimestamp ?? '').localeCompare(a.metadata.creationTimestamp ?? ''),
  )
  for (const pod of pods) {
    const ended = endedContainer(pod)
    if (ended === undefined) continue
    const query = {
      namespace,
      pod: pod.metadata.name,
      container: ended.container,
      previous: false,
      tailLines: logLines,
    }
    const log = await cluster.log(query, control.signal)
    return {
      ...ended,
      pod: pod.metadata.name,
      ...(log === undefined ? {} : { log: log.trimEnd().split('\n') }),
    }
  }
  return undefined
}

function endedContainer(
  pod: KubernetesObject,
): { container: string; exitCode: number; initContainer: boolean } | undefined {
  for (const field of ['initContainerStatuses', 'containerStatuses']) {
    for (const status of list(entry(pod, 'status'), field)) {
      const ended = entry(entry(status, 'state'), 'terminated')
      const exitCode = number(ended, 'exitCode')
      if (exitCode === undefined || exitCode === 0) continue
      return {
        container: text(status, 'name') ?? '',
        exitCode,
        initContainer: field === 'initContainerStatuses',
      }
    }
  }
  return undefined
}
