import type { RunControl } from '../control.ts'
import { ActionError, toActionError } from '../../errors.ts'
import { identityOf } from '../../manifest/identity.ts'
import type { ObjectRef } from '../../manifest/object.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Clusters } from '../../ports/cluster/index.ts'
import type { ClusterReader } from '../../ports/cluster/reader.ts'
import type { Snapshot } from '../../rollout/snapshot.ts'
import { restartedBetween, standing, startTracking, track, type TrackerState } from '../../rollout/tracker.ts'
import type { WatchPlan } from '../../rollout/planned-watches.ts'
import { openView, readAfresh, type View } from './view.ts'

const heartbeatMs = 30_000
/** Objects that are read and not watched are looked at this often while they are not ready. */
const readAgainMs = 2_000

/** How the wait ended, with the last look. `proven` only after a fresh list has confirmed it. */
export interface WaitEnd {
  readonly kind: 'proven' | 'doomed' | 'unprovable' | 'timed-out'
  readonly state: TrackerState
  readonly snapshot: Snapshot
}

/** What waiting needs. */
export interface WatchPorts extends Clusters<ClusterReader> {
  readonly clock: Clock
}

/**
 * Watches until the verdict is certain or the budget is used up. Driven by changes; a timer only wakes it for
 * graces, heartbeats and the end. Errors: `rollout-unknown` when the cluster is lost on the way, `cancelled`.
 */
export async function waitForVerdict(
  plan: WatchPlan,
  ports: WatchPorts,
  control: RunControl,
): Promise<WaitEnd> {
  const deadlineMs = plan.startedAtMs + plan.timeoutMs
  try {
    using view = openView(ports, plan, control)
    await firstLook(view, { clock: ports.clock, untilMs: deadlineMs }, control.signal)
    return await watchUntilCertain({ plan, ports, control, view, deadlineMs })
  } catch (error) {
    throw lost(error, control.signal)
  }
}

interface Wait {
  readonly plan: WatchPlan
  readonly ports: WatchPorts
  readonly control: RunControl
  readonly view: View
  readonly deadlineMs: number
}

async function watchUntilCertain({ plan, ports, control, view, deadlineMs }: Wait): Promise<WaitEnd> {
  const { clock } = ports
  let state = startTracking(plan)
  let nextHeartbeatMs = plan.startedAtMs + heartbeatMs
  const look = (snapshot: Snapshot): void => {
    const step = track(state, snapshot, clock.now())
    for (const change of step.changes) control.emit({ type: 'object-status', ...change })
    state = step.state
  }
  for (;;) {
    const changed = view.changed()
    look(view.snapshot())
    const first = state
    let end = settled(state, view.snapshot())
    if (end?.kind === 'proven') {
      const fresh = await readAfresh(ports, plan, control.signal)
      const snapshot = { ...fresh, events: view.snapshot().events }
      look(snapshot)
      end = settled(state, snapshot)
      // The watch brings that restart in a moment, and with it the next look.
      if (end?.kind === 'proven' && restartedBetween(first, state)) end = undefined
    }
    if (end !== undefined) return end
    if (clock.now() >= deadlineMs) return { kind: 'timed-out', state, snapshot: view.snapshot() }
    nextHeartbeatMs = beat({ plan, state, control, deadlineMs, nextMs: nextHeartbeatMs, nowMs: clock.now() })
    const unread = plan.reads.filter((ref) => isPending(state, ref))
    const readAtMs = unread.length > 0 ? clock.now() + readAgainMs : deadlineMs
    const wakeAtMs = Math.min(deadlineMs, nextHeartbeatMs, readAtMs, state.dueMs ?? deadlineMs)
    await changeOrTime(changed, { clock, untilMs: wakeAtMs }, control.signal)
    if (unread.length > 0) await view.readAgain(unread)
  }
}

function isPending({ verdicts }: TrackerState, ref: ObjectRef): boolean {
  return verdicts.get(identityOf(ref))?.state === 'progressing'
}

/** Undefined while something still moves and nothing has failed. */
function settled(state: TrackerState, snapshot: Snapshot): WaitEnd | undefined {
  const { failed, unprovable, pending } = standing(state)
  if (failed.length > 0) return { kind: 'doomed', state, snapshot }
  if (pending.length > 0) return undefined
  return { kind: unprovable.length > 0 ? 'unprovable' : 'proven', state, snapshot }
}

interface Beat {
  readonly plan: WatchPlan
  readonly state: TrackerState
  readonly control: RunControl
  readonly deadlineMs: number
  readonly nextMs: number
  readonly nowMs: number
}

function beat({ plan, state, control, deadlineMs, nextMs, nowMs }: Beat): number {
  if (nowMs < nextMs) return nextMs
  const { pending } = standing(state)
  control.emit({
    type: 'heartbeat',
    elapsedMs: nowMs - plan.startedAtMs,
    remainingMs: deadlineMs - nowMs,
    pending,
  })
  return nowMs + heartbeatMs
}

interface Timer {
  readonly clock: Clock
  readonly untilMs: number
}

/** Waits for whichever comes first; the timer of the loser is taken down. */
async function changeOrTime(
  changed: Promise<void>,
  { clock, untilMs }: Timer,
  signal: AbortSignal,
): Promise<void> {
  const stop = new AbortController()
  const timer = clock.sleep(Math.max(0, untilMs - clock.now()), AbortSignal.any([signal, stop.signal]))
  try {
    await Promise.race([changed, timer])
  } finally {
    stop.abort()
    timer.catch(() => undefined)
  }
}

/** The first lists. What keeps them away is a fault of the set-up, so it keeps its own name. */
async function firstLook(view: View, timer: Timer, signal: AbortSignal): Promise<void> {
  let there = false
  const filled = view.filled.then(
    () => {
      there = true
    },
    (error: unknown) => {
      throw new FirstLookError(toActionError(error))
    },
  )
  await changeOrTime(filled, timer, signal)
  if (there) return
  throw new ActionError({
    code: 'rollout-unknown',
    message: 'the objects could not be listed before the time was over',
  })
}

class FirstLookError extends Error {
  readonly found: ActionError
  constructor(found: ActionError) {
    super(found.message)
    this.found = found
  }
}

/** Not knowing is its own outcome: a cluster that is lost on the way says nothing about the release. */
function lost(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted)
    return new ActionError({
      code: 'cancelled',
      message: 'the wait was cancelled; nothing was proven',
      cause: error,
    })
  if (error instanceof FirstLookError) return error.found
  const found = toActionError(error)
  if (found.blame !== 'cluster' || found.code === 'rollout-unknown') return found
  return new ActionError({
    code: 'rollout-unknown',
    message: `the cluster was lost while waiting: ${found.message}`,
    evidence: { 'what ended the wait': found.code },
    cause: found,
  })
}
