import type { KubernetesObject } from '../manifest/object.ts'
import type { Observation, Verdict } from '../rollout/verdict.ts'
import type { ValuePath } from '../yaml/line-index.ts'
import type { PodLink } from './pod-link.ts'
import type { WaveName } from './wave.ts'

/** What names a kind; the version does not matter to what a kind is. */
export interface KindRef {
  readonly apiVersion: string
  readonly kind: string
}

/** Everything that Slipway knows of one kind. */
export interface KindDefinition {
  /** The API group, empty for the core group. */
  readonly group: string
  readonly kind: string
  readonly wave: WaveName
  /** What has to be seen before an object of the kind counts as proven: one line for docs/kinds.md. */
  readonly proof: string
  /** The verdict on an object that is there, stays, and was seen by its controller; or why there cannot be one. */
  readonly readiness: Readiness | Unprovable
  /** `watch`: a controller goes on with it after the apply. `read`: it is what it is, or a wave has waited for it. */
  readonly look: 'watch' | 'read'
  /** What is watched besides the object, so that the verdict can be given and explained. */
  readonly around?: readonly Surroundings[]
  /** Path to its pod spec, where images are pinned. */
  readonly podSpec?: ValuePath
  /** Present where it makes pods that prove it. */
  readonly pods?: PodLink
  /** Fields that controllers and the server fill in: they are never sent. */
  readonly serverFields?: readonly ServerField[]
  /** Its size is `spec.replicas`, which an autoscaler may own. */
  readonly scales?: boolean
  /** Its controller always writes `status.observedGeneration`: where that is absent, it has not looked yet. */
  readonly observes?: boolean
}

/** A rule. Pure; it proves nothing by the absence of bad news, and an empty list has nothing that is ready. */
export type Readiness = (observation: Observation, object: KubernetesObject) => Verdict

/** Why waiting proves nothing, and what the reader can do. */
export interface Unprovable {
  readonly unprovable: string
}

/** What may be watched around an object, in its namespace. */
export type Surroundings = 'replicaSets' | 'pods' | 'endpointSlices' | 'events'

type Mapping = Readonly<Record<string, unknown>>

export interface ServerField {
  readonly path: readonly string[]
  /** Whether the server has filled it in, where people may write it, too; `parent` is the mapping that holds it. */
  readonly when?: (parent: Mapping, object: KubernetesObject) => boolean
}
