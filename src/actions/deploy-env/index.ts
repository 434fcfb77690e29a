import { runAction } from '../../main/run-action.ts'
import { connectPorts } from './connect.ts'
import { planDeployment } from './plan.ts'
import { runDeployment } from './run.ts'
import { deployEnv } from './declaration.ts'

await runAction({
  spec: deployEnv,
  connect: connectPorts,
  // The YAML reader costs 8 ms at start: it is loaded once the inputs are known to be good.
  facts: async (...given) => await (await import('./facts.ts')).readFacts(...given),
  plan: planDeployment,
  run: runDeployment,
  close: async (ports) => await ports[Symbol.asyncDispose](),
})
