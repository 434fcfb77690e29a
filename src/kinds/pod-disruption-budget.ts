import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1.js'
import { number, statusOf } from '../manifest/fields.ts'
import { progressing, ready } from '../rollout/guard.ts'
import type { KindDefinition } from './kind.ts'

/** policy/v1 PodDisruptionBudget: its controller has counted. */
export const podDisruptionBudget: KindDefinition = {
  group: 'policy',
  kind: 'PodDisruptionBudget',
  wave: 'scaling',
  proof: 'its controller has counted how many disruptions it allows',
  readiness: (_, object) => {
    const allowed = number(statusOf<PodDisruptionBudget>(object), 'disruptionsAllowed')
    return allowed === undefined ? progressing('not counted yet') : ready(`allows ${allowed} disruptions`)
  },
  look: 'watch',
  observes: true,
}
