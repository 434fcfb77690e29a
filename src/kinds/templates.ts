import { storedKind } from './stored-kind.ts'

/** What others make objects from, and what they remember in. */
export const podTemplate = storedKind({
  group: '',
  kind: 'PodTemplate',
  wave: 'workloads',
  podSpec: ['template', 'spec'],
})
export const controllerRevision = storedKind({
  group: 'apps',
  kind: 'ControllerRevision',
  wave: 'workloads',
})
export const lease = storedKind({ group: 'coordination.k8s.io', kind: 'Lease', wave: 'services' })
