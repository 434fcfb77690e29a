import { describe, expect, test } from '@jest/globals'
import type { Runner } from '../../../src/adapters/runner/index.ts'
import { keepInputs, restoreInputs } from '../../../src/main/kept-inputs.ts'
import { defineAction } from '../../../src/schema/declaration.ts'

const spec = defineAction({
  ...{ id: 'trial', name: 'Trial', description: 'A trial', icon: 'box', color: 'blue', permissions: {} },
  inputs: {
    'build-args': { kind: 'pairs', description: 'Arguments' },
    token: { kind: 'secret', description: 'A token' },
  },
  outputs: {},
})

/** The state of a runner in memory. */
function stateOf(saved: Record<string, string>): Runner {
  const unused = (): never => {
    throw new Error('only state is part of this test')
  }
  return {
    ...{
      mask: unused,
      print: unused,
      annotate: unused,
      setOutput: unused,
      addSummary: unused,
      useProxy: unused,
    },
    saveState: (name, value) => {
      saved[name] = value
    },
    savedState: (name) => saved[name] ?? '',
  }
}

describe('the inputs of main', () => {
  test('are kept as the runner gave them, as far as they are declared and given', () => {
    const saved = {}
    keepInputs(spec, stateOf(saved), {
      'INPUT_BUILD-ARGS': 'a=b\nc=d',
      INPUT_TOKEN: '',
      INPUT_OTHER: 'x',
      PATH: '/bin',
    })
    expect(saved).toEqual({ 'INPUT_BUILD-ARGS': 'a=b\nc=d' })
  })

  test('take the place of all that the runner gives post', () => {
    const env = { INPUT_TOKEN: 'theirs', INPUT_TOKENS: 'x', PATH: '/bin' }
    restoreInputs(spec, stateOf({ 'INPUT_BUILD-ARGS': 'a=b' }), env)
    expect(env).toEqual({ 'INPUT_BUILD-ARGS': 'a=b', PATH: '/bin' })
  })

  test('stay as the runner gives them to post when main kept none', () => {
    const env = { INPUT_TOKEN: 'ours' }
    restoreInputs(spec, stateOf({}), env)
    expect(env).toEqual({ INPUT_TOKEN: 'ours' })
  })
})
