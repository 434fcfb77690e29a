import type { Action } from '../../main/action.ts'
import { runAction } from '../../main/run-action.ts'
import { connect } from './connect.ts'
import { readFacts, type VerifyFacts, type VerifyPorts } from './facts.ts'
import { planVerification, type VerifyPlan } from './plan.ts'
import { runVerification } from './run.ts'
import { verifyRollout } from './declaration.ts'

const close = async (ports: VerifyPorts): Promise<void> => ports.cluster.close?.()
const action: Action<typeof verifyRollout, VerifyPorts, VerifyFacts, VerifyPlan> = {
  ...{ spec: verifyRollout, connect, facts: readFacts, plan: planVerification, run: runVerification, close },
}
await runAction(action)
