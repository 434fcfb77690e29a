import type { ReplicaSet } from 'kubernetes-types/apps/v1.js'
import { count, statusOf } from '../manifest/fields.ts'
import type { KubernetesObject } from '../manifest/object.ts'
import { creationVerdict } from '../rollout/creation.ts'
import { openSignal, podVerdict } from '../rollout/doom.ts'
import { progressing, ready } from '../rollout/guard.ts'
import { isProven, mismatchVerdict } from '../rollout/image-proof.ts'
import { currentPods, wantedReplicas } from '../rollout/owners.ts'
import { settledPods } from '../rollout/settling.ts'
import type { Observation, Verdict } from '../rollout/verdict.ts'
import type { KindDefinition } from './kind.ts'

/** apps/v1 ReplicaSet that somebody applied by itself. */
export const replicaSet: KindDefinition = {
  group: 'apps',
  kind: 'ReplicaSet',
  wave: 'workloads',
  proof: 'every replica is available and runs the digest',
  readiness,
  look: 'watch',
  around: ['pods', 'events'],
  podSpec: ['spec', 'template', 'spec'],
  pods: 'owned',
  scales: true,
  observes: true,
}

const counts = ['replicas', 'fullyLabeledReplicas', 'readyReplicas', 'availableReplicas'] as const

function readiness(observation: Observation, object: KubernetesObject): Verdict {
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
