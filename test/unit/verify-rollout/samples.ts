import type { KubernetesObject } from '../../../src/manifest/object.ts'

export const image = `registry.example/acme/app@sha256:${'a'.repeat(64)}`

export const applied = [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    namespace: 'shop',
    name: 'web',
    uid: 'uid-web',
    generation: 1,
  },
]

// what a healthy Deployment with one pod looks like

const owner = (kind: string, uid: string) => [
  { apiVersion: 'apps/v1', kind, name: 'x', uid, controller: true },
]
const revision = { 'deployment.kubernetes.io/revision': '1' }

export function deploymentOf(readyReplicas: number): KubernetesObject {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'shop', uid: 'uid-web', generation: 1, annotations: revision },
    spec: { replicas: 1 },
    status: {
      ...{
        observedGeneration: 1,
        replicas: 1,
        updatedReplicas: 1,
        readyReplicas,
        availableReplicas: readyReplicas,
      },
      conditions: [
        { type: 'Available', status: readyReplicas === 1 ? 'True' : 'False' },
        { type: 'Progressing', status: 'True', reason: 'NewReplicaSetAvailable' },
      ],
    },
  }
}

export const replicaSet: KubernetesObject = {
  apiVersion: 'apps/v1',
  kind: 'ReplicaSet',
  metadata: {
    name: 'web-1',
    namespace: 'shop',
    uid: 'uid-set',
    annotations: revision,
    ownerReferences: owner('Deployment', 'uid-web'),
  },
  status: { readyReplicas: 1, availableReplicas: 1 },
}

export function podOf(restartCount: number, state: 'ready' | 'crashing' = 'ready'): KubernetesObject {
  const crashing = state === 'crashing'
  const now = crashing ? { waiting: { reason: 'CrashLoopBackOff' } } : { running: {} }
  const last = crashing ? { lastState: { terminated: { exitCode: 2, reason: 'Error' } } } : {}
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: 'web-1-x',
      namespace: 'shop',
      uid: 'uid-pod',
      ownerReferences: owner('ReplicaSet', 'uid-set'),
    },
    spec: { nodeName: 'node-1', containers: [{ name: 'app', image, readinessProbe: {} }] },
    status: {
      conditions: [{ type: 'Ready', status: crashing ? 'False' : 'True' }],
      containerStatuses: [
        { name: 'app', ready: !crashing, restartCount, imageID: image, state: now, ...last },
      ],
    },
  }
}

export const healthy = { Deployment: [deploymentOf(1)], ReplicaSet: [replicaSet], Pod: [podOf(0)] }
