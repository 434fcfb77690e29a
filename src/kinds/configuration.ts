import { storedKind } from './stored-kind.ts'

/** Data for whoever mounts or reads it. */
export const configMap = storedKind({ group: '', kind: 'ConfigMap', wave: 'configuration' })
export const secret = storedKind({ group: '', kind: 'Secret', wave: 'configuration' })
