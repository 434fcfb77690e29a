import { defined } from '../../defined.ts'
import type { KubernetesObject } from '../../manifest/object.ts'
import { type FailedContainer, failedContainer } from '../../rollout/failed-container.ts'
import { jobCause, type JobFailure } from '../../rollout/job-end.ts'
import type { WaitPorts } from './wait-for-wave.ts'

const logLines = 25

/** Emits why a Job failed: its condition, and exit code and last log lines of its newest failed container. */
export async function emitJobCause(
  job: KubernetesObject,
  failure: JobFailure,
  ports: WaitPorts,
): Promise<void> {
  // Evidence is welcome but not needed: when pods or logs cannot be read, the condition alone has to do.
  const container = await findContainer(job, ports).catch(() => undefined)
  const log = container && (await lastLines(job, container, ports).catch(() => undefined))
  ports.control.emit({ type: 'cause', cause: { ...jobCause(job, failure, container), ...defined({ log }) } })
}

async function findContainer(
  { metadata }: KubernetesObject,
  { cluster, control }: WaitPorts,
): Promise<FailedContainer | undefined> {
  const labelSelector = `batch.kubernetes.io/controller-uid=${metadata.uid ?? ''}`
  const { namespace = '' } = metadata
  const query = { apiVersion: 'v1', kind: 'Pod', namespace, labelSelector }
  return failedContainer((await cluster.list(query, control.signal)).items)
}

async function lastLines(
  { metadata }: KubernetesObject,
  { pod, container }: FailedContainer,
  { cluster, control }: WaitPorts,
): Promise<readonly string[] | undefined> {
  const { namespace = '' } = metadata
  const query = { namespace, pod, container, previous: false, tailLines: logLines }
  return (await cluster.log(query, control.signal))?.trimEnd().split('\n')
}
