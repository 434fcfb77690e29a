import { describe, expect, test } from '@jest/globals'
import { ActionError, PlanOutdated } from '../../../src/errors.ts'
import { untilPlanHolds } from '../../../src/main/until-plan-holds.ts'
import { fakeControl } from '../../fakes/control.ts'

const details = { code: 'tag-exists', blame: 'input', message: 'another run was faster' } as const

/** The n-th work, from 1, throws what `thrown` gives for it, else answers with n. */
async function run(thrown: (plan: number) => unknown, signal?: AbortSignal) {
  let plans = 0
  const control = fakeControl(signal)
  const ending = untilPlanHolds(control, async () => {
    plans += 1
    const error = thrown(plans)
    if (error instanceof Error) throw error
    return plans
  })
  const ended = await ending.catch((error: unknown) => error)
  return { ended, events: control.events, plans }
}

describe('a plan that another run made outdated', () => {
  test('is made again, and each time is told', async () => {
    const { ended, events } = await run((plan) => (plan < 3 ? new PlanOutdated(details) : undefined))
    expect(ended).toBe(3)
    const told = { type: 'note', level: 'info', message: 'another run was faster; planning again' }
    expect(events).toEqual([told, told])
  })

  test('knows what the plans before it ran into, the earliest first', async () => {
    const errors = [new PlanOutdated(details), new PlanOutdated(details)]
    const known: (readonly PlanOutdated[])[] = []
    await untilPlanHolds(fakeControl(), async (overtaken) => {
      known.push(overtaken)
      const error = errors[known.length - 1]
      if (error !== undefined) throw error
    })
    expect(known).toEqual([[], errors.slice(0, 1), errors])
  })

  test('any other error ends the run at once', async () => {
    const error = new ActionError(details)
    expect(await run(() => error)).toEqual({ ended: error, events: [], plans: 1 })
  })

  test('an aborted run plans no more', async () => {
    const reason = new Error('stopped')
    const { ended, plans } = await run(() => new PlanOutdated(details), AbortSignal.abort(reason))
    expect({ ended, plans }).toEqual({ ended: reason, plans: 1 })
  })

  test('a bug that would go on for ever ends after 100 plans', async () => {
    const { ended, plans } = await run((plan) => (plan > 200 ? undefined : new PlanOutdated(details)))
    expect(ended).toBeInstanceOf(PlanOutdated)
    expect(plans).toBe(100)
  })
})
