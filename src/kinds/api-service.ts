import type { KubernetesObject } from '../manifest/object.ts'
import { condition } from '../rollout/conditions.ts'
import { progressing, ready } from '../rollout/guard.ts'
import type { Observation, Verdict } from '../rollout/verdict.ts'
import type { KindDefinition } from './kind.ts'

/** apiregistration.k8s.io/v1 APIService: the server behind it answers. It may come with this very set. */
export const apiService: KindDefinition = {
  group: 'apiregistration.k8s.io',
  kind: 'APIService',
  wave: 'routes',
  proof: 'available, for 10 s or since the start: the server behind it answers',
  readiness,
  look: 'watch',
}

/** Its status names no generation; the controller asks the server anew within 5 s of a change (kube-aggregator). */
const settleMs = 10_000

function readiness({ nowMs, startedAtMs }: Observation, object: KubernetesObject): Verdict {
  const available = condition(object, 'Available')
  if (available?.status !== 'True') return progressing(available?.message || 'not available yet')
  const isFresh = (available.sinceMs ?? 0) >= startedAtMs
  return isFresh || nowMs - startedAtMs >= settleMs
    ? ready('available')
    : progressing('available; whether that is about this revision shows within 10 s')
}
