import { startAction } from '../../main/start-action.ts'
import { connect } from './connect.ts'
import { planVerification } from './plan.ts'
import { verifyRollout } from './declaration.ts'

await startAction({
  spec: verifyRollout,
  // What ends before everything was proven has proven nothing, whatever ended it.
  known: { outputs: { verified: 'false' } },
  connect,
  // The rules of all kinds are loaded once the inputs are known to be good.
  facts: async (...given) => await (await import('./facts.ts')).readFacts(...given),
  plan: planVerification,
  run: async (...given) => await (await import('./run.ts')).runVerification(...given),
})
