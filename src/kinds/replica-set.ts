import { replicasReady } from '../rollout/replicas-ready.ts'
import type { KindDefinition } from './kind.ts'

/** apps/v1 ReplicaSet that somebody applied by itself. */
export const replicaSet: KindDefinition = {
  group: 'apps',
  kind: 'ReplicaSet',
  wave: 'workloads',
  proof: 'every replica is available and runs the digest',
  readiness: replicasReady,
  look: 'watch',
  around: ['pods', 'events'],
  podSpec: ['spec', 'template', 'spec'],
  pods: 'owned',
  scales: true,
  observes: true,
}
