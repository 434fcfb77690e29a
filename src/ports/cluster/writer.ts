import type { KubernetesObject, ObjectRef } from '../../manifest/object.ts'

/**
 * What Slipway changes in a cluster. A refusal of the object is a result; one of the account is an error (as in
 * ./index.ts). Each call says whether it is sent again when its answer is lost (a reset, silence, 5xx):
 * what is not sent again ends as `cluster-unreachable`, and may have been carried out all the same. What the
 * server did not carry out for certain (429, no connection) is always sent again.
 */
export interface ClusterWriter {
  /** Server-side apply, force off. Sent again: twice is once. */
  apply(object: KubernetesObject, options: ApplyOptions): Promise<ApplyResult>
  /** Makes an object that must not exist yet. Not sent again, unless the caller can tell its own work. */
  create(object: KubernetesObject, options: CreateOptions): Promise<CreateResult>
  /** A JSON merge patch (RFC 7386). Sent again with a resourceVersion, or when the caller says that it may be. */
  patch(
    ref: ObjectRef,
    change: Readonly<Record<string, unknown>>,
    options: PatchOptions,
  ): Promise<PatchResult>
  /** Sent again with preconditions only: a name alone may belong to another object by then. */
  delete(ref: ObjectRef, options: DeleteOptions): Promise<DeleteResult>
}

/** What has to be there for a write to happen. The UID goes with it: an apply by resourceVersion alone creates. */
export interface Preconditions {
  readonly uid: string
  readonly resourceVersion?: string
}

export interface WriteOptions {
  /** Whose fields they are from then on (metadata.managedFields). */
  readonly fieldManager: string
  /** The server does everything but keep the result. */
  readonly dryRun: boolean
  readonly signal?: AbortSignal
}

export interface ApplyOptions extends WriteOptions {
  readonly preconditions?: Preconditions
}

export interface CreateOptions extends WriteOptions {
  /** The caller can tell its own object from another's, so that `exists` after a lost answer does no harm. */
  readonly repeatable?: boolean
}

export interface PatchOptions extends WriteOptions {
  readonly preconditions?: Preconditions
  /** Applied twice it does what it does once: it sets values and adds to none. */
  readonly idempotent?: boolean
}

export interface DeleteOptions {
  readonly dryRun: boolean
  readonly preconditions?: Preconditions
  /** What becomes of the objects that it owns; `Background` when absent, for every kind. */
  readonly propagation?: 'Background' | 'Foreground' | 'Orphan'
  readonly signal?: AbortSignal
}

export type ApplyResult =
  | { readonly kind: 'applied'; readonly object: KubernetesObject }
  | FieldsConflict
  | PreconditionFailed
  | Rejected

export type CreateResult =
  | { readonly kind: 'created'; readonly object: KubernetesObject }
  | ({ readonly kind: 'exists' } & InTheWay)
  | Rejected

export type PatchResult =
  | { readonly kind: 'patched'; readonly object: KubernetesObject }
  | { readonly kind: 'absent' }
  | PreconditionFailed
  | Rejected

export type DeleteResult =
  | { readonly kind: 'deleted' }
  /** Still there until its finalizers, its pods or what it owns are done. */
  | { readonly kind: 'deleting'; readonly object: KubernetesObject }
  /** It was gone already. */
  | { readonly kind: 'absent' }
  | PreconditionFailed
  | Rejected

/** 409 of server-side apply: fields owned by other managers. */
export interface FieldsConflict {
  readonly kind: 'conflict'
  readonly message: string
  readonly fields: readonly FieldConflict[]
}

export interface FieldConflict {
  readonly field: string
  readonly manager: string
}

/** The object is not the one, or not in the state, that the write was meant for; nothing was written. */
export interface PreconditionFailed extends InTheWay {
  readonly kind: 'precondition-failed'
}

/** What was found instead. */
export interface InTheWay {
  readonly message: string
  /** As it is now; absent when it is gone, or cannot be read. */
  readonly object?: KubernetesObject
  /** An earlier attempt of this very call got no answer: what is there may be its work. */
  readonly afterLostAnswer: boolean
}

/** 400, 403 of admission, 404 (namespace or kind missing), 409 of other causes, 422. */
export interface Rejected {
  readonly kind: 'rejected'
  readonly status: number
  readonly reason: string
  readonly message: string
}
