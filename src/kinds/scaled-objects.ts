import type { KindDefinition } from './kind.ts'

const silent = {
  unprovable:
    'KEDA does not say which generation its Ready is about; look at it by hand (kubectl describe), or prove the workload behind it',
} as const

/** keda.sh: what scales a workload, and what makes Jobs by events. */
export const scaledObject: KindDefinition = {
  group: 'keda.sh',
  kind: 'ScaledObject',
  wave: 'scaling',
  proof: 'nothing',
  readiness: silent,
  look: 'watch',
}
export const scaledJob: KindDefinition = {
  group: 'keda.sh',
  kind: 'ScaledJob',
  wave: 'workloads',
  proof: 'nothing',
  readiness: silent,
  look: 'watch',
  podSpec: ['spec', 'jobTargetRef', 'template', 'spec'],
}
