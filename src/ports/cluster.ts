import type { KubernetesObject, ObjectRef } from '../manifest/object.ts'

/**
 * One Kubernetes API server. Every call may fail with `cluster-unreachable`, `cluster-auth-denied`
 * (401 after one refresh of the credentials), `cluster-forbidden` (403) or `cancelled`.
 */
export interface Cluster {
  /** Server version and address, for messages; the cheapest call that proves the login. */
  about(signal?: AbortSignal): Promise<ClusterInfo>
  /** Resource path and scope of a kind; undefined when the server does not know it (cached discovery). */
  resource(apiVersion: string, kind: string): Promise<ResourceInfo | undefined>
  /** Server-side apply with field manager `slipway`, force off. A refusal is a result. */
  apply(object: KubernetesObject, options: ApplyOptions): Promise<ApplyResult>
  /** Undefined when the object does not exist. */
  read(ref: ObjectRef, signal?: AbortSignal): Promise<KubernetesObject | undefined>
  list(query: ListQuery, signal?: AbortSignal): Promise<ListResult>
  /**
   * List, then watch from there; resumes by itself (bookmarks, 410 relist, Retry-After) until the signal
   * aborts. Ends only by abort or error.
   */
  watch(query: ListQuery, onChange: (change: WatchChange) => void, signal: AbortSignal): Promise<void>
  /** The last lines of a container's log; undefined when the container is already gone. */
  log(query: LogQuery, signal?: AbortSignal): Promise<string | undefined>
}

export interface ClusterInfo {
  readonly server: string
  readonly version: string
}
export interface ResourceInfo {
  readonly plural: string
  readonly namespaced: boolean
}
export interface ApplyOptions {
  readonly dryRun: boolean
  readonly signal?: AbortSignal
}
export type ApplyResult =
  | { readonly kind: 'applied'; readonly object: KubernetesObject }
  /** 409 of server-side apply: fields owned by other managers. */
  | { readonly kind: 'conflict'; readonly message: string; readonly fields: readonly FieldConflict[] }
  /** 400, 403 of admission, 404 (namespace or kind missing), 422. */
  | { readonly kind: 'rejected'; readonly status: number; readonly reason: string; readonly message: string }

export interface FieldConflict {
  readonly field: string
  readonly manager: string
}
/** `namespace` undefined: all namespaces, or a cluster-scoped kind. */
export interface ListQuery {
  readonly apiVersion: string
  readonly kind: string
  readonly namespace?: string
  readonly labelSelector?: string
  readonly fieldSelector?: string
}
export interface ListResult {
  readonly items: readonly KubernetesObject[]
  readonly resourceVersion: string
}
export type WatchChange =
  /** The complete state after a list: whatever is not in it is gone. */
  | { readonly type: 'listed'; readonly items: readonly KubernetesObject[] }
  | { readonly type: 'changed'; readonly object: KubernetesObject }
  | { readonly type: 'deleted'; readonly object: KubernetesObject }
export interface LogQuery {
  readonly namespace: string
  readonly pod: string
  readonly container: string
  readonly previous: boolean
  readonly tailLines: number
}
