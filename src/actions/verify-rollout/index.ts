import type { Action } from '../../main/action.ts'
import { runAction } from '../../main/run-action.ts'
import { connect } from './connect.ts'
import { readFacts, type VerifyFacts, type VerifyPorts } from './facts.ts'
import { planVerification, type VerifyPlan } from './plan.ts'
import { runVerification } from './run.ts'
import { verifyRollout } from './declaration.ts'

type Ports = VerifyPorts & AsyncDisposable

const close = async (ports: Ports): Promise<void> => await ports[Symbol.asyncDispose]()
const action: Action<typeof verifyRollout, Ports, VerifyFacts, VerifyPlan> = {
  ...{ spec: verifyRollout, connect, facts: readFacts, plan: planVerification, run: runVerification, close },
}
await runAction(action)
