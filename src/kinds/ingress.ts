import type { Ingress } from 'kubernetes-types/networking/v1.js'
import { entry, list, specOf, statusOf, text } from '../manifest/fields.ts'
import type { KubernetesObject } from '../manifest/object.ts'
import { progressing, ready, unprovable } from '../rollout/guard.ts'
import type { Observation, Verdict } from '../rollout/verdict.ts'
import type { KindDefinition } from './kind.ts'

/** networking.k8s.io/v1 Ingress: its controller has given it an address. Its backends are proven as Services. */
export const ingress: KindDefinition = {
  group: 'networking.k8s.io',
  kind: 'Ingress',
  wave: 'routes',
  proof:
    'it has an address; or it names no class, and the cluster has given it none, so nobody has to answer for it',
  readiness,
  look: 'watch',
  around: ['events'],
}

/** Slow load balancers need some minutes; a controller that has said nothing by then never says anything. */
const addressGraceMs = 300_000
const oldClass = 'kubernetes.io/ingress.class'

/**
 * Without a class (the server fills in the default one at creation) no controller has to take it, and nobody will
 * ever write a status: waiting for one is how an Ingress "never becomes healthy" (argoproj/argo-cd#997).
 */
function readiness({ nowMs, startedAtMs }: Observation, object: KubernetesObject): Verdict {
  const [address] = list(entry(statusOf<Ingress>(object), 'loadBalancer'), 'ingress')
  const found = address && (text(address, 'hostname') ?? text(address, 'ip'))
  if (found !== undefined) return ready(`has the address ${found}`)
  const name = text(specOf<Ingress>(object), 'ingressClassName') ?? object.metadata.annotations?.[oldClass]
  if (name === undefined)
    return ready('stored; it names no class and the cluster has no default one: no controller has to answer')
  const waits = `the controller of class ${name} has given it no address`
  if (nowMs - startedAtMs < addressGraceMs) return progressing(`${waits} yet`)
  return unprovable(
    'no-address',
    `${waits} in ${addressGraceMs / 60_000} minutes: check that it runs and takes this class; some publish addresses only when told to (an option such as publish-service), then try the route by hand`,
  )
}
