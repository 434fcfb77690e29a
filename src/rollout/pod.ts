import { defined } from '../defined.ts'
import { entry, number, text } from '../manifest/fields.ts'
import { type KubernetesObject, refOf } from '../manifest/object.ts'
import { openSignal, podVerdict } from './doom.ts'
import { containersOf } from './findings.ts'
import { failed, guarded, progressing, ready } from './guard.ts'
import { isProven, mismatchVerdict } from './image-proof.ts'
import { settledPods } from './settling.ts'
import type { Observation, Verdict } from './verdict.ts'

/** v1 Pod that somebody applied by itself: Ready when it is meant to stay, Succeeded when it is meant to end. */
export const pod = guarded((observation, object) => {
  const phase = text(entry(object, 'status'), 'phase')
  const stays = (text(entry(object, 'spec'), 'restartPolicy') ?? 'Always') === 'Always'
  const certain =
    mismatchVerdict(observation, [object]) ??
    phaseFailed(object) ??
    (phase === 'Succeeded' ? undefined : podVerdict(observation, [object], 'any'))
  if (certain !== undefined) return certain
  const done = stays ? settledPods(observation).length > 0 : phase === 'Succeeded'
  if (done && isProven(observation, [object])) return ready(stays ? 'ready' : 'completed', 1, 1)
  return progressing(waitsFor(observation, object, stays), 0, 1)
})

function waitsFor(observation: Observation, object: KubernetesObject, stays: boolean): string {
  return openSignal(observation, [object]) ?? (stays ? 'not Ready yet' : 'not ended yet')
}

function phaseFailed(object: KubernetesObject): Verdict | undefined {
  const status = entry(object, 'status')
  if (text(status, 'phase') !== 'Failed') return undefined
  const container = containersOf(object).find(
    ({ ended }) => ended !== undefined && (number(ended, 'exitCode') ?? 0) !== 0,
  )
  const reason = text(status, 'reason') ?? (container?.ended && text(container.ended, 'reason')) ?? 'Failed'
  const verdict = failed(refOf(object), reason, {
    message: text(status, 'message') ?? 'the pod ended with an error',
    rule: 'phase Failed: at once',
  })
  if (verdict.state !== 'failed' || container?.ended === undefined) return verdict
  const more = {
    pod: object.metadata.name,
    container: container.name,
    exitCode: number(container.ended, 'exitCode') ?? 0,
  }
  const node = text(entry(object, 'spec'), 'nodeName')
  return { state: 'failed', cause: { ...verdict.cause, ...more, ...defined({ node }) } }
}
