import { startAction } from '../../main/start-action.ts'
import { checkDeployment, showPlan } from './check.ts'
import { connectPorts } from './connect.ts'
import { planDeployment } from './plan.ts'
import { finishDeployment } from './post.ts'
import { runDeployment } from './run.ts'
import { deployEnv } from './declaration.ts'

await startAction({
  spec: deployEnv,
  connect: connectPorts,
  // The YAML reader costs 8 ms at start: it is loaded once the inputs are known to be good.
  facts: async (...given) => await (await import('./facts.ts')).readFacts(...given),
  plan: planDeployment,
  check: checkDeployment,
  preview: showPlan,
  run: runDeployment,
  post: finishDeployment,
})
