import { entry, number } from '../manifest/fields.ts'
import { guarded, progressing, ready } from './guard.ts'

/** policy/v1 PodDisruptionBudget: its controller has counted. */
export const disruptionBudget = guarded((_, object) => {
  const allowed = number(entry(object, 'status'), 'disruptionsAllowed')
  return allowed === undefined ? progressing('not counted yet') : ready(`allows ${allowed} disruptions`)
})
