import type { ReplicaSet } from 'kubernetes-types/apps/v1.js'
import { count, statusOf } from '../manifest/fields.ts'
import type { KubernetesObject } from '../manifest/object.ts'
import { creationVerdict } from './creation.ts'
import { openSignal, podVerdict } from './doom.ts'
import { progressing, ready } from './guard.ts'
import { isProven, mismatchVerdict } from './image-proof.ts'
import { currentPods, wantedReplicas } from './owners.ts'
import { settledPods } from './settling.ts'
import type { Observation, Verdict } from './verdict.ts'

const counts = ['replicas', 'fullyLabeledReplicas', 'readyReplicas', 'availableReplicas'] as const

/** Every replica that is wanted is there, available, and of this digest. */
export function replicasReady(observation: Observation, object: KubernetesObject): Verdict {
  const pods = currentPods(observation)
  const wanted = wantedReplicas(object)
  const missing = pods.length < wanted ? creationVerdict(observation, undefined) : undefined
  const certain = mismatchVerdict(observation, pods) ?? missing ?? podVerdict(observation, pods, 'all')
  if (certain !== undefined) return certain
  const status = statusOf<ReplicaSet>(object)
  const proven = settledPods(observation)
  const complete =
    counts.every((field) => count(status, field) === wanted) &&
    proven.length === wanted &&
    isProven(observation, proven)
  const now = count(status, 'readyReplicas')
  if (complete)
    return ready(
      wanted === 0 ? 'scaled to zero: nothing runs' : `${wanted} of ${wanted} ready`,
      wanted,
      wanted,
    )
  return progressing(
    [`${now} of ${wanted} ready`, openSignal(observation, pods)].filter(Boolean).join('; '),
    now,
    wanted,
  )
}
