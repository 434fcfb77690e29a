import type { ReleaseRecord } from '../release/release-record.ts'
import { defined } from '../defined.ts'
import { identityOf } from '../manifest/identity.ts'
import { type ObjectRef, refOf } from '../manifest/object.ts'
import { promotedImages, type RunningImage } from './image-proof.ts'
import { allPods, currentPods, otherPods } from './owners.ts'
import { observations, type Snapshot } from './snapshot.ts'
import { type TrackerState, wordsOf } from './tracker.ts'
import type { Observation } from './verdict.ts'

/** The output `proof`: what was seen when everything was proven. */
export interface Proof {
  readonly schemaVersion: 1
  readonly environment: string
  readonly image: string
  readonly commit: string
  readonly server: string
  /** ISO 8601, UTC. */
  readonly verifiedAt: string
  readonly durationMs: number
  readonly objects: readonly ProvenObject[]
}

export interface ProvenObject extends ObjectRef {
  readonly uid: string
  readonly generation?: number
  readonly message: string
  /** Running containers of promoted images. */
  readonly images?: readonly { readonly pod: string; readonly container: string; readonly image: string }[]
  /** Old pods that still drain: a fact, not a failure. */
  readonly draining?: number
}

/** What the proof is of. */
export interface ProofSubject {
  readonly environment: string
  readonly release: Pick<ReleaseRecord, 'image' | 'commit'>
  readonly server: string
  readonly startedAtMs: number
}

interface Proven {
  readonly state: TrackerState
  readonly snapshot: Snapshot
}

/** The proof from the last look at the cluster. */
export function proofOf(subject: ProofSubject, { state, snapshot }: Proven, nowMs: number): Proof {
  return {
    schemaVersion: 1,
    environment: subject.environment,
    image: subject.release.image,
    commit: subject.release.commit,
    server: subject.server,
    verifiedAt: new Date(nowMs).toISOString(),
    durationMs: nowMs - subject.startedAtMs,
    objects: observations(snapshot, state, nowMs).map((seen) => provenObject(state, seen)),
  }
}

function provenObject(state: TrackerState, seen: Observation): ProvenObject {
  const { target, object } = seen
  const verdict = state.verdicts.get(identityOf(target))
  const images = currentPods(seen).flatMap((pod) => promotedImages(pod, seen))
  const draining = makesPods(seen) ? otherPods(seen).length + allPods(seen).filter(isLeaving).length : 0
  return {
    ...(object === undefined ? target : refOf(object)),
    ...defined({ cluster: target.cluster, generation: object?.metadata.generation }),
    uid: target.uid,
    message: verdict === undefined ? '' : wordsOf(verdict),
    ...defined({
      images: images.length > 0 ? images.map(provenImage) : undefined,
      draining: draining > 0 ? draining : undefined,
    }),
  }
}

function provenImage({ pod, container, repository, digest }: RunningImage) {
  return { pod, container, image: `${repository}@${digest ?? ''}` }
}

function makesPods({ podLink }: Observation): boolean {
  return podLink !== undefined && podLink !== 'itself'
}

function isLeaving({ metadata }: { readonly metadata: { readonly deletionTimestamp?: string } }): boolean {
  return metadata.deletionTimestamp !== undefined
}
