import { entry } from '../manifest/fields.ts'
import { refOf } from '../manifest/object.ts'
import { failed, guarded, progressing, ready } from './guard.ts'

/** v1 Namespace: Active. */
export const namespace = guarded((_, object) => {
  const phase = entry(object, 'status')['phase']
  if (phase === 'Active') return ready('active')
  return phase === 'Terminating'
    ? failed(refOf(object), 'Terminating', 'the namespace is being deleted')
    : progressing('not active yet')
})
