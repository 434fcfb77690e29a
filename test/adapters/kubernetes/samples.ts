import type { KubernetesObject } from '../../../src/manifest/object.ts'
import { type Answer, sendJson } from './api-server.ts'

/** One object, its name and its path, as the scripted API server knows it. */
export const ref = { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'shop', name: 'settings' }
export const object: KubernetesObject = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { namespace: 'shop', name: 'settings' },
  data: {},
}
export const collection = '/api/v1/namespaces/shop/configmaps'
export const path = `${collection}/settings`
export const options = { fieldManager: 'somebody', dryRun: false }

/** The same object as the server has it. */
export const stored: KubernetesObject = {
  ...object,
  metadata: { ...object.metadata, uid: 'uid-1', resourceVersion: '7' },
}

/** Answers reads with the stored object, and everything else as the test says. */
export function onWrites(answer: Answer): Answer {
  return (asked, reply, nth) =>
    asked.method === 'GET' ? sendJson(reply, 200, stored) : answer(asked, reply, nth)
}
