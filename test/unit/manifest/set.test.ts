import { describe, expect, test } from '@jest/globals'
import { defaultKinds } from '../../../src/kinds/all-kinds.ts'
import { fieldInMessage, fieldPath } from '../../../src/manifest/field-path.ts'
import {
  duplicates,
  inNamespace,
  kindsFromDefinitions,
  unknownKinds,
} from '../../../src/manifest/namespace.ts'
import type { KubernetesObject } from '../../../src/manifest/object.ts'
import { stripServerFields } from '../../../src/manifest/strip.ts'
import { sortIntoWaves } from '../../../src/manifest/waves.ts'
import { objectsOf } from './manifest-texts.ts'

const object = (apiVersion: string, kind: string, rest: object = {}): KubernetesObject => ({
  apiVersion,
  kind,
  metadata: { name: 'x' },
  ...rest,
})

describe('waves', () => {
  test.each([
    ['apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'definitions'],
    ['v1', 'Namespace', 'namespaces'],
    ['v1', 'ServiceAccount', 'accounts'],
    ['rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', 'accounts'],
    ['v1', 'ResourceQuota', 'policies'],
    ['v1', 'LimitRange', 'policies'],
    ['networking.k8s.io/v1', 'NetworkPolicy', 'policies'],
    ['v1', 'ConfigMap', 'configuration'],
    ['v1', 'Secret', 'configuration'],
    ['v1', 'PersistentVolumeClaim', 'configuration'],
    ['batch/v1', 'Job', 'jobs'],
    ['v1', 'Service', 'services'],
    ['serving.example.com/v1', 'Service', 'services'],
    ['external-secrets.io/v1', 'ExternalSecret', 'services'],
    ['apps/v1', 'Deployment', 'workloads'],
    ['apps/v1', 'StatefulSet', 'workloads'],
    ['batch/v1', 'CronJob', 'workloads'],
    ['v1', 'Pod', 'workloads'],
    ['autoscaling/v2', 'HorizontalPodAutoscaler', 'scaling'],
    ['policy/v1', 'PodDisruptionBudget', 'scaling'],
    ['networking.k8s.io/v1', 'Ingress', 'routes'],
    ['gateway.networking.k8s.io/v1', 'HTTPRoute', 'routes'],
    ['admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', 'routes'],
  ])('%s %s: %s', (apiVersion, kind, wave) => expect(defaultKinds.waveOf({ apiVersion, kind })).toBe(wave))

  test('come in their order, without the empty ones, and keep the order within', () => {
    const kinds = [
      ['apps/v1', 'Deployment'],
      ['v1', 'Secret'],
      ['v1', 'Namespace'],
      ['v1', 'ConfigMap'],
    ] as const
    const waves = sortIntoWaves(
      kinds.map(([apiVersion, kind]) => ({ object: object(apiVersion, kind) })),
      defaultKinds,
    )
    expect(waves.map(({ name, objects }) => [name, ...objects.map((item) => item.object.kind)])).toEqual([
      ['namespaces', 'Namespace'],
      ['configuration', 'Secret', 'ConfigMap'],
      ['workloads', 'Deployment'],
    ])
  })
})

describe('fields that are never sent', () => {
  const annotation = 'kubectl.kubernetes.io/last-applied-configuration'

  test('what the server fills in is taken out and named; empty leftovers go without a word', () => {
    const exported = object('v1', 'Service', {
      metadata: {
        name: 'x',
        uid: 'u',
        resourceVersion: '7',
        creationTimestamp: null,
        annotations: { [annotation]: '{}', mine: 'y' },
      },
      spec: { clusterIP: '10.0.0.1', clusterIPs: ['10.0.0.1'], ports: [] },
      status: {},
    } as object)
    expect(stripServerFields(exported, defaultKinds)).toEqual({
      object: object('v1', 'Service', {
        metadata: { name: 'x', annotations: { mine: 'y' } },
        spec: { ports: [] },
      }),
      removed: [
        'metadata.uid',
        'metadata.resourceVersion',
        `metadata.annotations.${annotation}`,
        'spec.clusterIP',
        'spec.clusterIPs',
      ],
    })
  })

  test.each([
    ['a headless Service', object('v1', 'Service', { spec: { clusterIP: 'None', clusterIPs: ['None'] } })],
    [
      'a claim for a chosen volume',
      object('v1', 'PersistentVolumeClaim', { spec: { volumeName: 'disk-1' } }),
    ],
    [
      'rules of a plain ClusterRole',
      object('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ verbs: ['get'] }] }),
    ],
    ['secrets of another kind', object('x.example.com/v1', 'ServiceAccount', { secrets: [{ name: 'a' }] })],
  ])('%s keeps what was chosen', (_, chosen) =>
    expect(stripServerFields(chosen, defaultKinds)).toEqual({ object: chosen, removed: [] }),
  )

  test.each([
    [
      'spec.volumeName',
      object('v1', 'PersistentVolumeClaim', {
        metadata: { name: 'x', annotations: { 'pv.kubernetes.io/bind-completed': 'yes' } },
        spec: { volumeName: 'pvc-1' },
      }),
    ],
    [
      'rules',
      object('rbac.authorization.k8s.io/v1', 'ClusterRole', {
        aggregationRule: {},
        rules: [{ verbs: ['get'] }],
      }),
    ],
    ['secrets', object('v1', 'ServiceAccount', { secrets: [{ name: 'token' }] })],
    ['spec.nodeName', object('v1', 'Pod', { spec: { nodeName: 'n' } })],
    ['status', object('apps/v1', 'Deployment', { status: { replicas: 1 } })],
  ])('%s is taken out', (field, exported) =>
    expect(stripServerFields(exported, defaultKinds).removed).toEqual([field]),
  )
})

describe('namespaces', () => {
  test('namespaced kinds without one get it, others keep theirs, cluster-scoped ones have none', () => {
    expect(inNamespace(object('v1', 'ConfigMap'), true, 'team').metadata.namespace).toBe('team')
    const placed = object('v1', 'ConfigMap', { metadata: { name: 'x', namespace: 'own' } })
    expect(inNamespace(placed, true, 'team')).toBe(placed)
    expect(inNamespace(placed, false, 'team').metadata).toEqual({ name: 'x' })
  })

  test('definitions of the set bring their kinds along', () => {
    const definition = object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', {
      spec: {
        group: 'x.example.com',
        scope: 'Cluster',
        names: { kind: 'Thing' },
        versions: [{ name: 'v1' }, { name: 'v2' }],
      },
    })
    expect([...kindsFromDefinitions([definition]).keys()]).toEqual([
      'x.example.com/v1/Thing',
      'x.example.com/v2/Thing',
    ])
  })

  test('unknown kinds and objects that are there twice are named with their places', () => {
    const config = (name: string, version = 'v1') =>
      `apiVersion: ${version}\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: team}\n`
    const items = objectsOf(
      [config('a'), config('b'), config('a'), config('a', 'x.example.com/v1')].join('---\n'),
    )
    expect(duplicates(items)).toEqual([
      {
        message: 'ConfigMap/a in namespace team is there twice, first in kubernetes/test/a.yml:1',
        where: items[2]?.where,
      },
    ])
    const problems = unknownKinds(items, (item) =>
      item.apiVersion === 'v1' ? { namespaced: true } : undefined,
    )
    expect(problems).toEqual([
      {
        message: expect.stringContaining('does not know kind ConfigMap in x.example.com/v1, and no'),
        where: items[3]?.where,
      },
    ])
  })

  test('the same kind in two versions of its group is one object', () => {
    const scaler = (version: string) =>
      `apiVersion: autoscaling/${version}\nkind: HorizontalPodAutoscaler\nmetadata: {name: a}\n`
    expect(duplicates(objectsOf(`${scaler('v1')}---\n${scaler('v2')}`))).toHaveLength(1)
  })
})

describe('fields as the server writes them', () => {
  const deployment = object('apps/v1', 'Deployment', {
    spec: {
      template: {
        spec: {
          containers: [{ name: 'a' }, { name: 'web', ports: [{ containerPort: 80 }, { containerPort: 81 }] }],
        },
      },
    },
  })
  test.each([
    ['spec.replicas', ['spec', 'replicas']],
    ['.spec.template.spec.containers[1].image', ['spec', 'template', 'spec', 'containers', 1, 'image']],
    [
      '.spec.template.spec.containers[name="web"].ports[containerPort=81,protocol="TCP"].name',
      ['spec', 'template', 'spec', 'containers', 1, 'ports', 1, 'name'],
    ],
    ['.spec.template.spec.containers[name="gone"].image', ['spec', 'template', 'spec', 'containers']],
    ['metadata.annotations[a.example.com/b]', ['metadata', 'annotations', 'a.example.com/b']],
    ['', []],
  ])('%s', (field, path) => expect(fieldPath(field, deployment)).toEqual(path))

  test.each([
    [
      'Deployment.apps "x" is invalid: spec.template.spec.containers[0].image: Required value',
      'spec.template.spec.containers[0].image',
    ],
    [
      'failed to create typed patch object (n/x; apps/v1, Kind=Deployment): .spec.foo: field not declared in schema',
      '.spec.foo',
    ],
    [
      'failed to create typed patch object (n/x; /v1, Kind=ConfigMap): .spec: field not declared in schema',
      '.spec',
    ],
    [
      'failed to create typed patch object (n/x; /v1, Kind=ConfigMap): .typo: field not declared in schema',
      '.typo',
    ],
    [
      'Service "x" is invalid: [spec.ports[0].port: Invalid value: 0, spec.type: Unsupported]',
      'spec.ports[0].port',
    ],
    ['namespaces "x" not found', ''],
  ])('in the message %j', (message, field) => expect(fieldInMessage(message)).toBe(field))
})
