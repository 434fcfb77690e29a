import { describe, expect, test } from '@jest/globals'
import { allKinds, defaultKinds } from '../../../src/kinds/all-kinds.ts'
import type { KubernetesObject } from '../../../src/manifest/object.ts'
import { judge } from '../../../src/rollout/guard.ts'
import { observationOf } from '../../../src/rollout/snapshot.ts'

// A server may send anything, whatever the types of its API promise: it must not end the run, and proves nothing.
const rubbish = [
  ...[undefined, null, 7, 'text', true, [], [null], [[]], {}],
  ...[
    { conditions: 'Ready' },
    { conditions: { type: 'Ready' } },
    { conditions: [null, 7, 'x', {}, { type: 1 }] },
  ],
  ...[{ replicas: '3', phase: 7, loadBalancer: [] }, { loadBalancer: { ingress: [null, 7, {}] } }],
  ...[{ parents: [null, 'x', { parentRef: 'public' }], listeners: [null, { name: 7, conditions: 'x' }] }],
  ...[{ containerStatuses: [null, { state: 7 }, { state: { terminated: [] } }], typeChecking: [] }],
  ...[{ selector: 'app=web', ports: {}, template: [], parentRefs: [7, {}], listeners: 'all', paused: 'no' }],
]
const pairs = rubbish.flatMap((spec) => rubbish.map((status) => ({ spec, status })))

const rules = allKinds.filter(({ readiness }) => typeof readiness === 'function')
const verdictsOn = (group: string, kind: string) =>
  pairs.map(({ spec, status }) => {
    const apiVersion = group === '' ? 'v1' : `${group}/v1`
    const metadata = { name: 'web', namespace: 'shop', uid: 'u', generation: 1 }
    const object = { apiVersion, kind, metadata, spec, status } as KubernetesObject
    return judge(defaultKinds.of(object), observationOf(object, { kinds: defaultKinds, nowMs: 0 })).state
  })

const named = (kinds: typeof rules) => kinds.map(({ group, kind }) => [kind, group] as const)
// A Service that selects nothing and an Ingress without a class have nothing to wait for.
const proven = rules.filter(
  ({ proof, kind }) => !proof.startsWith('stored') && kind !== 'Service' && kind !== 'Ingress',
)

describe('malformed objects', () => {
  test.each(named(rules))('%s (%s): the rule does not break', (kind, group) =>
    expect(() => verdictsOn(group, kind)).not.toThrow(),
  )
  test.each(named(proven))('%s (%s): never ready', (kind, group) =>
    expect(verdictsOn(group, kind)).not.toContain('ready'),
  )
})
