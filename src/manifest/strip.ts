import type { ServerField } from '../kinds/kind.ts'
import type { KindTable } from '../kinds/kind-table.ts'
import type { KubernetesObject } from './object.ts'
import { isMapping } from './read-manifests.ts'

export interface Stripped {
  readonly object: KubernetesObject
  /** The fields that were taken out and held something, for a note. */
  readonly removed: readonly string[]
}

type Mapping = Readonly<Record<string, unknown>>

const always: readonly ServerField[] = [
  ['status'],
  ...[
    'uid',
    'resourceVersion',
    'generation',
    'creationTimestamp',
    'deletionTimestamp',
    'deletionGracePeriodSeconds',
    'managedFields',
    'selfLink',
  ].map((field) => ['metadata', field]),
  ['metadata', 'annotations', 'kubectl.kubernetes.io/last-applied-configuration'],
  ['metadata', 'annotations', 'deployment.kubernetes.io/revision'],
].map((path) => ({ path }))

/**
 * Takes out what controllers and the server fill in: server-side apply would claim it, fight over it or be
 * refused. Typical of manifests exported with `kubectl get -o yaml`.
 */
export function stripServerFields(object: KubernetesObject, kinds: KindTable): Stripped {
  const fields = [...always, ...(kinds.of(object)?.serverFields ?? [])]
  const removed: string[] = []
  let current: Mapping = object
  for (const { path, when } of fields) {
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
