import type { ValuePath } from '../yaml/line-index.ts'
import type { KubernetesObject } from './object.ts'
import { isMapping } from './read-manifests.ts'

/**
 * The path behind a field as the API server writes it: `spec.replicas`, `.spec.containers[0].image`,
 * `.spec.containers[name="web"].ports[containerPort=80,protocol="TCP"]`. List entries named by key are looked
 * up in the object; the path ends where the object has nothing to offer.
 */
export function fieldPath(field: string, object: KubernetesObject): ValuePath {
  const path: (string | number)[] = []
  let current: unknown = object
  for (const [, name, selector] of field.matchAll(/(?:^|\.)([A-Za-z0-9_$-]+)|\[([^\]]*)\]/g)) {
    const step = name ?? stepOf(selector ?? '', current)
    if (step === undefined) break
    path.push(step)
    current = isMapping(current) ? current[step] : Array.isArray(current) ? current[Number(step)] : undefined
  }
  return path
}

/** The field that a message of the server is about: the first thing in it that looks like a path into the object. */
export function fieldInMessage(message: string): string {
  return (
    /(?:^|[\s:"'[(,])((?:\.[A-Za-z_][A-Za-z0-9_-]*|spec|data|metadata)(?:\.[A-Za-z0-9_$-]+|\[[^\]]*\])*)(?=: )/.exec(
      message,
    )?.[1] ?? ''
  )
}

function stepOf(selector: string, current: unknown): string | number | undefined {
  if (/^\d+$/.test(selector)) return Number(selector)
  if (!Array.isArray(current)) return selector
  const wanted = [...selector.matchAll(/([A-Za-z0-9]+)=("[^"]*"|[^,]*)/g)]
  const index = current.findIndex(
    (item) =>
      isMapping(item) &&
      wanted.every(([, key = '', value]) => item[key] === undefined || JSON.stringify(item[key]) === value),
  )
  return wanted.length === 0 || index < 0 ? undefined : index
}
