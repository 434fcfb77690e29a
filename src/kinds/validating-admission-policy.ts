import { entry, list, statusOf } from '../manifest/fields.ts'
import { ready } from '../rollout/guard.ts'
import type { KindDefinition } from './kind.ts'

/**
 * admissionregistration.k8s.io ValidatingAdmissionPolicy: a controller checks the types of its expressions some
 * time after it was stored, and says of which generation. It warns of what may fail; the policy works all the same.
 */
export const validatingAdmissionPolicy: KindDefinition = {
  group: 'admissionregistration.k8s.io',
  kind: 'ValidatingAdmissionPolicy',
  wave: 'routes',
  proof: 'stored; how many warnings its type check has is said',
  readiness: (_, object) => {
    const checked = entry(statusOf(object), 'typeChecking')
    const warnings = list(checked, 'expressionWarnings').length
    if (warnings > 0) return ready(`stored; its type check has ${warnings} warnings`)
    return ready(Object.keys(checked).length > 0 ? 'stored' : 'stored; its type check has not been seen')
  },
  look: 'watch',
}
