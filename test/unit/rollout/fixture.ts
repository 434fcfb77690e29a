import { readFileSync } from 'node:fs'
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml'
import { defaultKinds } from '../../../src/kinds/all-kinds.ts'
import { identityOf } from '../../../src/manifest/identity.ts'
import type { KubernetesObject } from '../../../src/manifest/object.ts'
import type { Snapshot } from '../../../src/rollout/snapshot.ts'
import { startTracking, track, type TrackerState, wordsOf } from '../../../src/rollout/tracker.ts'
import type { AppliedObject } from '../../../src/rollout/verdict.ts'

type Fields = Readonly<Record<string, unknown>>

/** One look at the cluster, `after` seconds. What a look does not say stays as it was in the look before. */
interface Look {
  readonly after?: number
  readonly gone?: boolean
  readonly metadata?: Fields
  readonly spec?: Fields
  readonly status?: Fields
  readonly sets?: readonly { readonly revision: number; readonly owner?: string; readonly status?: Fields }[]
  readonly pods?: readonly PodFixture[]
  readonly slices?: readonly Fields[]
  readonly events?: readonly (Fields & { readonly about: string })[]
}

/** `of`: the ReplicaSet's revision, the revision hash, or nothing where the kind has no revisions. */
interface PodFixture {
  readonly name?: string
  readonly of?: number | string
  readonly owner?: string
  readonly leaving?: boolean
  readonly spec?: Fields
  readonly status?: Fields
}

export interface RolloutCase extends Look {
  /** `state: first words of what is said`; failed: `reason [rule`. */
  readonly expect: string
  readonly name: string
  readonly kind?: string
  readonly target?: Fields
  readonly looks?: readonly Look[]
}

export const repository = 'registry.example:5000/acme/app'
export const digest = `sha256:${'a'.repeat(64)}`

/** The cases of a fixture file: `kind` of the file stands for cases that name none. */
export function readCases(file: string): readonly RolloutCase[] {
  const source = readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8')
  const { kind, cases } = load(source, { schema: CORE_SCHEMA.withTags(mergeTag) }) as {
    kind: string
    cases: RolloutCase[]
  }
  return cases.map((item) => ({ kind, ...item }))
}

/** Plays all looks of a case and says the last verdict in one line. */
export function play(fixture: RolloutCase): string {
  const { state, target } = playLooks(fixture)
  const verdict = state.verdicts.get(identityOf(target))
  if (verdict === undefined) return 'nothing'
  if (verdict.state === 'unprovable') return `unprovable: ${verdict.reason}: ${verdict.message}`
  if (verdict.state !== 'failed') return `${verdict.state}: ${verdict.message}`
  return `failed: ${wordsOf(verdict)} [${verdict.cause.rule}]`
}

export function playLooks(fixture: RolloutCase): {
  readonly state: TrackerState
  readonly target: AppliedObject
} {
  const target = targetOf(fixture)
  const startMs = Date.parse('2026-01-01T00:00:00Z')
  let state = startTracking({
    targets: [target],
    digests: { [repository]: digest },
    startedAtMs: startMs,
    kinds: defaultKinds,
  })
  let look: Look = fixture
  for (const next of fixture.looks ?? [{}]) {
    look = { ...look, ...next }
    state = track(state, snapshotOf(fixture, look), startMs + (look.after ?? 1) * 1000).state
  }
  return { state, target }
}

const versions: Readonly<Record<string, string>> = {
  Job: 'batch/v1',
  Pod: 'v1',
  Service: 'v1',
  ConfigMap: 'v1',
  Namespace: 'v1',
}

function targetOf({ kind = '', target }: RolloutCase): AppliedObject {
  const apiVersion = versions[kind] ?? 'apps/v1'
  return { apiVersion, kind, namespace: 'shop', name: 'web', uid: 'uid-web', ...target } as AppliedObject
}

function snapshotOf(fixture: RolloutCase, look: Look): Snapshot {
  const target = targetOf(fixture)
  const { apiVersion, kind } = target
  const metadata = { name: 'web', namespace: 'shop', uid: 'uid-web', ...look.metadata }
  const object = {
    apiVersion,
    kind,
    metadata,
    spec: look.spec ?? {},
    status: look.status ?? {},
  } as KubernetesObject
  return {
    objects: new Map(look.gone === true ? [] : [[identityOf(target), object]]),
    replicaSets: (look.sets ?? []).map(setOf),
    pods: (look.pods ?? []).map((pod, index) => podOf(kind, pod, index)),
    endpointSlices: (look.slices ?? []).map((slice) => ({
      ...named('discovery.k8s.io/v1', 'EndpointSlice', 'web-1', 'uid-web'),
      ...slice,
    })),
    events: (look.events ?? []).map(({ about, ...event }) => ({
      ...named('v1', 'Event', 'e', 'uid-none'),
      involvedObject: { uid: about },
      ...event,
    })),
  }
}

function setOf({
  revision,
  owner = 'uid-web',
  status = {},
}: NonNullable<Look['sets']>[number]): KubernetesObject {
  const set = named('apps/v1', 'ReplicaSet', `web-${revision}`, owner)
  const annotations = { 'deployment.kubernetes.io/revision': String(revision) }
  return { ...set, metadata: { ...set.metadata, uid: `uid-set-${revision}`, annotations }, status }
}

function podOf(
  kind: string,
  { name, of, owner, leaving, spec, status = {} }: PodFixture,
  index: number,
): KubernetesObject {
  const maker = owner ?? (kind === 'Deployment' ? `uid-set-${of ?? 1}` : 'uid-web')
  const pod = named('v1', 'Pod', name ?? `web-${index}`, maker)
  const labels = {
    app: 'web',
    'controller-revision-hash': String(of ?? ''),
    'pod-template-generation': String(of ?? ''),
  }
  const deletion = leaving === true ? { deletionTimestamp: '2026-01-01T00:00:00Z' } : {}
  const containers = [{ name: 'app', image: `${repository}@${digest}`, readinessProbe: {} }]
  return {
    ...pod,
    metadata: { ...pod.metadata, uid: `uid-pod-${index}`, labels, ...deletion },
    spec: { nodeName: 'node-1', containers, ...spec },
    status,
  }
}

function named(apiVersion: string, kind: string, name: string, owner: string): KubernetesObject {
  const ownerReferences = [{ apiVersion: 'v1', kind: 'Owner', name: 'owner', uid: owner, controller: true }]
  return { apiVersion, kind, metadata: { name, namespace: 'shop', uid: `uid-${name}`, ownerReferences } }
}
