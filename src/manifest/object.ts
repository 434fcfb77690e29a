/** A Kubernetes object as it comes from YAML or the API: only what every object has is typed. */
export interface KubernetesObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: ObjectMetadata
  readonly [field: string]: unknown
}

export interface ObjectMetadata {
  readonly name: string
  readonly namespace?: string
  readonly uid?: string
  readonly generation?: number
  readonly resourceVersion?: string
  readonly creationTimestamp?: string
  readonly deletionTimestamp?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  readonly ownerReferences?: readonly OwnerReference[]
  readonly [field: string]: unknown
}

export interface OwnerReference {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  readonly uid: string
  readonly controller?: boolean
}

/** Names one object; `namespace` is undefined for cluster-scoped kinds. */
export interface ObjectRef {
  /** Context of the kubeconfig, where an environment has several clusters; undefined where it has one. */
  readonly cluster?: string
  readonly apiVersion: string
  readonly kind: string
  readonly namespace?: string
  readonly name: string
}

/** `Kind/name`, as people and kubectl write it; `eu: Kind/name` where a cluster is named. */
export function formatRef(ref: ObjectRef): string {
  return `${clusterPrefix(ref)}${ref.kind}/${ref.name}`
}

/** `eu: `, for texts and keys about several clusters; empty where none is named. */
export function clusterPrefix({ cluster }: Pick<ObjectRef, 'cluster'>): string {
  return cluster === undefined ? '' : `${cluster}: `
}

/** The reference of an object; which cluster it comes from, the object does not say. */
export function refOf(object: KubernetesObject): ObjectRef {
  const { apiVersion, kind, metadata } = object
  return metadata.namespace === undefined
    ? { apiVersion, kind, name: metadata.name }
    : { apiVersion, kind, namespace: metadata.namespace, name: metadata.name }
}
