import type { KindDefinition } from './kind.ts'
import { replicaSet } from './replica-set.ts'

/** v1 ReplicationController: the ReplicaSet of old; its status has the same fields. */
export const replicationController: KindDefinition = {
  ...replicaSet,
  group: '',
  kind: 'ReplicationController',
}
