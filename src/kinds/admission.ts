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
