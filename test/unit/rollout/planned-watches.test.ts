import { expect, test } from '@jest/globals'
import { defaultKinds } from '../../../src/kinds/all-kinds.ts'
import { isRead, plannedWatches } from '../../../src/rollout/planned-watches.ts'

const target = (apiVersion: string, kind: string, name = 'web') => ({
  ...{ apiVersion, kind, namespace: 'shop', name, uid: 'u' },
})
const linesOf = (targets: readonly ReturnType<typeof target>[]) =>
  plannedWatches(targets, defaultKinds).map(
    ({ query, feeds, optional }) => `${query.kind} as ${feeds}${optional ? ', if allowed' : ''}`,
  )

test('what moves is watched with what its kind wants around it; each kind of a namespace once', () => {
  const targets = [target('apps/v1', 'Deployment'), target('apps/v1', 'Deployment', 'other')]
  expect(linesOf([...targets, target('networking.k8s.io/v1', 'Ingress')])).toEqual([
    'Deployment as objects',
    'Ingress as objects',
    'ReplicaSet as replicaSets',
    'Pod as pods',
    'Event as events, if allowed',
  ])
})

test('what is stored is read, and so is what a wave of the deployment has waited for', () => {
  const read = [
    target('v1', 'ConfigMap'),
    target('v1', 'Namespace'),
    target('apiextensions.k8s.io/v1', 'CustomResourceDefinition'),
  ]
  expect(linesOf(read)).toEqual([])
  expect(read.every((item) => isRead(item, defaultKinds))).toBe(true)
})

test('a kind that nobody knows, or can prove, is not watched: no look would change its verdict', () => {
  const silent = [target('example.com/v1', 'Widget'), target('keda.sh/v1alpha1', 'ScaledObject')]
  expect(linesOf(silent)).toEqual([])
})
