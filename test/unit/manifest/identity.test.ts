import { expect, test } from '@jest/globals'
import { defaultKinds } from '../../../src/kinds/all-kinds.ts'
import { identityOf } from '../../../src/manifest/identity.ts'
import { formatRef } from '../../../src/manifest/object.ts'
import { plannedWatches } from '../../../src/rollout/planned-watches.ts'

const web = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' }

test.each([
  ['another cluster', { ...web, cluster: 'eu' }],
  ['another group', { ...web, apiVersion: 'acme.example/v1' }],
  ['another kind', { ...web, kind: 'StatefulSet' }],
  ['another namespace', { ...web, namespace: 'other' }],
  ['another name', { ...web, name: 'api' }],
])('%s is another object', (_, ref) => expect(identityOf(ref)).not.toBe(identityOf(web)))

test('another version is the same object', () => {
  expect(identityOf({ ...web, apiVersion: 'apps/v1beta1' })).toBe(identityOf(web))
})

test.each([
  [web, 'Deployment/web'],
  [{ ...web, cluster: 'eu' }, 'eu: Deployment/web'],
])('%j is shown as %s', (ref, shown) => expect(formatRef(ref)).toBe(shown))

test('each cluster gets watches of its own, each namespace in it one for each kind', () => {
  const targets = ['eu', 'eu', 'us', undefined].map((cluster, index) => ({
    ...{ ...web, name: `web-${index}`, uid: `uid-${index}` },
    ...(cluster !== undefined && { cluster }),
  }))
  const shown = plannedWatches(targets, defaultKinds).map(
    ({ cluster = '-', query }) => `${cluster} ${query.kind}`,
  )
  const around = ['Deployment', 'Event', 'Pod', 'ReplicaSet']
  expect(shown.toSorted()).toEqual(
    ['-', 'eu', 'us'].flatMap((cluster) => around.map((kind) => `${cluster} ${kind}`)),
  )
})
