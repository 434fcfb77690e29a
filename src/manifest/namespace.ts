import type { Problem } from '../errors.ts'
import { customResourceDefinition } from '../kinds/custom-resource-definition.ts'
import { isKind } from '../kinds/kind-table.ts'
import { groupOf, identityOf } from './identity.ts'
import { formatRef, type KubernetesObject, refOf } from './object.ts'
import { isMapping, type ManifestObject } from './read-manifests.ts'

/** Key of a kind in one version: `apps/v1/Deployment`. Discovery answers per version. */
export function versionedKind(object: { readonly apiVersion: string; readonly kind: string }): string {
  return `${object.apiVersion}/${object.kind}`
}

/** Scope of a kind; undefined when neither the server nor the set knows it. */
export type ScopeOf = (object: KubernetesObject) => { readonly namespaced: boolean } | undefined

/** The kinds that the CustomResourceDefinitions of a set bring along, by versionedKind. */
export function kindsFromDefinitions(
  objects: readonly KubernetesObject[],
): ReadonlyMap<string, { readonly namespaced: boolean; readonly definition: KubernetesObject }> {
  const definitions = objects.filter((object) => isKind(customResourceDefinition, object))
  return new Map(
    definitions.flatMap((definition) => {
      const spec = mappingAt(definition, 'spec')
      const kind = String(mappingAt(spec, 'names')['kind'])
      const versions = Array.isArray(spec['versions']) ? (spec['versions'] as readonly unknown[]) : []
      const namespaced = spec['scope'] === 'Namespaced'
      return versions.filter(isMapping).map((version) => {
        const apiVersion = `${String(spec['group'])}/${String(version['name'])}`
        return [versionedKind({ apiVersion, kind }), { namespaced, definition }] as const
      })
    }),
  )
}

function mappingAt(
  mapping: Readonly<Record<string, unknown>>,
  key: string,
): Readonly<Record<string, unknown>> {
  const value = mapping[key]
  return isMapping(value) ? value : {}
}

/**
 * Gives an object the namespace it lives in: namespaced kinds without one get `namespace`, cluster-scoped
 * kinds lose one (kustomize writes it on kinds that it does not know).
 */
export function inNamespace(
  object: KubernetesObject,
  namespaced: boolean,
  namespace: string,
): KubernetesObject {
  if (namespaced) {
    if (object.metadata.namespace !== undefined) return object
    return { ...object, metadata: { ...object.metadata, namespace } }
  }
  if (object.metadata.namespace === undefined) return object
  const { namespace: _, ...metadata } = object.metadata
  return { ...object, metadata: { ...metadata, name: object.metadata.name } }
}

/** Objects of a kind that nobody knows, each with its place. */
export function unknownKinds(objects: readonly ManifestObject[], scopeOf: ScopeOf): readonly Problem[] {
  return objects
    .filter(({ object }) => scopeOf(object) === undefined)
    .map(({ object, where }) => ({
      message: `${formatRef(refOf(object))}: the cluster does not know kind ${object.kind} in ${object.apiVersion}${hint(object)}`,
      where,
    }))
}

function hint(object: KubernetesObject): string {
  const isOwn = groupOf(object.apiVersion).includes('.') && !groupOf(object.apiVersion).endsWith('.k8s.io')
  return isOwn ? ', and no CustomResourceDefinition for it is among the manifests' : ''
}

/** Objects that are there twice, after namespaces are settled: the second one would silently win. */
export function duplicates(objects: readonly ManifestObject[]): readonly Problem[] {
  const first = new Map<string, ManifestObject>()
  return objects.flatMap((item) => {
    const ref = refOf(item.object)
    const before = first.get(identityOf(ref))
    if (before === undefined) {
      first.set(identityOf(ref), item)
      return []
    }
    const place = before.where.line > 0 ? `${before.where.file}:${before.where.line}` : before.where.file
    const namespace = ref.namespace === undefined ? '' : ` in namespace ${ref.namespace}`
    return [{ message: `${formatRef(ref)}${namespace} is there twice, first in ${place}`, where: item.where }]
  })
}
