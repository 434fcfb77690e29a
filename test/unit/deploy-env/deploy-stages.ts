import { checkDeployment, showPlan } from '../../../src/actions/deploy-env/check.ts'
import type { deployEnv } from '../../../src/actions/deploy-env/declaration.ts'
import { type DeployInputs, readFacts } from '../../../src/actions/deploy-env/facts.ts'
import { planDeployment } from '../../../src/actions/deploy-env/plan.ts'
import type { DeployPorts } from '../../../src/actions/deploy-env/ports.ts'
import { runDeployment } from '../../../src/actions/deploy-env/run.ts'
import { runStages } from '../../../src/main/stages.ts'
import type { FakeControl } from '../../fakes/control.ts'
import { inputsOf } from './samples.ts'

const stages = {
  facts: readFacts,
  plan: planDeployment,
  check: checkDeployment,
  preview: showPlan,
  run: runDeployment,
}

/** All stages in their order. */
export async function deployThrough(
  ports: DeployPorts,
  control: FakeControl<typeof deployEnv>,
  changes: Partial<DeployInputs>,
): ReturnType<typeof runDeployment> {
  return await runStages(stages, { inputs: inputsOf(changes), ports }, control)
}
