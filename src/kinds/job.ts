import type { Job } from 'kubernetes-types/batch/v1.js'
import type { Pod } from 'kubernetes-types/core/v1.js'
import { count, flag, number, specOf, statusOf, text } from '../manifest/fields.ts'
import type { KubernetesObject } from '../manifest/object.ts'
import { creationVerdict } from '../rollout/creation.ts'
import { openSignal, podVerdict } from '../rollout/doom.ts'
import { failedContainer } from '../rollout/failed-container.ts'
import { progressing, ready, unprovable } from '../rollout/guard.ts'
import { isProven, mismatchVerdict } from '../rollout/image-proof.ts'
import { hasSucceeded, jobCause, jobEnd } from '../rollout/job-end.ts'
import { allPods } from '../rollout/owners.ts'
import type { Observation, Verdict } from '../rollout/verdict.ts'
import type { KindDefinition } from './kind.ts'

/** batch/v1 Job: completed, not merely running. */
export const job: KindDefinition = {
  group: 'batch',
  kind: 'Job',
  wave: 'jobs',
  proof: 'completed; whatever pods are left of it ran the digest',
  readiness,
  look: 'watch',
  around: ['pods', 'events'],
  podSpec: ['spec', 'template', 'spec'],
  pods: 'owned',
}

function readiness(observation: Observation, object: KubernetesObject): Verdict {
  const pods = allPods(observation)
  const mismatch = mismatchVerdict(observation, pods)
  if (mismatch !== undefined) return mismatch
  const end = jobEnd(object)
  if (end?.state === 'failed') return { state: 'failed', cause: jobCause(object, end, failedContainer(pods)) }
  if (hasSucceeded(object)) return completed(observation, object, pods)
  return flag(specOf<Job>(object), 'suspend')
    ? unprovable('suspended', 'spec.suspend is true: nothing runs until it is resumed')
    : running(observation, object, pods)
}

/** Pods of a completed Job may be gone already; those that are there must have run the digest. */
function completed(
  observation: Observation,
  object: KubernetesObject,
  pods: readonly KubernetesObject[],
): Verdict {
  const [succeeded, completions] = counts(object)
  if (specOf<Job>(object).successPolicy === undefined && succeeded < completions)
    return progressing(`${succeeded} of ${completions} completed`, succeeded, completions)
  const done = pods.filter((pod) => text(statusOf<Pod>(pod), 'phase') === 'Succeeded')
  if (!isProven(observation, done))
    return progressing('its pods are not all seen running this digest yet', succeeded, completions)
  return ready('completed', succeeded, completions)
}

function running(
  observation: Observation,
  object: KubernetesObject,
  pods: readonly KubernetesObject[],
): Verdict {
  const [succeeded, completions] = counts(object)
  const open = pods.filter((pod) => !/^(?:Succeeded|Failed)$/.test(text(statusOf<Pod>(pod), 'phase') ?? ''))
  const missing = pods.length === 0 ? creationVerdict(observation, undefined) : undefined
  const doomed = missing ?? podVerdict(observation, open, 'any')
  if (doomed !== undefined) return doomed
  const said = [`${succeeded} of ${completions} completed`, openSignal(observation, open)]
  return progressing(said.filter(Boolean).join('; '), succeeded, completions)
}

/** How many pods have succeeded, and how many have to. */
function counts(object: KubernetesObject): readonly [number, number] {
  return [count(statusOf<Job>(object), 'succeeded'), number(specOf<Job>(object), 'completions') ?? 1]
}
