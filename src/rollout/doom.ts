import { defined } from '../defined.ts'
import { type KubernetesObject, type ObjectRef, refOf } from '../manifest/object.ts'
import type { Cause } from './cause.ts'
import { condition } from './conditions.ts'
import { containerKey, containersOf, type Finding, findingsOf, isReady } from './findings.ts'
import { reasonRules, repeatedExits } from './reasons.ts'
import type { Observation, Verdict } from './verdict.ts'

/** How many pods must be doomed until their owner is. */
export type Quorum = 'all' | 'any'

/**
 * The verdict that the pods of a revision force on their owner: failed when enough of them are doomed,
 * unprovable when one waits for somebody on purpose. Undefined: nothing is certain yet.
 */
export function podVerdict(
  observation: Observation,
  pods: readonly KubernetesObject[],
  quorum: Quorum,
): Verdict | undefined {
  const gated = pods.find((pod) => condition(pod, 'PodScheduled')?.reason === 'SchedulingGated')
  if (gated !== undefined) {
    const message = `pod ${gated.metadata.name} has scheduling gates and waits for whoever removes them`
    return { state: 'unprovable', reason: 'scheduling-gated', message }
  }
  const repeated = repeatedExitCause(observation, pods)
  const causes = pods.flatMap((pod) => podCause(observation, pod) ?? [])
  const enough = quorum === 'any' ? causes.length > 0 : pods.length > 0 && causes.length === pods.length
  const cause = enough ? causes[0] : repeated
  if (cause === undefined) return undefined
  const alike = enough
    ? causes.filter(({ reason, container }) => reason === cause.reason && container === cause.container)
        .length
    : pods.length
  return { state: 'failed', cause: alike > 1 ? { ...cause, alike: alike - 1 } : cause }
}

function podCause(observation: Observation, pod: KubernetesObject): Cause | undefined {
  for (const finding of findingsOf(pod, observation)) {
    const rule = firedRule(finding, observation)
    if (rule !== undefined) return causeOf(refOf(observation.object ?? pod), finding, rule)
  }
  return undefined
}

/** The words of the rule that makes a finding final now, with its numbers; undefined while it is open. */
export function firedRule(
  found: Finding,
  observation: Pick<Observation, 'firstSeenMs' | 'nowMs'>,
): string | undefined {
  const { key, rule, count } = withEarlierClass(found, observation.firstSeenMs)
  if (rule.class !== 'fatal') return undefined
  if (rule.count !== undefined && count >= rule.count)
    return `${rule.id}: ${count} times (limit ${rule.count})`
  if (rule.graceMs === undefined) return undefined
  const seenMs = observation.nowMs - (observation.firstSeenMs[key] ?? observation.nowMs)
  if (seenMs < rule.graceMs) return undefined
  return rule.graceMs === 0
    ? `${rule.id}: at once`
    : `${rule.id}: for ${seconds(seenMs)} (limit ${seconds(rule.graceMs)})`
}

/** "Back-off pulling image" may leave the cause out: then the one that was seen before it goes on. */
function withEarlierClass(found: Finding, firstSeenMs: Observation['firstSeenMs']): Finding {
  if (found.rule.id !== 'image-transient' || found.reason !== 'ImagePullBackOff') return found
  const base = found.key.slice(0, -found.rule.id.length)
  const earlier = reasonRules.find(
    ({ id }) => id.startsWith('image-') && firstSeenMs[base + id] !== undefined && id !== found.rule.id,
  )
  return earlier === undefined ? found : { ...found, rule: earlier, key: base + earlier.id }
}

/** When an open finding becomes final if nothing changes; undefined when time alone never does it. */
export function dueMs(found: Finding, firstSeenMs: Observation['firstSeenMs']): number | undefined {
  const { key, rule } = withEarlierClass(found, firstSeenMs)
  const since = firstSeenMs[key]
  return rule.class === 'fatal' && rule.graceMs !== undefined && since !== undefined
    ? since + rule.graceMs
    : undefined
}

/**
 * Every pod of the revision, at least two, ended twice with the same code: no need to wait for the count. One
 * pod alone goes by its count, as a program that waits for its database looks the same.
 */
function repeatedExitCause(observation: Observation, pods: readonly KubernetesObject[]): Cause | undefined {
  if (pods.length < repeatedExits.pods) return undefined
  const repeating = pods.map((pod) => repeatingContainer(observation, pod))
  const first = repeating[0]
  if (
    first === undefined ||
    repeating.some((item) => item?.exitCode !== first.exitCode || item?.container !== first.container)
  )
    return undefined
  const rule = `crash-loop: exit code ${first.exitCode}, ${repeatedExits.exits} times on each of ${pods.length} pods`
  return causeOf(refOf(observation.object as KubernetesObject), first, rule)
}

function repeatingContainer(observation: Observation, pod: KubernetesObject): Finding | undefined {
  if (isReady(pod)) return undefined
  const crashes = findingsOf(pod, observation).filter(
    ({ rule }) => rule.on === 'exit' && rule.class === 'fatal',
  )
  return crashes.find(({ container = '', exitCode }) => {
    const seen = observation.exits[containerKey(pod, container)] ?? []
    return seen.filter((exit) => exit?.exitCode === exitCode).length >= repeatedExits.exits
  })
}

function causeOf(ref: ObjectRef, found: Finding, rule: string): Cause {
  const { reason, message, pod, node, container, initContainer, exitCode, restarts } = found
  return {
    ref,
    reason,
    message,
    rule,
    hint: found.rule.hint,
    ...defined({ pod, node, container, initContainer, exitCode, restarts }),
  }
}

/** The most telling open signal of these pods, for "what is it waiting for". */
export function openSignal(observation: Observation, pods: readonly KubernetesObject[]): string | undefined {
  for (const pod of pods) {
    const found = findingsOf(pod, observation)[0]
    if (found !== undefined)
      return `${found.pod ?? ''}: ${found.reason}${found.message === '' ? '' : ` (${found.message.slice(0, 200)})`}`
  }
  const unready = pods.find((pod) => !isReady(pod))
  const waiting =
    unready === undefined ? undefined : containersOf(unready).find((container) => !container.ready)
  if (unready === undefined || waiting === undefined) return undefined
  return `${unready.metadata.name}: container ${waiting.name} ${waiting.running ? 'runs but is not ready' : waiting.waiting || 'is not started'}`
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`
}
