import { defineAction } from '../../main/action.ts'
import { connect } from './connect.ts'
import { tagRelease } from './declaration.ts'

// Loaded when the inputs are known to be good: together they are as large as all the rest.
export const action = defineAction({
  spec: tagRelease,
  connect,
  facts: async (...given) => await (await import('./facts.ts')).readTagReleaseFacts(...given),
  plan: async (...given) => (await import('./plan.ts')).planTagRelease(...given),
  check: async (...given) => await (await import('./check.ts')).checkTagRelease(...given),
  run: async (...given) => await (await import('./run.ts')).runTagRelease(...given),
})
