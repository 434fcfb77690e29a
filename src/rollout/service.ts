import { entry, list, text } from '../manifest/fields.ts'
import type { KubernetesObject } from '../manifest/object.ts'
import { guarded, progressing, ready } from './guard.ts'
import { ownedBy } from './owners.ts'
import type { Observation } from './verdict.ts'

/** v1 Service: each port has a ready endpoint; a load balancer has its address. */
export const service = guarded((observation, object) => {
  const spec = entry(object, 'spec')
  if (!selectsPods(object)) return ready('stored')
  const unserved = list(spec, 'ports').filter(
    (port) => !isServed(observation, object, text(port, 'name') ?? ''),
  )
  if (unserved.length > 0)
    return progressing(
      `no ready endpoint behind port ${unserved.map((port) => String(port['port'])).join(', ')}`,
    )
  const addresses = list(entry(entry(object, 'status'), 'loadBalancer'), 'ingress')
  const external = Array.isArray(spec['externalIPs']) ? spec['externalIPs'] : []
  if (spec['type'] === 'LoadBalancer' && addresses.length + external.length === 0)
    return progressing('the load balancer has no address yet')
  return ready('has ready endpoints')
})

/** Whether endpoints are to be expected: not for ExternalName, headless Services and those without a selector. */
function selectsPods(object: KubernetesObject): boolean {
  const spec = entry(object, 'spec')
  return (
    spec['type'] !== 'ExternalName' &&
    spec['clusterIP'] !== 'None' &&
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
