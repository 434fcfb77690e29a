import { type KubernetesObject, refOf } from '../manifest/object.ts'
import { condition, isTrue } from '../rollout/conditions.ts'
import { failed, progressing, ready } from '../rollout/guard.ts'
import type { Observation, Verdict } from '../rollout/verdict.ts'
import type { KindDefinition } from './kind.ts'

/** apiextensions.k8s.io/v1 CustomResourceDefinition: the server answers under its names. */
export const customResourceDefinition: KindDefinition = {
  group: 'apiextensions.k8s.io',
  kind: 'CustomResourceDefinition',
  wave: 'definitions',
  proof: 'its names are accepted and it is established',
  readiness,
  // Its wave is over only when it is established, and all definitions of a cluster together are large.
  look: 'read',
}

/** Established may still be True from before, when a new name of the definition was taken by another one. */
function readiness(_: Observation, object: KubernetesObject): Verdict {
  const named = condition(object, 'NamesAccepted')
  const established = condition(object, 'Established')
  if (named?.status === 'False')
    return failed(refOf(object), named.reason || 'NamesNotAccepted', named.message || 'its names are taken')
  if (established?.status === 'False' && !/^(?:|Installing|NotAccepted)$/.test(established.reason))
    return failed(refOf(object), established.reason, established.message)
  return isTrue(object, 'NamesAccepted') && isTrue(object, 'Established')
    ? ready('established')
    : progressing('not established yet')
}
