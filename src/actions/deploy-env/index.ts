import { defineAction } from '../../main/action.ts'
import { connectPorts } from './connect.ts'
import { deployEnv } from './declaration.ts'

export const action = defineAction({
  spec: deployEnv,
  connect: connectPorts,
  // Loaded when the inputs are known to be good: the YAML reader costs 8 ms, the rules of all kinds 2.
  facts: async (...given) => await (await import('./facts.ts')).readFacts(...given),
  plan: async (...given) => (await import('./plan.ts')).planDeployment(...given),
  check: async (...given) => await (await import('./check.ts')).checkDeployment(...given),
  preview: async (...given) => (await import('./check.ts')).showPlan(...given),
  run: async (...given) => await (await import('./run.ts')).runDeployment(...given),
  post: async (...given) => await (await import('./post.ts')).finishDeployment(...given),
})
