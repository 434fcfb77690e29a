import { storedKind } from './stored-kind.ts'

/** What a namespace allows. A quota counts by itself; whom it refuses is told about where it refuses. */
export const resourceQuota = storedKind({ group: '', kind: 'ResourceQuota', wave: 'policies' })
export const limitRange = storedKind({ group: '', kind: 'LimitRange', wave: 'policies' })
export const networkPolicy = storedKind({
  group: 'networking.k8s.io',
  kind: 'NetworkPolicy',
  wave: 'policies',
})
