import { describe, expect, test } from '@jest/globals'
import { PlanOutdated } from '../../../src/errors.ts'
import type { ActionControl } from '../../../src/main/action.ts'
import { runStages } from '../../../src/main/stages.ts'
import type { Overtaken } from '../../../src/operations/control.ts'
import type { RunOutcome } from '../../../src/report/outcome.ts'
import { defineAction } from '../../../src/schema/declaration.ts'
import { fakeControl } from '../../fakes/control.ts'

const declaration = defineAction({
  ...{ id: 'trial', name: 'Trial', description: 'A trial', icon: 'box', color: 'blue', permissions: {} },
  inputs: { word: { kind: 'text', required: true, description: 'A word' } },
  outputs: { said: 'What was said.' },
  state: { place: 'Where it was said.' },
})
type Control = ActionControl<typeof declaration>

function outcomeOf(said: string): RunOutcome<{ readonly said: string }> {
  return { reasonCode: 'applied', headline: said, outputs: { said }, data: {} }
}

/** An action whose stages write down what they get. */
function stagesWith(seen: string[]) {
  return {
    facts: async ({ word }: { word: string }) => {
      seen.push(`facts of ${word}`)
      return { length: word.length }
    },
    plan: ({ word }: { word: string }, { length }: { length: number }) => ({ text: `${word}/${length}` }),
    run: async ({ text }: { text: string }, ports: { readonly port: string }) => {
      seen.push(`run ${text} on ${ports.port}`)
      return outcomeOf(text)
    },
  }
}

const opened = { inputs: { word: 'hello' }, ports: { port: 'p' } }
const checkOf =
  (seen: string[]) =>
  async ({ text }: { text: string }) => {
    seen.push(`check ${text}`)
    return { text: `${text} checked` }
  }

test('only outputs and state of the declaration can be told', () => {
  const control = fakeControl<typeof declaration>()
  control.know({ outputs: { said: 'hello' } })
  control.save({ place: 'here' })
  // @ts-expect-error -- no output of the declaration
  control.know({ outputs: { shouted: 'hello' } })
  // @ts-expect-error -- no state of the declaration
  control.save({ time: 'now' })
  const stateless = fakeControl<Omit<typeof declaration, 'state'>>()
  // @ts-expect-error -- an action without state keeps nothing
  stateless.save({ place: 'here' })
  expect(control.known.outputs).toHaveProperty('said', 'hello')
})

describe('the stages of an action', () => {
  test('run in their order; without a check, run gets the plan', async () => {
    const seen: string[] = []
    const control: Control = fakeControl()
    expect(await runStages(stagesWith(seen), opened, control)).toEqual(outcomeOf('hello/5'))
    expect(seen).toEqual(['facts of hello', 'run hello/5 on p'])
  })

  test('run gets what the check gives', async () => {
    const seen: string[] = []
    const control: Control = fakeControl()
    await runStages({ ...stagesWith(seen), check: checkOf(seen) }, opened, control)
    expect(seen).toEqual(['facts of hello', 'check hello/5', 'run hello/5 checked on p'])
  })

  test.each([
    ['an outcome ends them after the check', true, []],
    ['undefined lets them go on', false, ['run hello/5 checked on p']],
  ])('of a preview, %s', async (_, ends, after) => {
    const seen: string[] = []
    const control: Control = fakeControl()
    const preview = ({ text }: { text: string }) => (ends ? outcomeOf(`would do ${text}`) : undefined)
    await runStages({ ...stagesWith(seen), check: checkOf(seen), preview }, opened, control)
    expect(seen).toEqual(['facts of hello', 'check hello/5', ...after])
  })

  test('a plan that another run made outdated is made, and checked, again from facts that know of it', async () => {
    const seen: string[] = []
    const control: Control = fakeControl()
    const { run, ...others } = stagesWith(seen)
    let tries = 0
    const late = async (...given: Parameters<typeof run>) => {
      tries += 1
      if (tries === 1) throw new PlanOutdated({ code: 'tag-exists', message: 'another run was faster' })
      return await run(...given)
    }
    const overtakings: number[] = []
    const facts = async (inputs: { word: string }, _: unknown, { overtaken }: Overtaken) => {
      overtakings.push(overtaken.length)
      return await others.facts(inputs)
    }
    await runStages({ ...others, facts, check: checkOf(seen), run: late }, opened, control)
    expect(overtakings).toEqual([0, 1])
    expect(seen).toEqual([
      ...['facts of hello', 'check hello/5'],
      ...['facts of hello', 'check hello/5', 'run hello/5 checked on p'],
    ])
  })
})
