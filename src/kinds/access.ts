import { storedKind } from './stored-kind.ts'

const rbac = { group: 'rbac.authorization.k8s.io', wave: 'accounts' } as const

/** Who may do what. */
export const serviceAccount = storedKind({
  group: '',
  kind: 'ServiceAccount',
  wave: 'accounts',
  serverFields: [{ path: ['secrets'] }],
})
export const role = storedKind({ ...rbac, kind: 'Role' })
export const roleBinding = storedKind({ ...rbac, kind: 'RoleBinding' })
export const clusterRoleBinding = storedKind({ ...rbac, kind: 'ClusterRoleBinding' })
export const clusterRole = storedKind({
  ...rbac,
  kind: 'ClusterRole',
  serverFields: [{ path: ['rules'], when: (whole) => whole['aggregationRule'] !== undefined }],
})
