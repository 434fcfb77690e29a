import { storedKind } from './stored-kind.ts'

/** Classes that other objects name. */
export const ingressClass = storedKind({ group: 'networking.k8s.io', kind: 'IngressClass', wave: 'policies' })
export const priorityClass = storedKind({
  group: 'scheduling.k8s.io',
  kind: 'PriorityClass',
  wave: 'policies',
})
export const runtimeClass = storedKind({ group: 'node.k8s.io', kind: 'RuntimeClass', wave: 'policies' })
export const storageClass = storedKind({ group: 'storage.k8s.io', kind: 'StorageClass', wave: 'policies' })
