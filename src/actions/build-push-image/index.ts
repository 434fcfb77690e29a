import { defineAction } from '../../main/action.ts'
import { connect } from './connect.ts'
import { buildPushImage } from './declaration.ts'

export const action = defineAction({
  spec: buildPushImage,
  connect,
  // Loaded when the inputs are known to be good.
  facts: async (...given) => await (await import('./facts.ts')).readBuildFacts(...given),
  plan: async (...given) => (await import('./plan.ts')).planBuild(...given),
  run: async (...given) => await (await import('./run.ts')).runBuild(...given),
})
