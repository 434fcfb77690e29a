import { runAction } from '../../run-action.ts'
import { closePorts, connectPorts } from './connect.ts'
import { readFacts } from './facts.ts'
import { planDeployment } from './plan.ts'
import { runDeployment } from './run.ts'
import { deployEnv } from './spec.ts'

await runAction({
  spec: deployEnv,
  connect: connectPorts,
  facts: readFacts,
  plan: planDeployment,
  run: runDeployment,
  close: closePorts,
})
