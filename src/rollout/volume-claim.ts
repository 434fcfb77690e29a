import { entry } from '../manifest/fields.ts'
import { refOf } from '../manifest/object.ts'
import { failed, guarded, progressing, ready } from './guard.ts'

/** v1 PersistentVolumeClaim: Bound. One whose class waits for its first consumer binds when its pod is scheduled. */
export const volumeClaim = guarded((_, object) => {
  const phase = entry(object, 'status')['phase']
  if (phase === 'Bound') return ready('bound')
  return phase === 'Lost'
    ? failed(refOf(object), 'Lost', 'the volume behind the claim is gone')
    : progressing('not bound yet')
})
