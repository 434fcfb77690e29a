import { defined } from '../defined.ts'
import { entry } from '../manifest/fields.ts'
import { type KubernetesObject, type ObjectRef, refOf } from '../manifest/object.ts'
import type { Cause } from './cause.ts'
import { condition } from './conditions.ts'
import type { KindDefinition, Readiness, Unprovable } from '../kinds/kind.ts'
import type { Observation, Verdict } from './verdict.ts'

/**
 * The verdict on a target by the rule of its kind. What every kind has in common comes first: the object is there,
 * it is the one that was applied, nobody deletes it, and its controller has seen this generation.
 */
export function judge(definition: KindDefinition | undefined, observation: Observation): Verdict {
  const { target, object } = observation
  const readiness = definition?.readiness ?? noRule
  if (definition === undefined || typeof readiness !== 'function') return withoutRule(target, readiness)
  if (object === undefined) return failed(target, 'Disappeared', 'the object is no longer there')
  if (target.uid !== '' && object.metadata.uid !== target.uid) {
    return failed(target, 'Replaced', 'somebody deleted the object and made another one of the same name')
  }
  if (object.metadata.deletionTimestamp !== undefined)
    return failed(target, 'Terminating', 'the object is being deleted')
  return staleness(definition, observation, object) ?? stalled(object) ?? readiness(observation, object)
}

const noRule: Unprovable = {
  unprovable: 'nobody has said what ready means there; check it by hand, or apply it outside of this set',
}

function withoutRule({ kind, apiVersion }: ObjectRef, why: Unprovable | Readiness): Verdict {
  const { unprovable: reason } = typeof why === 'function' ? noRule : why
  return unprovable('unknown-kind', `there is no rule for ${kind} (${apiVersion}): ${reason}`)
}

/** A status is about this revision only when its generation is at least the applied one and fully observed. */
function staleness(
  { observes }: KindDefinition,
  { target }: Observation,
  object: KubernetesObject,
): Verdict | undefined {
  const { generation } = object.metadata
  if (generation === undefined) return undefined
  if (generation < (target.generation ?? 0))
    return progressing(`generation ${target.generation ?? 0} is not visible yet`)
  const observed = entry(object, 'status')['observedGeneration']
  const reports = observed !== undefined || observes === true
  if (!reports || Number(observed) === generation) return undefined
  return progressing(`its controller has not seen generation ${generation} yet`)
}

function stalled(object: KubernetesObject): Verdict | undefined {
  const stop = condition(object, 'Stalled')
  if (stop?.status === 'True') return failed(refOf(object), stop.reason || 'Stalled', stop.message)
  const going = condition(object, 'Reconciling')
  return going?.status === 'True' ? progressing(going.message || 'reconciling') : undefined
}

/** What is said about a failure besides its reason; "at once" when no rule with numbers made it final. */
type Why = Pick<Cause, 'message'> & Partial<Omit<Cause, 'ref' | 'reason' | 'message'>>

/** Failed by a fact about the object itself, not by its pods. */
export function failed(ref: ObjectRef, reason: string, why: string | Why): Verdict {
  const { apiVersion, kind, namespace, name } = ref
  const own = { apiVersion, kind, name, ...defined({ namespace }) }
  const said: Why = typeof why === 'string' ? { message: why } : why
  return { state: 'failed', cause: { ref: own, reason, rule: `${reason}: at once`, ...said } }
}

/** Still going on; with counts where there are some. */
export function progressing(message: string, ready?: number, wanted?: number): Verdict {
  return {
    state: 'progressing',
    message,
    ...defined({ ready, wanted }),
  }
}

/** Proven; with counts where there are some. */
export function ready(message: string, count?: number, wanted?: number): Verdict {
  return {
    state: 'ready',
    message,
    ...defined({ ready: count, wanted }),
  }
}

/** Waiting would prove nothing. */
export function unprovable(reason: string, message: string): Verdict {
  return { state: 'unprovable', reason, message }
}
