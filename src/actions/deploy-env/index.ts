import { startAction } from '../../main/start-action.ts'
import { connectPorts } from './connect.ts'
import { planDeployment } from './plan.ts'
import { finishDeployment } from './post.ts'
import { deployEnv } from './declaration.ts'

await startAction({
  spec: deployEnv,
  connect: connectPorts,
  // The YAML reader costs 8 ms at start, the rules of all kinds 2: loaded once the inputs are known to be good.
  facts: async (...given) => await (await import('./facts.ts')).readFacts(...given),
  plan: planDeployment,
  check: async (...given) => await (await import('./check.ts')).checkDeployment(...given),
  preview: async (...given) => (await import('./check.ts')).showPlan(...given),
  run: async (...given) => await (await import('./run.ts')).runDeployment(...given),
  post: finishDeployment,
})
