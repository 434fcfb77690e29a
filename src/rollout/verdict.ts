import type { PodLink } from '../kinds/pod-link.ts'
import type { KubernetesObject, ObjectRef } from '../manifest/object.ts'
import type { Cause } from './cause.ts'

/** The verdict on one object at one moment. `ready` comes only from positive proof of this revision. */
export type Verdict =
  | {
      readonly state: 'progressing'
      readonly message: string
      readonly ready?: number
      readonly wanted?: number
    }
  | { readonly state: 'ready'; readonly message: string; readonly ready?: number; readonly wanted?: number }
  | { readonly state: 'failed'; readonly cause: Cause }
  /** Cannot be verified by waiting: paused, suspended, OnDelete, unknown kind without a rule. */
  | { readonly state: 'unprovable'; readonly reason: string; readonly message: string }

/** What deploy-env applied and verify-rollout has to prove. Travels as the output `applied`, JSON. */
export interface AppliedObject extends ObjectRef {
  readonly uid: string
  /** metadata.generation that the apply returned; absent where the kind has none. */
  readonly generation?: number
}

/** One end of a container, as the kubelet reported it. */
export interface ContainerExit {
  readonly exitCode: number
  readonly reason: string
}

/** Everything a rule may look at: the objects as last seen, and the time. */
export interface Observation {
  readonly nowMs: number
  /** When verification started. */
  readonly startedAtMs: number
  readonly target: AppliedObject
  /** Undefined: not there. */
  readonly object: KubernetesObject | undefined
  /** How the object and its pods belong together; undefined where it makes none. */
  readonly podLink: PodLink | undefined
  /** ReplicaSets and pods around the object; a rule picks its own by owner UID, never by label alone. */
  readonly replicaSets: readonly KubernetesObject[]
  readonly pods: readonly KubernetesObject[]
  /** First time a doom signal was seen, by signal key; kept by the tracker so that rules stay pure. */
  readonly firstSeenMs: Readonly<Record<string, number>>
  /** EndpointSlices of the namespace; empty when nothing that was applied needs them. */
  readonly endpointSlices: readonly KubernetesObject[]
  /** Events about the object and its pods; empty where the account may not read them. */
  readonly events: readonly KubernetesObject[]
  /** How containers ended so far, by `<pod uid>/<container>`; index = restart count at that time. */
  readonly exits: Readonly<Record<string, readonly (ContainerExit | undefined)[]>>
  /** Digest that new pods must run, per repository (`registry/repository` -> `sha256:...`). */
  readonly digests: Readonly<Record<string, string>>
}
