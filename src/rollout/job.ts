import { entry, number } from '../manifest/fields.ts'
import { type KubernetesObject, refOf } from '../manifest/object.ts'
import { condition, isTrue, statusCount } from './conditions.ts'
import { creationVerdict } from './creation.ts'
import { openSignal, podVerdict } from './doom.ts'
import { containersOf } from './findings.ts'
import { failed, guarded, progressing, ready, unprovable } from './guard.ts'
import { isProven, mismatchVerdict } from './image-proof.ts'
import { allPods } from './owners.ts'
import type { Observation, Verdict } from './verdict.ts'

/** The default of the API for spec.backoffLimit. */
const defaultBackoffLimit = 6

/** batch/v1 Job: completed, not merely running. */
export const job = guarded((observation, object) => {
  const spec = entry(object, 'spec')
  const pods = allPods(observation)
  const open = pods.filter((pod) => !isOver(pod))
  const completions = number(spec, 'completions') ?? 1
  const certain = mismatchVerdict(observation, pods) ?? failedVerdict(observation, object)
  if (certain !== undefined) return certain
  const succeeded = statusCount(object, 'succeeded')
  if (isTrue(object, 'Complete') || isTrue(object, 'SuccessCriteriaMet'))
    return completed(observation, object, pods)
  if (spec['suspend'] === true)
    return unprovable('suspended', 'spec.suspend is true: nothing runs until it is resumed')
  const missing = pods.length === 0 ? creationVerdict(observation, undefined) : undefined
  const doomed = missing ?? podVerdict(observation, open, 'any')
  if (doomed !== undefined) return doomed
  const signal = openSignal(observation, open)
  return progressing(
    `${succeeded} of ${completions} completed${signal === undefined ? '' : `; ${signal}`}`,
    succeeded,
    completions,
  )
})

/** Pods of a completed Job may be gone already; those that are there must have run the digest. */
function completed(
  observation: Observation,
  object: KubernetesObject,
  pods: readonly KubernetesObject[],
): Verdict {
  const completions = number(entry(object, 'spec'), 'completions') ?? 1
  const succeeded = statusCount(object, 'succeeded')
  const byCriteria = entry(object, 'spec')['successPolicy'] !== undefined
  if (!byCriteria && succeeded < completions)
    return progressing(`${succeeded} of ${completions} completed`, succeeded, completions)
  const done = pods.filter((pod) => entry(pod, 'status')['phase'] === 'Succeeded')
  if (!isProven(observation, done))
    return progressing('its pods are not all seen running this digest yet', succeeded, completions)
  return ready('completed', succeeded, completions)
}

/** FailureTarget comes before Failed, while the pods are still being stopped. */
function failedVerdict(observation: Observation, object: KubernetesObject): Verdict | undefined {
  const ended = ['Failed', 'FailureTarget']
    .map((type) => condition(object, type))
    .find((item) => item?.status === 'True')
  const limit = number(entry(object, 'spec'), 'backoffLimit') ?? defaultBackoffLimit
  const failures = statusCount(object, 'failed')
  const perIndex = entry(object, 'spec')['backoffLimitPerIndex'] !== undefined
  if (ended === undefined && (perIndex || failures <= limit)) return undefined
  const base = failed(refOf(object), ended?.reason || 'BackoffLimitExceeded', {
    message: ended?.message ?? `${failures} pods failed`,
    rule: ended === undefined ? `backoffLimit: ${failures} failures (limit ${limit})` : 'Failed: at once',
    hint: 'The Job ended with an error: read its last lines below.',
  })
  return base.state === 'failed'
    ? { state: 'failed', cause: { ...base.cause, ...lastFailure(observation) } }
    : base
}

/** The container of the last pod that failed, so that its log can be shown. */
function lastFailure(observation: Observation): {
  pod?: string
  container?: string
  exitCode?: number
  node?: string
} {
  for (const pod of allPods(observation).toReversed()) {
    const container = containersOf(pod).find(
      ({ ended }) => ended !== undefined && (number(ended, 'exitCode') ?? 0) !== 0,
    )
    if (container?.ended === undefined) continue
    const node = entry(pod, 'spec')['nodeName']
    return {
      pod: pod.metadata.name,
      container: container.name,
      exitCode: number(container.ended, 'exitCode') ?? 0,
      ...(typeof node === 'string' && { node }),
    }
  }
  return {}
}

function isOver(pod: KubernetesObject): boolean {
  return /^(?:Succeeded|Failed)$/.test(String(entry(pod, 'status')['phase']))
}
