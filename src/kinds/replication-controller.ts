import type { ReplicationController } from 'kubernetes-types/core/v1.js'
import { type Entry, entry, list, specOf, text } from '../manifest/fields.ts'
import type { KubernetesObject } from '../manifest/object.ts'
import { unprovable } from '../rollout/guard.ts'
import { currentPods } from '../rollout/owners.ts'
import { replicasReady } from '../rollout/replicas-ready.ts'
import type { Observation, Verdict } from '../rollout/verdict.ts'
import type { KindDefinition } from './kind.ts'
import { replicaSet } from './replica-set.ts'

/** v1 ReplicationController: the ReplicaSet of old, whose status has the same fields; it replaces no pods. */
export const replicationController: KindDefinition = {
  ...replicaSet,
  group: '',
  kind: 'ReplicationController',
  proof: 'every replica is of this template, available, and runs the digest',
  readiness,
}

function readiness(observation: Observation, object: KubernetesObject): Verdict {
  const old = currentPods(observation).find((pod) => !isOfTemplate(pod, object))
  if (old === undefined) return replicasReady(observation, object)
  const message = `pod ${old.metadata.name} is of another template, and a ReplicationController replaces no pods: delete them`
  return unprovable('manual-restart-required', message)
}

/** What tells one revision of a container from another, and what no admission adds to. */
const telling = ['image', 'command', 'args', 'env', 'envFrom'] as const

function isOfTemplate(pod: KubernetesObject, object: KubernetesObject): boolean {
  const template = entry(entry(specOf<ReplicationController>(object), 'template'), 'spec')
  const own = list(entry(pod, 'spec') as Entry, 'containers')
  return list(template as Entry, 'containers').every((wanted) => {
    const container = own.find((item) => text(item, 'name') === text(wanted, 'name')) ?? {}
    return telling.every((field) => JSON.stringify(container[field]) === JSON.stringify(wanted[field]))
  })
}
