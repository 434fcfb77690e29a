import { defined } from '../defined.ts'
import { entry } from '../manifest/fields.ts'
import { type KubernetesObject, type ObjectRef, refOf } from '../manifest/object.ts'
import { condition } from './conditions.ts'
import type { Observation, Rule, Verdict } from './verdict.ts'

/**
 * What every kind has in common: the object is there, it is the one that was applied, nobody deletes it, and its
 * controller has seen this generation. Only then `rule` is asked, and only with an object.
 */
export function guarded(rule: (observation: Observation, object: KubernetesObject) => Verdict): Rule {
  return (observation) => {
    const { object, target } = observation
    if (object === undefined) return failed(target, 'Disappeared', 'the object is no longer there')
    if (target.uid !== '' && object.metadata.uid !== target.uid) {
      return failed(target, 'Replaced', 'somebody deleted the object and made another one of the same name')
    }
    if (object.metadata.deletionTimestamp !== undefined)
      return failed(target, 'Terminating', 'the object is being deleted')
    return staleness(observation, object) ?? stalled(object) ?? rule(observation, object)
  }
}

/** A status is about this revision only when its generation is at least the applied one and fully observed. */
function staleness({ target }: Observation, { metadata, ...object }: KubernetesObject): Verdict | undefined {
  const generation = metadata.generation
  if (generation === undefined) return undefined
  if (generation < (target.generation ?? 0))
    return progressing(`generation ${target.generation ?? 0} is not visible yet`)
  const observed = entry(object, 'status')['observedGeneration']
  const reports = observed !== undefined || kindsThatObserve.includes(object.kind as string)
  if (!reports || Number(observed) === generation) return undefined
  return progressing(`its controller has not seen generation ${generation} yet`)
}

/** Kinds whose controllers always write status.observedGeneration, so that its absence means "not seen". */
const kindsThatObserve: readonly string[] = [
  'Deployment',
  'ReplicaSet',
  'StatefulSet',
  'DaemonSet',
  'PodDisruptionBudget',
]

function stalled(object: KubernetesObject): Verdict | undefined {
  const stop = condition(object, 'Stalled')
  if (stop?.status === 'True') return failed(refOf(object), stop.reason || 'Stalled', stop.message)
  const going = condition(object, 'Reconciling')
  return going?.status === 'True' ? progressing(going.message || 'reconciling') : undefined
}

/** What is said about a failure besides its reason; "at once" when no rule with numbers made it final. */
interface Why {
  readonly message: string
  readonly rule?: string
  readonly hint?: string
}

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
