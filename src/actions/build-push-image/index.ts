import { connectBuilder } from '../../adapters/buildx/index.ts'
import { connectGit } from '../../adapters/git/index.ts'
import { connectRegistry } from '../../adapters/registry/index.ts'
import { startAction } from '../../main/start-action.ts'
import { readBuildFacts } from './facts.ts'
import { planBuild } from './plan.ts'
import { runBuild } from './run.ts'
import { buildPushImage } from './declaration.ts'

await startAction({
  spec: buildPushImage,
  connect: async (base) => ({
    ...base,
    builder: connectBuilder(base),
    registry: connectRegistry(base),
    git: connectGit(base.processes),
  }),
  facts: readBuildFacts,
  plan: planBuild,
  run: runBuild,
})
