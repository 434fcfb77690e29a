import { refOf } from '../manifest/object.ts'
import { condition } from '../rollout/conditions.ts'
import { failed, progressing, ready } from '../rollout/guard.ts'
import type { KindDefinition } from './kind.ts'

/** autoscaling/v2 HorizontalPodAutoscaler: it scales, or it is switched off on purpose (target at zero). */
export const horizontalPodAutoscaler: KindDefinition = {
  group: 'autoscaling',
  kind: 'HorizontalPodAutoscaler',
  wave: 'scaling',
  proof: 'it scales, or its target is scaled to zero',
  readiness: (_, object) => {
    const active = condition(object, 'ScalingActive')
    if (active?.status === 'True') return ready('scaling')
    if (active?.reason === 'ScalingDisabled') return ready('switched off: its target is scaled to zero')
    if (active === undefined) return progressing('not computed yet')
    // FailedGet*: metrics come some time after the first pods.
    return active.reason.startsWith('FailedGet')
      ? progressing(active.message || 'it has no metrics yet')
      : failed(refOf(object), active.reason, active.message)
  },
  look: 'watch',
}
