import { list, specOf, statusOf, text } from '../manifest/fields.ts'
import type { KubernetesObject } from '../manifest/object.ts'
import { progressing, ready } from '../rollout/guard.ts'
import { heldBack } from '../rollout/held-back.ts'
import type { Observation, Verdict } from '../rollout/verdict.ts'
import type { KindDefinition } from './kind.ts'

/** gateway.networking.k8s.io Gateway: it and each of its listeners are accepted and programmed. */
export const gateway: KindDefinition = {
  group: 'gateway.networking.k8s.io',
  kind: 'Gateway',
  wave: 'routes',
  proof: 'it and each of its listeners are accepted, resolved and programmed at this generation',
  readiness,
  look: 'watch',
  around: ['events'],
}

function readiness(observation: Observation, object: KubernetesObject): Verdict {
  const own = { object, observation, who: '', types: ['Accepted', 'Programmed'] }
  const listeners = list(specOf(object), 'listeners').map((listener) => text(listener, 'name') ?? '')
  if (listeners.length === 0) return progressing('it has no listeners yet')
  const open = [
    heldBack(statusOf(object), own),
    ...listeners.map((name) => listenerVerdict(observation, object, name)),
  ].filter((verdict) => verdict !== undefined)
  return (
    open.find(({ state }) => state === 'failed') ??
    open[0] ??
    ready(`programmed, with ${listeners.length} ${listeners.length === 1 ? 'listener' : 'listeners'}`)
  )
}

function listenerVerdict(
  observation: Observation,
  object: KubernetesObject,
  name: string,
): Verdict | undefined {
  const states = list(statusOf(object), 'listeners')
  const state = states.find((item) => text(item, 'name') === name) ?? {}
  const types = ['Accepted', 'ResolvedRefs', 'Programmed']
  return heldBack(state, { object, observation, who: `listener ${name}`, types })
}
