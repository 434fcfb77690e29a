import { entry, text } from '../manifest/fields.ts'
import type { KubernetesObject } from '../manifest/object.ts'
import { statusCount } from './conditions.ts'
import { creationVerdict } from './creation.ts'
import { openSignal, podVerdict } from './doom.ts'
import { guarded, progressing, ready, unprovable } from './guard.ts'
import { isProven, mismatchVerdict } from './image-proof.ts'
import { currentPods, otherPods } from './owners.ts'
import { settledPods } from './settling.ts'
import type { Observation, Verdict } from './verdict.ts'

/** apps/v1 DaemonSet: every node that wants a pod has an updated, available one. */
export const daemonSet = guarded((observation, object) => {
  const pods = currentPods(observation)
  const wanted = statusCount(object, 'desiredNumberScheduled')
  const old = otherPods(observation).filter((pod) => pod.metadata.deletionTimestamp === undefined)
  if (text(entry(entry(object, 'spec'), 'updateStrategy'), 'type') === 'OnDelete' && old.length > 0) {
    return unprovable(
      'manual-restart-required',
      `updateStrategy is OnDelete and ${old.length} pods still run the old revision: delete them`,
    )
  }
  return (
    mismatchVerdict(observation, pods) ??
    (pods.length < wanted ? creationVerdict(observation, undefined) : undefined) ??
    podVerdict(observation, pods, 'any') ??
    unready(observation, object) ??
    ready(
      wanted === 0 ? 'no node matches: nothing runs' : `${wanted} of ${wanted} nodes ready`,
      wanted,
      wanted,
    )
  )
})

function unready(observation: Observation, object: KubernetesObject): Verdict | undefined {
  const wanted = statusCount(object, 'desiredNumberScheduled')
  const pods = currentPods(observation)
  const signal = openSignal(observation, pods)
  const count = (field: string): number => statusCount(object, field)
  const say = (what: string): Verdict =>
    progressing(signal === undefined ? what : `${what}; ${signal}`, count('numberReady'), wanted)
  if (count('updatedNumberScheduled') !== wanted)
    return say(`${count('updatedNumberScheduled')} of ${wanted} nodes have this revision`)
  if (count('currentNumberScheduled') !== wanted)
    return say(`${count('currentNumberScheduled')} of ${wanted} nodes have a pod`)
  if (count('numberReady') !== wanted) return say(`${count('numberReady')} of ${wanted} nodes ready`)
  if (count('numberAvailable') !== wanted)
    return say(`${count('numberAvailable')} of ${wanted} nodes available (minReadySeconds)`)
  const proven = settledPods(observation)
  if (proven.length < wanted || !isProven(observation, proven))
    return say('its pods are not all seen running this digest for long enough yet')
  return undefined
}
