import { closeLeftRecord } from '../../operations/ledger/close-left-record.ts'
import type { RunControl } from '../../operations/control.ts'
import type { StateOf } from '../../schema/declaration.ts'
import type { deployEnv } from './declaration.ts'
import type { DeployPorts } from './ports.ts'

/**
 * Leaves no Deployment record in progress: main may have been killed, or nothing verified what it applied. A record
 * that verify-rollout or main itself has finished stays as it is. Errors: those of the Deployments port.
 */
export async function finishDeployment(
  state: Partial<StateOf<typeof deployEnv>>,
  ports: DeployPorts,
  control: RunControl,
): Promise<void> {
  const id = Number(state['deployment-id'] ?? '')
  if (!(id > 0)) return
  const record = { id, applied: state.applied === 'true' }
  await closeLeftRecord(record, { forge: await ports.forge(), context: ports.context }, control)
}
