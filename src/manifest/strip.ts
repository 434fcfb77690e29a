import { kindKey } from './kinds.ts'
import type { KubernetesObject, ObjectMetadata } from './object.ts'
import { isMapping } from './read-manifests.ts'

export interface Stripped {
  readonly object: KubernetesObject
  /** The fields that were taken out and held something, for a note. */
  readonly removed: readonly string[]
}

type Mapping = Readonly<Record<string, unknown>>
/** The fields to take out of one mapping; each may look at the mapping first. */
type Rule = readonly [path: readonly string[], when?: (mapping: Mapping, object: KubernetesObject) => boolean]

const always: readonly Rule[] = [
  [['status']],
  ...[
    'uid',
    'resourceVersion',
    'generation',
    'creationTimestamp',
    'deletionTimestamp',
    'deletionGracePeriodSeconds',
    'managedFields',
    'selfLink',
  ].map((field): Rule => [['metadata', field]]),
  [['metadata', 'annotations', 'kubectl.kubernetes.io/last-applied-configuration']],
  [['metadata', 'annotations', 'deployment.kubernetes.io/revision']],
]

const ofKind: ReadonlyMap<string, readonly Rule[]> = new Map([
  [
    '/Service',
    [
      // `None` is a choice (headless); an address is what the server gave.
      [['spec', 'clusterIP'], (spec) => spec['clusterIP'] !== 'None'],
      [['spec', 'clusterIPs'], (spec) => !isHeadless(spec['clusterIPs'])],
      [['spec', 'healthCheckNodePort']],
    ],
  ],
  // A claim may name its volume on purpose; one that was exported says that it had been bound.
  ['/PersistentVolumeClaim', [[['spec', 'volumeName'], (_, object) => wasBound(object)]]],
  ['/ServiceAccount', [[['secrets']]]],
  ['/Pod', [[['spec', 'nodeName']]]],
  ['rbac.authorization.k8s.io/ClusterRole', [[['rules'], (role) => role['aggregationRule'] !== undefined]]],
])

/**
 * Takes out what controllers and the server fill in: server-side apply would claim it, fight over it or be
 * refused. Typical of manifests exported with `kubectl get -o yaml`.
 */
export function stripServerFields(object: KubernetesObject): Stripped {
  const rules = [...always, ...(ofKind.get(kindKey(object)) ?? [])]
  const removed: string[] = []
  let current: Mapping = object
  for (const [path, when] of rules) {
    const parent = parentOf(current, path)
    const last = path.at(-1) ?? ''
    if (parent === undefined || !Object.hasOwn(parent, last) || when?.(parent, object) === false) continue
    if (!isEmpty(parent[last])) removed.push(path.join('.'))
    current = without(current, path)
  }
  return { object: current as KubernetesObject, removed }
}

function parentOf(mapping: Mapping, path: readonly string[]): Mapping | undefined {
  return path.slice(0, -1).reduce<Mapping | undefined>((current, step) => {
    const next = current?.[step]
    return isMapping(next) ? next : undefined
  }, mapping)
}

function without(mapping: Mapping, [step = '', ...rest]: readonly string[]): Mapping {
  if (rest.length > 0) return { ...mapping, [step]: without(mapping[step] as Mapping, rest) }
  const { [step]: _, ...others } = mapping
  return others
}

/** `creationTimestamp: null` and `status: {}` are what generators write; nobody needs to hear of them. */
function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (isMapping(value) && Object.keys(value).length === 0)
}

function isHeadless(addresses: unknown): boolean {
  return Array.isArray(addresses) && addresses.includes('None')
}

function wasBound(object: KubernetesObject): boolean {
  const metadata: ObjectMetadata = object.metadata
  return metadata.annotations?.['pv.kubernetes.io/bind-completed'] !== undefined
}
