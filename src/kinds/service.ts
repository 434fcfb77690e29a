import type { Service } from 'kubernetes-types/core/v1.js'
import { entry, list, specOf, statusOf, text } from '../manifest/fields.ts'
import type { KubernetesObject } from '../manifest/object.ts'
import { progressing, ready } from '../rollout/guard.ts'
import { ownedBy } from '../rollout/owners.ts'
import type { Observation, Verdict } from '../rollout/verdict.ts'
import type { KindDefinition } from './kind.ts'

/** v1 Service: each port has a ready endpoint; a load balancer has its address. */
export const service: KindDefinition = {
  group: '',
  kind: 'Service',
  wave: 'services',
  proof: 'a ready endpoint behind each port where it selects pods; an address where it is a load balancer',
  readiness,
  look: 'watch',
  around: ['endpointSlices'],
  serverFields: [
    // `None` is a choice (headless); an address is what the server gave.
    { path: ['spec', 'clusterIP'], when: (spec) => spec['clusterIP'] !== 'None' },
    { path: ['spec', 'clusterIPs'], when: (spec) => !isHeadless(spec['clusterIPs']) },
    { path: ['spec', 'healthCheckNodePort'] },
  ],
}

function isHeadless(addresses: unknown): boolean {
  return Array.isArray(addresses) && addresses.includes('None')
}

function readiness(observation: Observation, object: KubernetesObject): Verdict {
  const spec = specOf<Service>(object)
  if (!selectsPods(object)) return ready('stored')
  const ports = list(spec, 'ports')
  if (ports.length === 0) return progressing('it has no ports yet')
  const unserved = ports.filter((port) => !isServed(observation, object, text(port, 'name') ?? ''))
  if (unserved.length > 0)
    return progressing(`no ready endpoint behind port ${unserved.map((port) => port.port).join(', ')}`)
  const addresses = list(entry(statusOf<Service>(object), 'loadBalancer'), 'ingress')
  const external = Array.isArray(spec.externalIPs) ? spec.externalIPs : []
  if (text(spec, 'type') === 'LoadBalancer' && addresses.length + external.length === 0)
    return progressing('the load balancer has no address yet')
  return ready('has ready endpoints')
}

/** Whether endpoints are to be expected: not for ExternalName, headless Services and those without a selector. */
function selectsPods(object: KubernetesObject): boolean {
  const spec = specOf<Service>(object)
  return (
    spec.type !== 'ExternalName' &&
    spec.clusterIP !== 'None' &&
    Object.keys(entry(spec, 'selector')).length > 0
  )
}

function isServed({ endpointSlices }: Observation, object: KubernetesObject, port: string): boolean {
  return ownedBy(endpointSlices, object.metadata.uid).some(
    (slice) =>
      list(slice, 'ports').some((item) => (text(item, 'name') ?? '') === port) &&
      list(slice, 'endpoints').some((endpoint) => entry(endpoint, 'conditions')['ready'] === true),
  )
}
