import { entry, text } from '../manifest/fields.ts'
import { type KubernetesObject, refOf } from '../manifest/object.ts'
import { condition } from './conditions.ts'
import { firedRule } from './doom.ts'
import type { Finding } from './findings.ts'
import { ruleFor } from './reasons.ts'
import type { Observation, Verdict } from './verdict.ts'

/**
 * What keeps the controller from making pods: the ReplicaFailure condition, or, for the kinds without one, the
 * newest FailedCreate event of the object. Undefined when pods can be made.
 */
export function creationFinding(
  observation: Observation,
  maker: KubernetesObject | undefined,
): Finding | undefined {
  const { object, events } = observation
  if (object === undefined) return undefined
  const failure = [object, maker]
    .map((item) => item && condition(item, 'ReplicaFailure'))
    .find((item) => item?.status === 'True')
  const uid = (maker ?? object).metadata.uid
  const event = failure
    ? undefined
    : events.findLast(
        (item) => item['reason'] === 'FailedCreate' && entry(item, 'involvedObject')['uid'] === uid,
      )
  const message = failure?.message ?? (event && text(event, 'message'))
  const rule = message === undefined ? undefined : ruleFor('creation', 'FailedCreate', message)
  if (message === undefined || rule === undefined) return undefined
  return {
    key: `${object.metadata.uid ?? ''}/creation/${rule.id}`,
    rule,
    reason: 'FailedCreate',
    message,
    count: 1,
  }
}

/** Failed when pods cannot be made and the row's grace is over. Only ask while pods are missing. */
export function creationVerdict(
  observation: Observation,
  maker: KubernetesObject | undefined,
): Verdict | undefined {
  const found = creationFinding(observation, maker)
  const rule = found && firedRule(found, observation)
  if (found === undefined || rule === undefined || observation.object === undefined) return undefined
  const { reason, message } = found
  return {
    state: 'failed',
    cause: { ref: refOf(observation.object), reason, message, rule, hint: found.rule.hint },
  }
}
