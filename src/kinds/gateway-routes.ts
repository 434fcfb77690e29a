import { type Entry, entry, list, number, specOf, statusOf, text } from '../manifest/fields.ts'
import type { KubernetesObject } from '../manifest/object.ts'
import { ready, unprovable } from '../rollout/guard.ts'
import { heldBack } from '../rollout/held-back.ts'
import type { Observation, Verdict } from '../rollout/verdict.ts'
import type { KindDefinition } from './kind.ts'
import { storedKind } from './stored-kind.ts'

const group = 'gateway.networking.k8s.io'

function route(kind: string): KindDefinition {
  return {
    group,
    kind,
    wave: 'routes',
    proof: 'each parent it names has accepted it, all references resolved, at this generation',
    readiness,
    look: 'watch',
    around: ['events'],
  }
}

/** gateway.networking.k8s.io: routes, and who may refer across namespaces. */
export const httpRoute = route('HTTPRoute')
export const grpcRoute = route('GRPCRoute')
export const tcpRoute = route('TCPRoute')
export const tlsRoute = route('TLSRoute')
export const udpRoute = route('UDPRoute')
export const referenceGrant = storedKind({ group, kind: 'ReferenceGrant', wave: 'routes' })

function readiness(observation: Observation, object: KubernetesObject): Verdict {
  const parents = list(specOf(object), 'parentRefs')
  if (parents.length === 0)
    return unprovable(
      'no-parents',
      'it names no parentRefs, so nothing serves it: name a Gateway in its spec',
    )
  const open = parents.map((parent) => parentVerdict(observation, object, parent)).filter(isOpen)
  return (
    open.find(({ state }) => state === 'failed') ??
    open[0] ??
    ready(`accepted by ${parents.length} ${parents.length === 1 ? 'parent' : 'parents'}`)
  )
}

function isOpen(verdict: Verdict | undefined): verdict is Verdict {
  return verdict !== undefined
}

/**
 * What keeps one parent from serving the route; undefined when it does. Answers of controllers that are no longer
 * in charge stay in the status, so one good answer is enough.
 */
function parentVerdict(
  observation: Observation,
  object: KubernetesObject,
  parent: Entry,
): Verdict | undefined {
  const namespace = object.metadata.namespace
  const wanted = keyOf(parent, namespace)
  const answers = list(statusOf(object), 'parents').filter(
    (answer) => keyOf(entry(answer, 'parentRef'), namespace) === wanted,
  )
  const who = `parent ${text(parent, 'name') ?? ''}`
  const asked = { object, observation, who, types: ['Accepted', 'ResolvedRefs'] }
  const verdicts = (answers.length === 0 ? [{}] : answers).map((answer) => heldBack(answer, asked))
  return verdicts.includes(undefined) ? undefined : verdicts.find(isOpen)
}

/** What names a parent, with the defaults of the API: controllers may write them out or not. */
function keyOf(ref: Entry, namespace: string | undefined): string {
  return [
    text(ref, 'group') ?? group,
    text(ref, 'kind') ?? 'Gateway',
    text(ref, 'namespace') ?? namespace ?? '',
    text(ref, 'name') ?? '',
    text(ref, 'sectionName') ?? '',
    number(ref, 'port') ?? '',
  ].join('/')
}
