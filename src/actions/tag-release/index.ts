import { runAction } from '../../run-action.ts'
import { connect } from './connect.ts'
import { readTagReleaseFacts } from './facts.ts'
import { planTagRelease } from './plan.ts'
import { runTagRelease } from './run.ts'
import { tagRelease } from './spec.ts'

await runAction({
  spec: tagRelease,
  connect,
  facts: readTagReleaseFacts,
  plan: planTagRelease,
  run: runTagRelease,
})
