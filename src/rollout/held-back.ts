import type { Entry } from '../manifest/fields.ts'
import { type KubernetesObject, refOf } from '../manifest/object.ts'
import { type Condition, conditionIn } from './conditions.ts'
import { failed, progressing } from './guard.ts'
import type { Observation, Verdict } from './verdict.ts'

/** A refusal may be about objects that are on their way: a Service, a listener, a Secret. */
const refusedGraceMs = 60_000
/** Programmed waits for proxies that are pulled and started, and for nodes. */
const programmedGraceMs = 300_000
/** Refusals that say "not yet". */
const pending = ['Pending', 'AddressNotAssigned', '']

interface Asked {
  readonly object: KubernetesObject
  readonly observation: Observation
  /** Whose conditions these are, in words: `listener https`; empty for the object itself. */
  readonly who: string
  /** All of them have to be True. */
  readonly types: readonly string[]
}

/**
 * What keeps conditions from being True for the present generation of an object (each condition says which one it
 * is about): undefined when all of them are, failed when one has been False for a minute (Programmed: five) for a
 * reason that does not pass by itself. For kinds of the Gateway API (sigs.k8s.io/gateway-api, GEP-1364).
 */
export function heldBack(holder: Entry, asked: Asked): Verdict | undefined {
  const { object, who } = asked
  const say = (words: string): Verdict => progressing(who === '' ? words : `${who}: ${words}`)
  for (const type of asked.types) {
    const found = conditionIn(holder, type)
    if (found === undefined) return say(`no controller has written ${type} yet`)
    if (found.generation !== object.metadata.generation)
      return say(`${type} is not about generation ${object.metadata.generation ?? 'of the object'} yet`)
    if (found.status === 'True') continue
    return refused(found, asked) ?? say(wordsOf(found))
  }
  return undefined
}

function refused(found: Condition, { object, observation, who }: Asked): Verdict | undefined {
  const { nowMs, startedAtMs } = observation
  const heldMs = nowMs - Math.max(found.sinceMs ?? startedAtMs, startedAtMs)
  const graceMs = found.type === 'Programmed' ? programmedGraceMs : refusedGraceMs
  if (found.status !== 'False' || pending.includes(found.reason) || heldMs < graceMs) return undefined
  return failed(refOf(object), found.reason, {
    message: who === '' ? found.message : `${who}: ${found.message}`,
    rule: `${found.type}: False for ${Math.round(heldMs / 1000)} s (limit ${graceMs / 1000} s)`,
    hint: 'The gateway controller refuses this: see its message.',
  })
}

function wordsOf({ type, reason, message }: Condition): string {
  return [`${type} is not True`, reason, message].filter((part) => part !== '').join(': ')
}
