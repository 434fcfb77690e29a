import { statusCount } from './conditions.ts'
import { creationVerdict } from './creation.ts'
import { openSignal, podVerdict } from './doom.ts'
import { guarded, progressing, ready } from './guard.ts'
import { isProven, mismatchVerdict } from './image-proof.ts'
import { currentPods, wantedReplicas } from './owners.ts'
import { settledPods } from './settling.ts'

/** apps/v1 ReplicaSet that somebody applied by itself. */
export const replicaSet = guarded((observation, object) => {
  const pods = currentPods(observation)
  const wanted = wantedReplicas(object)
  const missing = pods.length < wanted ? creationVerdict(observation, undefined) : undefined
  const certain = mismatchVerdict(observation, pods) ?? missing ?? podVerdict(observation, pods, 'all')
  if (certain !== undefined) return certain
  const counts = ['replicas', 'fullyLabeledReplicas', 'readyReplicas', 'availableReplicas'].map((field) =>
    statusCount(object, field),
  )
  const proven = settledPods(observation)
  const complete =
    counts.every((count) => count === wanted) && proven.length === wanted && isProven(observation, proven)
  const now = statusCount(object, 'readyReplicas')
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
})
