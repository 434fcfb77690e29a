import { condition } from '../rollout/conditions.ts'
import { progressing, ready } from '../rollout/guard.ts'
import type { KindDefinition } from './kind.ts'

/** apiregistration.k8s.io/v1 APIService: the server behind it answers. It may come with this very set. */
export const apiService: KindDefinition = {
  group: 'apiregistration.k8s.io',
  kind: 'APIService',
  wave: 'routes',
  proof: 'available: the server behind it answers',
  readiness: (_, object) => {
    const available = condition(object, 'Available')
    if (available?.status === 'True') return ready('available')
    return progressing(available?.message || 'not available yet')
  },
  look: 'watch',
}
