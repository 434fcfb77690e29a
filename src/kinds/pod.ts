import type { Pod } from 'kubernetes-types/core/v1.js'
import { specOf, statusOf, text } from '../manifest/fields.ts'
import { type KubernetesObject, refOf } from '../manifest/object.ts'
import { openSignal, podVerdict } from '../rollout/doom.ts'
import { failedContainer } from '../rollout/failed-container.ts'
import { containersOf } from '../rollout/findings.ts'
import { failed, progressing, ready } from '../rollout/guard.ts'
import { isProven, mismatchVerdict } from '../rollout/image-proof.ts'
import { settledPods } from '../rollout/settling.ts'
import type { Observation, Verdict } from '../rollout/verdict.ts'
import type { KindDefinition } from './kind.ts'

/** v1 Pod that somebody applied by itself: Ready when it is meant to stay, Succeeded when it is meant to end. */
export const pod: KindDefinition = {
  group: '',
  kind: 'Pod',
  wave: 'workloads',
  proof: 'ready, or ended well where its restartPolicy lets it end; runs the digest',
  readiness,
  look: 'watch',
  around: ['events'],
  podSpec: ['spec'],
  pods: 'itself',
  serverFields: [{ path: ['spec', 'nodeName'] }],
}

function readiness(observation: Observation, object: KubernetesObject): Verdict {
  const phase = text(statusOf<Pod>(object), 'phase')
  const stays = (text(specOf<Pod>(object), 'restartPolicy') ?? 'Always') === 'Always'
  const certain =
    mismatchVerdict(observation, [object]) ??
    phaseFailed(object) ??
    (phase === 'Succeeded' ? undefined : podVerdict(observation, [object], 'any'))
  if (certain !== undefined) return certain
  const done = stays ? settledPods(observation).length > 0 : phase === 'Succeeded'
  if (done && isProven(observation, [object])) return ready(stays ? 'ready' : 'completed', 1, 1)
  return progressing(waitsFor(observation, object, stays), 0, 1)
}

function waitsFor(observation: Observation, object: KubernetesObject, stays: boolean): string {
  return openSignal(observation, [object]) ?? (stays ? 'not Ready yet' : 'not ended yet')
}

function phaseFailed(object: KubernetesObject): Verdict | undefined {
  const status = statusOf<Pod>(object)
  if (text(status, 'phase') !== 'Failed') return undefined
  const container = failedContainer([object])
  const ended = containersOf(object).find(({ name }) => name === container?.container)?.ended
  const reason = text(status, 'reason') ?? (ended && text(ended, 'reason')) ?? 'Failed'
  return failed(refOf(object), reason, {
    message: text(status, 'message') ?? 'the pod ended with an error',
    rule: 'phase Failed: at once',
    ...container,
  })
}
