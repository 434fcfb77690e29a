import type { PersistentVolume } from 'kubernetes-types/core/v1.js'
import { statusOf, text } from '../manifest/fields.ts'
import { type KubernetesObject, refOf } from '../manifest/object.ts'
import { failed, progressing, ready, unprovable } from '../rollout/guard.ts'
import type { Observation, Verdict } from '../rollout/verdict.ts'
import type { KindDefinition } from './kind.ts'

/** v1 PersistentVolume: a claim has it, or can have it. */
export const persistentVolume: KindDefinition = {
  group: '',
  kind: 'PersistentVolume',
  wave: 'configuration',
  proof: 'available, or bound to its claim',
  readiness,
  look: 'watch',
}

function readiness(_: Observation, object: KubernetesObject): Verdict {
  const status = statusOf<PersistentVolume>(object)
  const phase = text(status, 'phase')
  if (phase === 'Available') return ready('available')
  if (phase === 'Bound') return ready('bound')
  if (phase === 'Failed')
    return failed(refOf(object), text(status, 'reason') ?? 'Failed', {
      message: text(status, 'message') ?? 'the volume could not be reclaimed',
      rule: 'phase Failed: at once',
    })
  if (phase !== 'Released') return progressing('not available yet')
  const { name } = object.metadata
  return unprovable(
    'released',
    `its claim is gone, and no other one gets it until somebody has looked at the data: kubectl patch pv ${name} --type json -p '[{"op":"remove","path":"/spec/claimRef"}]'`,
  )
}
