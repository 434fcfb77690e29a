import { statusOf } from '../manifest/fields.ts'
import { ready } from '../rollout/guard.ts'
import { heldBack } from '../rollout/held-back.ts'
import type { KindDefinition } from './kind.ts'

/** gateway.networking.k8s.io GatewayClass: its controller has taken it. */
export const gatewayClass: KindDefinition = {
  group: 'gateway.networking.k8s.io',
  kind: 'GatewayClass',
  wave: 'routes',
  proof: 'accepted by its controller, at this generation',
  readiness: (observation, object) =>
    heldBack(statusOf(object), { object, observation, who: '', types: ['Accepted'] }) ?? ready('accepted'),
  look: 'watch',
}
