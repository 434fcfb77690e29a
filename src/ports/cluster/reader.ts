import type { KubernetesObject, ObjectRef } from '../../manifest/object.ts'

/** What Slipway asks a cluster. Reads may be repeated at will. Errors: as in ./index.ts. */
export interface ClusterReader {
  /** Server version and address, for messages; the cheapest call that proves the login. */
  about(signal?: AbortSignal): Promise<ClusterInfo>
  /** Resource path and scope of a kind; undefined when the server does not know it (cached discovery). */
  resource(apiVersion: string, kind: string): Promise<ResourceInfo | undefined>
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

/** `namespace` undefined: all namespaces, or a cluster-scoped kind. */
export interface ListQuery {
  readonly apiVersion: string
  readonly kind: string
  readonly namespace?: string
  readonly labelSelector?: string
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
