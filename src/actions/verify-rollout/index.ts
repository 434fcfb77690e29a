import { defineAction } from '../../main/action.ts'
import { connect } from './connect.ts'
import { verifyRollout } from './declaration.ts'

export const action = defineAction({
  spec: verifyRollout,
  // What ends before everything was proven has proven nothing, whatever ended it.
  known: { outputs: { verified: 'false' } },
  connect,
  // Loaded when the inputs are known to be good, with the rules of all kinds.
  facts: async (...given) => await (await import('./facts.ts')).readFacts(...given),
  plan: async (...given) => (await import('./plan.ts')).planVerification(...given),
  run: async (...given) => await (await import('./run.ts')).runVerification(...given),
})
