import type { KindDefinition } from './kind.ts'

/** argoproj.io Rollout: ordered with the workloads. */
export const argoRollout: KindDefinition = {
  group: 'argoproj.io',
  kind: 'Rollout',
  wave: 'workloads',
  proof: 'nothing',
  readiness: {
    unprovable: 'its steps, pauses and analyses are its own; follow it by kubectl argo rollouts status',
  },
  look: 'watch',
  scales: true,
}
