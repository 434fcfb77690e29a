import type { DaemonSet } from 'kubernetes-types/apps/v1.js'
import { count, entry, specOf, statusOf, text } from '../manifest/fields.ts'
import type { KubernetesObject } from '../manifest/object.ts'
import { creationVerdict } from '../rollout/creation.ts'
import { openSignal, podVerdict } from '../rollout/doom.ts'
import { progressing, ready, unprovable } from '../rollout/guard.ts'
import { isProven, mismatchVerdict } from '../rollout/image-proof.ts'
import { currentPods, otherPods } from '../rollout/owners.ts'
import { settledPods } from '../rollout/settling.ts'
import type { Observation, Verdict } from '../rollout/verdict.ts'
import type { KindDefinition } from './kind.ts'

/** apps/v1 DaemonSet: every node that wants a pod has an updated, available one. */
export const daemonSet: KindDefinition = {
  group: 'apps',
  kind: 'DaemonSet',
  wave: 'workloads',
  proof: 'every node that wants a pod has one of this revision, available and running the digest',
  readiness,
  look: 'watch',
  around: ['pods', 'events'],
  podSpec: ['spec', 'template', 'spec'],
  pods: 'owned-by-generation',
  observes: true,
}

function readiness(observation: Observation, object: KubernetesObject): Verdict {
  const pods = currentPods(observation)
  const wanted = count(statusOf<DaemonSet>(object), 'desiredNumberScheduled')
  const old = otherPods(observation).filter((pod) => pod.metadata.deletionTimestamp === undefined)
  if (text(entry(specOf<DaemonSet>(object), 'updateStrategy'), 'type') === 'OnDelete' && old.length > 0) {
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
}

/** What each node has to have, in the order in which it comes. */
const counts = [
  ['updatedNumberScheduled', 'have this revision'],
  ['currentNumberScheduled', 'have a pod'],
  ['numberReady', 'ready'],
  ['numberAvailable', 'available (minReadySeconds)'],
] as const

function unready(observation: Observation, object: KubernetesObject): Verdict | undefined {
  const status = statusOf<DaemonSet>(object)
  const wanted = count(status, 'desiredNumberScheduled')
  const pods = currentPods(observation)
  const signal = openSignal(observation, pods)
  const nodes = count(status, 'numberReady')
  const say = (what: string): Verdict =>
    progressing(signal === undefined ? what : `${what}; ${signal}`, nodes, wanted)
  for (const [field, words] of counts) {
    if (count(status, field) !== wanted) return say(`${count(status, field)} of ${wanted} nodes ${words}`)
  }
  const proven = settledPods(observation)
  if (proven.length < wanted || !isProven(observation, proven))
    return say('its pods are not all seen running this digest for long enough yet')
  return undefined
}
