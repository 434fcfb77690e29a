import { startAction } from '../../main/start-action.ts'
import { connect } from './connect.ts'
import { readFacts } from './facts.ts'
import { planVerification } from './plan.ts'
import { runVerification } from './run.ts'
import { verifyRollout } from './declaration.ts'

await startAction({
  spec: verifyRollout,
  // What ends before everything was proven has proven nothing, whatever ended it.
  known: { outputs: { verified: 'false' } },
  connect,
  facts: readFacts,
  plan: planVerification,
  run: runVerification,
})
