import { guarded, ready } from './guard.ts'

/** Kinds that are what they are as soon as the server has them: no controller works towards anything. */
export const storedKinds = [
  'ConfigMap',
  'Secret',
  'ServiceAccount',
  'ResourceQuota',
  'LimitRange',
  'rbac.authorization.k8s.io/Role',
  'rbac.authorization.k8s.io/RoleBinding',
  'rbac.authorization.k8s.io/ClusterRole',
  'rbac.authorization.k8s.io/ClusterRoleBinding',
  'networking.k8s.io/NetworkPolicy',
  'networking.k8s.io/IngressClass',
  'scheduling.k8s.io/PriorityClass',
  'storage.k8s.io/StorageClass',
  'batch/CronJob',
] as const

/** Ready when it is stored; its schedule, rules and references were checked by the server's dry run. */
export const stored = guarded(() => ready('stored'))
