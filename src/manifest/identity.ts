import { clusterPrefix, type ObjectRef } from './object.ts'

/** The API group: `apps` of `apps/v1`, empty for the core group. Versions do not matter to what a kind is. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/')
  return slash < 0 ? '' : apiVersion.slice(0, slash)
}

/** `apps/Deployment`, `/Pod`: names a kind whatever its version. */
export function kindKey(object: { readonly apiVersion: string; readonly kind: string }): string {
  return `${groupOf(object.apiVersion)}/${object.kind}`
}

/** Tells objects apart as their servers do: group, kind, namespace and name, and the cluster where one is named. */
export function identityOf(ref: ObjectRef): string {
  return `${clusterPrefix(ref)}${kindKey(ref)}/${ref.namespace ?? ''}/${ref.name}`
}
