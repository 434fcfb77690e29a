import { defined } from '../defined.ts'
import type { KindTable } from '../kinds/kind-table.ts'
import { number, text } from '../manifest/fields.ts'
import { identityOf } from '../manifest/identity.ts'
import { formatRef, type KubernetesObject, type ObjectRef } from '../manifest/object.ts'
import type { ObjectState } from './cause.ts'
import { creationFinding } from './creation.ts'
import { dueMs } from './doom.ts'
import { containerKey, containersOf, type Finding, findingsOf, isReady } from './findings.ts'
import { allPods, currentPods, newestReplicaSet } from './owners.ts'
import { judge } from './guard.ts'
import { readyKey, settlesAtMs } from './settling.ts'
import { type Memory, observations, type Snapshot } from './snapshot.ts'
import type { AppliedObject, ContainerExit, Observation, Verdict } from './verdict.ts'

/** What verification knows: the verdict on each target, and what must be remembered between two looks. */
export interface TrackerState extends Memory {
  readonly verdicts: ReadonlyMap<string, Verdict>
  /** When the next open signal becomes final if nothing else happens. */
  readonly dueMs: number | undefined
  /** Restarts of the pods that carry the verdicts, to tell whether one happened between two looks. */
  readonly restarts: Readonly<Record<string, number>>
}

export interface TrackerStep {
  readonly state: TrackerState
  /** One for each target whose state or words changed. */
  readonly changes: readonly StatusChange[]
}

/** How one target stands now, in words. */
export interface StatusChange {
  readonly ref: ObjectRef
  readonly state: ObjectState
  readonly message: string
  readonly ready?: number
  readonly wanted?: number
}

/** What is going to be proven, and by which rules. */
type Start = Pick<Memory, 'targets' | 'digests' | 'startedAtMs' | 'kinds'>

/** The state before the first look. */
export function startTracking({ targets, digests, startedAtMs, kinds }: Start): TrackerState {
  return {
    targets,
    digests,
    startedAtMs,
    kinds,
    firstSeenMs: {},
    exits: {},
    verdicts: new Map(),
    dueMs: undefined,
    restarts: {},
  }
}

/** One look: remembers signals and exits, asks each target's rule, reports what changed. Pure. */
export function track(state: TrackerState, snapshot: Snapshot, nowMs: number): TrackerStep {
  const pods = [...snapshot.pods, ...[...snapshot.objects.values()].filter(isPodItself(state.kinds))]
  const exits = rememberExits(state.exits, pods)
  const before = observations(snapshot, { ...state, exits }, nowMs)
  const findings = before.flatMap(allFindings)
  const firstSeenMs = rememberSightings(state.firstSeenMs, { findings, pods }, nowMs)
  const seen = before.map((observation) => ({ ...observation, firstSeenMs }))
  const verdicts = new Map(
    seen.map((observation) => [identityOf(observation.target), verdictOn(observation, state.kinds)]),
  )
  const due = dueTimes(seen, findings, firstSeenMs).filter((at) => at > nowMs)
  const changes = state.targets.flatMap((target) =>
    statusChange(target, state.verdicts.get(identityOf(target)), verdicts.get(identityOf(target))),
  )
  const next = due.length === 0 ? undefined : due.reduce((a, b) => Math.min(a, b))
  return {
    state: { ...state, exits, firstSeenMs, verdicts, dueMs: next, restarts: restartsOf(seen) },
    changes,
  }
}

/** A rule looks into one cluster, and names objects as that does; outside, the cluster belongs to the name. */
function verdictOn(observation: Observation, kinds: KindTable): Verdict {
  const verdict = judge(kinds.of(observation.target), observation)
  if (verdict.state !== 'failed') return verdict
  const { cause } = verdict
  const { cluster } = observation.target
  return { state: 'failed', cause: { ...cause, ref: { ...defined({ cluster }), ...cause.ref } } }
}

function isPodItself(kinds: KindTable): (object: KubernetesObject) => boolean {
  return (object) => kinds.of(object)?.pods === 'itself'
}

/** When time alone may change a verdict: an open signal becomes final, a Ready pod has settled. */
function dueTimes(
  seen: readonly Observation[],
  findings: readonly Finding[],
  firstSeenMs: Observation['firstSeenMs'],
): readonly number[] {
  const signals = findings.flatMap((finding) => dueMs(finding, firstSeenMs) ?? [])
  const settling = seen.flatMap((observation) =>
    currentPods(observation)
      .filter(isReady)
      .map((pod) => settlesAtMs(observation, pod)),
  )
  return [...signals, ...settling]
}

function allFindings(observation: Observation): readonly Finding[] {
  const creation = creationFinding(observation, newestReplicaSet(observation))
  const ofPods = allPods(observation).flatMap((pod) => findingsOf(pod, observation))
  return creation === undefined ? ofPods : [...ofPods, creation]
}

/**
 * A sighting is forgotten when its signal is gone. A container that pulls its image again shows nothing in
 * between, so image signals stay until the container has started or the pod is gone.
 */
function rememberSightings(
  known: Observation['firstSeenMs'],
  { findings, pods }: { readonly findings: readonly Finding[]; readonly pods: readonly KubernetesObject[] },
  nowMs: number,
): Observation['firstSeenMs'] {
  const keys = [...findings.map(({ key }) => key), ...pods.filter(isReady).map(readyKey)]
  const now = Object.fromEntries(keys.map((key) => [key, known[key] ?? nowMs]))
  const pulling = new Set(
    pods.flatMap((pod) =>
      containersOf(pod)
        .filter(isUnstarted)
        .map(({ name }) => containerKey(pod, name)),
    ),
  )
  const kept = Object.entries(known).filter(
    ([key]) => key.includes('/image-') && pulling.has(key.slice(0, key.lastIndexOf('/'))),
  )
  return { ...Object.fromEntries(kept), ...now }
}

function isUnstarted({ running, ended }: { readonly running: boolean; readonly ended: unknown }): boolean {
  return !running && ended === undefined
}

/** Adds the ends that the pods show now; `restartCount` says which end it is. */
function rememberExits(known: Observation['exits'], pods: readonly KubernetesObject[]): Observation['exits'] {
  const next: Record<string, readonly (ContainerExit | undefined)[]> = {}
  for (const pod of pods) {
    for (const container of containersOf(pod)) {
      const { ended, endedBefore, restarts, running } = container
      if (ended === undefined) continue
      const key = containerKey(pod, container.name)
      const list = [...(known[key] ?? [])]
      const index = running ? restarts - 1 : restarts
      if (index >= 0) list[index] = exitOf(ended)
      if (endedBefore !== undefined && index >= 1) list[index - 1] = exitOf(endedBefore)
      next[key] = list
    }
  }
  return next
}

function exitOf(ended: Readonly<Record<string, unknown>>): ContainerExit {
  return { exitCode: number(ended, 'exitCode') ?? 0, reason: text(ended, 'reason') ?? 'Error' }
}

function restartsOf(seen: readonly Observation[]): Readonly<Record<string, number>> {
  const pods = seen.flatMap((observation) => currentPods(observation))
  return Object.fromEntries(
    pods.flatMap((pod) => containersOf(pod).map(({ name, restarts }) => [containerKey(pod, name), restarts])),
  )
}

function statusChange(
  target: AppliedObject,
  before: Verdict | undefined,
  now: Verdict | undefined,
): readonly StatusChange[] {
  if (
    now === undefined ||
    (before !== undefined && before.state === now.state && wordsOf(before) === wordsOf(now))
  )
    return []
  const { uid: _, generation: __, ...ref } = target
  const counts = 'ready' in now && now.ready !== undefined ? { ready: now.ready } : {}
  const wanted = 'wanted' in now && now.wanted !== undefined ? { wanted: now.wanted } : {}
  return [{ ref, state: stateOf(now), message: wordsOf(now), ...counts, ...wanted }]
}

function stateOf(verdict: Verdict): ObjectState {
  if (verdict.state === 'unprovable') return 'pending'
  if (verdict.state !== 'failed') return verdict.state
  return verdict.cause.reason === 'Disappeared' ? 'gone' : 'failed'
}

/** What a verdict says, in one line. */
export function wordsOf(verdict: Verdict): string {
  if (verdict.state !== 'failed') return verdict.message
  const { reason, container, exitCode, message } = verdict.cause
  const where = container === undefined ? '' : ` in container ${container}`
  const code = exitCode === undefined ? '' : `, exit code ${exitCode}`
  return `${reason}${where}${code}${message === '' ? '' : `: ${message}`}`
}

/** How the whole stands: doomed as soon as one target is, settled when none moves any more. */
export interface Standing {
  readonly failed: readonly {
    readonly target: AppliedObject
    readonly verdict: Extract<Verdict, { state: 'failed' }>
  }[]
  readonly unprovable: readonly {
    readonly target: AppliedObject
    readonly verdict: Extract<Verdict, { state: 'unprovable' }>
  }[]
  /** `Kind/name: what it waits for`. */
  readonly pending: readonly string[]
}

/** Sorts the verdicts of a state. */
export function standing(state: TrackerState): Standing {
  const all = state.targets.map((target) => ({ target, verdict: state.verdicts.get(identityOf(target)) }))
  return {
    failed: all.filter((item): item is Standing['failed'][number] => item.verdict?.state === 'failed'),
    unprovable: all.filter(
      (item): item is Standing['unprovable'][number] => item.verdict?.state === 'unprovable',
    ),
    pending: all
      .filter(({ verdict }) => verdict === undefined || verdict.state === 'progressing')
      .map(
        ({ target, verdict }) =>
          `${formatRef(target)}: ${verdict === undefined ? 'not seen yet' : wordsOf(verdict)}`,
      ),
  }
}

/** Whether a container of a proven pod restarted between two looks: then the first look proved nothing. */
export function restartedBetween(first: TrackerState, second: TrackerState): boolean {
  return Object.entries(second.restarts).some(([key, count]) => count > (first.restarts[key] ?? count))
}
