import type { Namespace } from 'kubernetes-types/core/v1.js'
import { statusOf } from '../manifest/fields.ts'
import { refOf } from '../manifest/object.ts'
import { failed, progressing, ready } from '../rollout/guard.ts'
import type { KindDefinition } from './kind.ts'

/** v1 Namespace: Active. */
export const namespace: KindDefinition = {
  group: '',
  kind: 'Namespace',
  wave: 'namespaces',
  proof: 'active',
  readiness: (_, object) => {
    const { phase } = statusOf<Namespace>(object)
    if (phase === 'Active') return ready('active')
    return phase === 'Terminating'
      ? failed(refOf(object), 'Terminating', 'the namespace is being deleted (phase Terminating)')
      : progressing('not active yet')
  },
  // Its wave is over only when it is Active.
  look: 'read',
}
