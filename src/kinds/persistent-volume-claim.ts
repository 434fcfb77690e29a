import type { PersistentVolumeClaim } from 'kubernetes-types/core/v1.js'
import { statusOf, text } from '../manifest/fields.ts'
import { type KubernetesObject, refOf } from '../manifest/object.ts'
import { newestEvent } from '../rollout/events.ts'
import { failed, progressing, ready } from '../rollout/guard.ts'
import type { Observation, Verdict } from '../rollout/verdict.ts'
import type { KindDefinition } from './kind.ts'

/** v1 PersistentVolumeClaim: Bound, or waiting by design for the first pod that uses it. */
export const persistentVolumeClaim: KindDefinition = {
  group: '',
  kind: 'PersistentVolumeClaim',
  wave: 'configuration',
  proof: 'bound; or its class binds it with its first pod, and no pod uses it yet',
  readiness,
  look: 'watch',
  around: ['events'],
  // A claim may name its volume on purpose; one that was exported says that it had been bound.
  serverFields: [{ path: ['spec', 'volumeName'], when: (_, object) => wasBound(object) }],
}

function wasBound({ metadata }: KubernetesObject): boolean {
  return metadata.annotations?.['pv.kubernetes.io/bind-completed'] !== undefined
}

/** The scheduler has chosen a node for a pod that uses the claim (k8s.io/component-helpers storage/volume). */
const selectedNode = 'volume.kubernetes.io/selected-node'

/**
 * The volume controller says with every look whether a claim of a class with WaitForFirstConsumer has a pod that
 * uses it (`WaitForPodScheduled`) or none (`WaitForFirstConsumer`); pods that want it are proven by themselves.
 */
function readiness({ events }: Observation, object: KubernetesObject): Verdict {
  const phase = text(statusOf<PersistentVolumeClaim>(object), 'phase')
  if (phase === 'Bound') return ready('bound')
  if (phase === 'Lost') return failed(refOf(object), 'Lost', 'the volume behind the claim is gone')
  const event = newestEvent(events)
  if (event === undefined) return progressing('not bound yet')
  const wanted = object.metadata.annotations?.[selectedNode] !== undefined
  return text(event, 'reason') === 'WaitForFirstConsumer' && phase === 'Pending' && !wanted
    ? ready('no pod uses it yet: its volume is bound with the first one that does')
    : progressing(`not bound yet: ${text(event, 'message') ?? text(event, 'reason') ?? ''}`)
}
