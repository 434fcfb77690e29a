import { connectForge } from '../../adapters/github/index.ts'
import { runAction } from '../../run-action.ts'
import { readTagReleaseFacts } from './facts.ts'
import { planTagRelease } from './plan.ts'
import { runTagRelease } from './run.ts'
import { tagRelease } from './spec.ts'

await runAction({
  spec: tagRelease,
  connect: async (base, { token }) => {
    const { repository, apiUrl } = base.context
    return { ...base, forge: await connectForge({ token, repository, apiUrl, clock: base.clock }) }
  },
  facts: readTagReleaseFacts,
  plan: planTagRelease,
  run: runTagRelease,
})
