import { refOf } from '../manifest/object.ts'
import { condition } from './conditions.ts'
import { failed, guarded, progressing, ready } from './guard.ts'

/** autoscaling/v2 HorizontalPodAutoscaler: it scales, or it is switched off on purpose (target at zero). */
export const autoscaler = guarded((_, object) => {
  const active = condition(object, 'ScalingActive')
  if (active?.status === 'True') return ready('scaling')
  if (active?.reason === 'ScalingDisabled') return ready('switched off: its target is scaled to zero')
  // FailedGet*: metrics come some time after the first pods.
  if (active === undefined || active.reason.startsWith('FailedGet'))
    return progressing(active?.message ?? 'not computed yet')
  return failed(refOf(object), active.reason, active.message)
})
