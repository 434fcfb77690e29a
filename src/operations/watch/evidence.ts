import { defined } from '../../defined.ts'
import { entry, number, text } from '../../manifest/fields.ts'
import { formatRef, type KubernetesObject, refOf } from '../../manifest/object.ts'
import type { Clusters } from '../../ports/cluster/index.ts'
import type { ClusterReader, LogQuery } from '../../ports/cluster/reader.ts'
import type { Cause } from '../../rollout/cause.ts'
import { isWarning, lastSeenMs } from '../../rollout/events.ts'
import { containersOf, isReady } from '../../rollout/findings.ts'
import { allPods, currentPods } from '../../rollout/owners.ts'
import type { Observation, Verdict } from '../../rollout/verdict.ts'

/** Events a little before the start may already be about this rollout. */
const eventsBeforeMs = 5000
const eventsShown = 10

interface EvidenceSource {
  readonly clusters: Clusters<ClusterReader>
  readonly logLines: number
  readonly signal: AbortSignal
}

/** A cause with the last lines of its container and the Warning events around it. Never fails: evidence is a gift. */
export async function withEvidence(
  cause: Cause,
  observation: Observation,
  source: EvidenceSource,
): Promise<Cause> {
  const events = warningsOf(observation)
  const log = await lastLines(cause, observation, source)
  return {
    ...cause,
    ...defined({
      log: log.length > 0 ? log : undefined,
      events: events.length > 0 ? events : undefined,
    }),
  }
}

/** What stands for a target that was still waiting when the time was over: its first pod that is not Ready. */
export function pendingCause(observation: Observation, verdict: Verdict, timeoutMs: number): Cause {
  const { uid: _, generation: __, ...ref } = observation.target
  const pod = currentPods(observation).find((item) => !isReady(item))
  const container = pod && containersOf(pod).find(({ ready }) => !ready)
  const node = pod && text(entry(pod, 'spec'), 'nodeName')
  return {
    ref,
    reason: 'TimedOut',
    message: verdict.state === 'failed' ? verdict.cause.message : verdict.message,
    rule: `timeout: ${Math.round(timeoutMs / 1000)} s for all objects together`,
    ...defined({
      pod: pod?.metadata.name,
      container: container?.name,
      restarts: container?.restarts,
      node,
    }),
  }
}

/**
 * The run that ended explains more than the one that has just started; the kubelet may have removed it already,
 * so the present one stands in.
 */
async function lastLines(
  cause: Cause,
  observation: Observation,
  source: EvidenceSource,
): Promise<readonly string[]> {
  const pod = allPods(observation).find((item) => item.metadata.name === cause.pod)
  if (pod?.metadata.namespace === undefined || cause.container === undefined || source.logLines === 0)
    return []
  const state = containersOf(pod).find(({ name }) => name === cause.container)
  const query = {
    namespace: pod.metadata.namespace,
    pod: pod.metadata.name,
    container: cause.container,
    tailLines: source.logLines,
  }
  const logOf = async (run: LogQuery): Promise<string | undefined> => {
    const cluster = await source.clusters.cluster(observation.target.cluster)
    return await cluster.log(run, source.signal)
  }
  const runs =
    state?.running === false && state.restarts === 0 ? [false] : [(state?.restarts ?? 0) > 0, false]
  for (const previous of runs) {
    const found = await logOf({ ...query, previous }).catch(() => undefined)
    if (found !== undefined && found.trim() !== '') return found.trimEnd().split('\n').slice(-source.logLines)
  }
  return []
}

/** Warning events around the target, newest last: `FailedMount x3 Pod/parcel-1: message`. */
function warningsOf({ events, startedAtMs }: Observation): readonly string[] {
  return events
    .filter(isWarning)
    .map((event) => ({ event, atMs: lastSeenMs(event) }))
    .filter(({ atMs }) => atMs >= startedAtMs - eventsBeforeMs)
    .toSorted((a, b) => a.atMs - b.atMs)
    .slice(-eventsShown)
    .map(({ event }) => lineOf(event))
}

function lineOf(event: KubernetesObject): string {
  const about = entry(event, 'involvedObject')
  const name = formatRef({
    ...refOf(event),
    kind: text(about, 'kind') ?? '',
    name: text(about, 'name') ?? '',
  })
  const count = number(entry(event, 'series'), 'count') ?? number(event, 'count') ?? 1
  const times = count > 1 ? ` x${count}` : ''
  return `${text(event, 'reason') ?? ''}${times} ${name}: ${(text(event, 'message') ?? '').trim()}`
}
