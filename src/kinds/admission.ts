import { entry, list, statusOf } from '../manifest/fields.ts'
import { ready } from '../rollout/guard.ts'
import type { KindDefinition } from './kind.ts'
import { storedKind } from './stored-kind.ts'

// A webhook that answers before its workload is there would block everything it matches.
const admission = { group: 'admissionregistration.k8s.io', wave: 'routes' } as const

/** Who has a say in what is written. Whether a webhook answers shows at the next write that it matches. */
export const validatingWebhookConfiguration = storedKind({
  ...admission,
  kind: 'ValidatingWebhookConfiguration',
})
export const mutatingWebhookConfiguration = storedKind({ ...admission, kind: 'MutatingWebhookConfiguration' })
export const validatingAdmissionPolicyBinding = storedKind({
  ...admission,
  kind: 'ValidatingAdmissionPolicyBinding',
})
export const mutatingAdmissionPolicy = storedKind({ ...admission, kind: 'MutatingAdmissionPolicy' })
export const mutatingAdmissionPolicyBinding = storedKind({
  ...admission,
  kind: 'MutatingAdmissionPolicyBinding',
})

/** A controller checks the types of its expressions some time after it was stored, and says which generation. */
export const validatingAdmissionPolicy: KindDefinition = {
  ...admission,
  kind: 'ValidatingAdmissionPolicy',
  proof: 'stored; what its type check warns of is said',
  readiness: (_, object) => {
    const checked = entry(statusOf(object), 'typeChecking')
    const warnings = list(checked, 'expressionWarnings').length
    return ready(warnings === 0 ? 'stored' : `stored; its type check has ${warnings} warnings`)
  },
  look: 'watch',
}
