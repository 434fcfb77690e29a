import { defined } from '../defined.ts'
import { entry, type Entry, list, number, text } from '../manifest/fields.ts'
import type { KubernetesObject } from '../manifest/object.ts'
import { condition, isTrue } from './conditions.ts'
import { type ReasonRule, ruleFor } from './reasons.ts'
import type { ContainerExit, Observation } from './verdict.ts'

/** A signal of section "reasons" that is there now. */
export interface Finding {
  /** The same as long as the signal is the same: its first sighting is kept under it. */
  readonly key: string
  readonly rule: ReasonRule
  readonly reason: string
  readonly message: string
  /** Attempts seen, where the row counts them. */
  readonly count: number
  readonly pod?: string
  readonly node?: string
  readonly container?: string
  readonly initContainer?: boolean
  readonly exitCode?: number
  readonly restarts?: number
}

export interface ContainerState {
  readonly name: string
  readonly init: boolean
  readonly ready: boolean
  readonly restarts: number
  readonly imageId: string
  /** Empty unless the container waits. */
  readonly waiting: string
  readonly running: boolean
  readonly message: string
  /** How it ended, while it is not running; the run before it, while it waits. */
  readonly ended: Entry | undefined
  readonly endedBefore: Entry | undefined
}

/** All containers of a pod as its status has them, init containers first. */
export function containersOf(pod: KubernetesObject): readonly ContainerState[] {
  const status = entry(pod, 'status')
  const init = list(status, 'initContainerStatuses').map((item) => containerState(item, true))
  return [...init, ...list(status, 'containerStatuses').map((item) => containerState(item, false))]
}

function containerState(status: Entry, init: boolean): ContainerState {
  const state = entry(status, 'state')
  const last = entry(entry(status, 'lastState'), 'terminated')
  const now = entry(state, 'terminated')
  const waiting = entry(state, 'waiting')
  const before = Object.keys(last).length > 0 ? last : undefined
  return {
    name: text(status, 'name') ?? '',
    init,
    ready: status['ready'] === true,
    restarts: number(status, 'restartCount') ?? 0,
    imageId: text(status, 'imageID') ?? '',
    waiting: text(waiting, 'reason') ?? '',
    running: state['running'] !== undefined,
    message: text(waiting, 'message') ?? text(now, 'message') ?? '',
    ended: state['terminated'] === undefined ? before : now,
    endedBefore: state['terminated'] === undefined ? undefined : before,
  }
}

/** The key under which the ends of a container are kept. */
export function containerKey(pod: KubernetesObject, container: string): string {
  return `${pod.metadata.uid ?? pod.metadata.name}/${container}`
}

/** Whether the pod is Ready and stays. */
export function isReady(pod: KubernetesObject): boolean {
  return pod.metadata.deletionTimestamp === undefined && isTrue(pod, 'Ready')
}

/** Every signal that a pod shows now, the gravest container first. A pod that is being deleted shows none. */
export function findingsOf(
  pod: KubernetesObject,
  observation: Pick<Observation, 'events' | 'exits'>,
): readonly Finding[] {
  if (pod.metadata.deletionTimestamp !== undefined) return []
  const whole = podFinding(pod)
  if (whole?.rule.class === 'infrastructure') return [whole]
  const containers = containersOf(pod)
  const found = containers.map((container) => containerFinding(pod, container, observation.exits))
  const mount = mountFinding(pod, containers, observation.events)
  return [...found, whole, mount].filter((finding) => finding !== undefined)
}

function podFinding(pod: KubernetesObject): Finding | undefined {
  const status = entry(pod, 'status')
  const scheduled = condition(pod, 'PodScheduled')
  const disrupted = isTrue(pod, 'DisruptionTarget') ? 'DisruptionTarget' : ''
  const reason =
    text(status, 'reason') ?? (disrupted || (scheduled?.status === 'False' ? scheduled.reason : ''))
  const message = text(status, 'message') ?? scheduled?.message ?? ''
  return finding({ pod, on: 'pod', reason, message })
}

function containerFinding(
  pod: KubernetesObject,
  container: ContainerState,
  exits: Observation['exits'],
): Finding | undefined {
  if (container.running) return undefined
  const { waiting, ended } = container
  const waits =
    waiting === ''
      ? undefined
      : finding({ pod, container, on: 'waiting', reason: waiting, message: container.message })
  if (waits !== undefined) return { ...waits, count: container.restarts + 1 }
  if (ended === undefined || !/^(?:|CrashLoopBackOff|RunContainerError)$/.test(waiting)) return undefined
  const exitCode = number(ended, 'exitCode') ?? 0
  // A program that should stay and ends with 0 again and again fails as well; one end with 0 may be meant.
  if (exitCode === 0 && waiting !== 'CrashLoopBackOff') return undefined
  const reason = text(ended, 'reason') ?? 'Error'
  const crash = finding({
    pod,
    container,
    on: 'exit',
    reason,
    message: text(ended, 'message') ?? container.message,
  })
  if (crash === undefined) return undefined
  const count =
    crash.rule.id === 'crash-loop'
      ? container.restarts
      : endsLike(exits[containerKey(pod, container.name)], reason, container)
  const shown = crash.rule.id === 'crash-loop' && container.restarts > 0 ? 'CrashLoopBackOff' : reason
  return { ...crash, reason: shown, exitCode, count }
}

/** How often a container ended for this reason: what was seen, and at least what the status itself shows. */
function endsLike(
  seen: readonly (ContainerExit | undefined)[] | undefined,
  reason: string,
  container: ContainerState,
): number {
  const known = (seen ?? []).filter((exit) => exit?.reason === reason).length
  const shown = [container.ended, container.endedBefore].filter(
    (end) => end !== undefined && end['reason'] === reason,
  ).length
  return Math.max(known, shown)
}

/** A pod that waits for its volumes says nothing in its status: only the events do. */
function mountFinding(
  pod: KubernetesObject,
  containers: readonly ContainerState[],
  events: Observation['events'],
): Finding | undefined {
  const starting =
    containers.length > 0 &&
    containers.every(({ waiting }) => /^(?:ContainerCreating|PodInitializing)$/.test(waiting))
  if (!starting) return undefined
  const own = events.filter((event) => entry(event, 'involvedObject')['uid'] === pod.metadata.uid)
  const event = own.findLast((item) => ruleFor('event', text(item, 'reason') ?? '', '') !== undefined)
  if (event === undefined) return undefined
  return finding({
    pod,
    on: 'event',
    reason: text(event, 'reason') ?? '',
    message: text(event, 'message') ?? '',
  })
}

interface Signal {
  readonly pod: KubernetesObject
  readonly container?: ContainerState
  readonly on: ReasonRule['on']
  readonly reason: string
  readonly message: string
}

function finding({ pod, container, on, reason, message }: Signal): Finding | undefined {
  const rule = reason === '' ? undefined : ruleFor(on, reason, message)
  if (rule === undefined) return undefined
  const node = text(entry(pod, 'spec'), 'nodeName')
  return {
    key: `${containerKey(pod, container?.name ?? '')}/${rule.id}`,
    rule,
    reason,
    message,
    count: 1,
    pod: pod.metadata.name,
    ...defined({
      node,
      container: container?.name,
      restarts: container?.restarts,
      initContainer: container?.init === true ? true : undefined,
    }),
  }
}
