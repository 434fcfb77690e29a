import { defined } from '../../defined.ts'
import type { RunControl } from '../../operations/control.ts'
import { ActionError } from '../../errors.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Cluster, ClusterInfo } from '../../ports/cluster.ts'
import type { RunContext } from '../../ports/context.ts'
import { runUrl } from '../../release/run-url.ts'
import type { Deployments } from '../../ports/forge/deployments.ts'
import { type ReleaseRecord, readReleaseRecord } from '../../release/release-record.ts'
import { readApplied } from '../../rollout/applied.ts'
import type { AppliedObject } from '../../rollout/verdict.ts'
import type { InputsOf } from '../../schema/declaration.ts'
import { type ClosableRecord, closeFailed } from '../../operations/ledger/close-record.ts'
import type { verifyRollout } from './declaration.ts'

export interface VerifyPorts {
  readonly clock: Clock
  readonly cluster: Cluster & { close?(): void }
  /** Undefined when there is no record to finish. */
  readonly forge: Deployments | undefined
  readonly context: RunContext
}

export interface VerifyFacts {
  readonly cluster: ClusterInfo
  readonly release: ReleaseRecord
  readonly targets: readonly AppliedObject[]
  /** When the wait starts, milliseconds since the epoch. */
  readonly nowMs: number
  readonly record: ClosableRecord | undefined
}

export type VerifyInputs = InputsOf<typeof verifyRollout>

/**
 * Reads what other steps handed on, then asks whether the cluster answers. Whatever
 * ends it here leaves no Deployment record hanging. Errors: `input-invalid`, those of the Cluster port.
 */
export async function readFacts(
  inputs: VerifyInputs,
  ports: VerifyPorts,
  control: RunControl,
): Promise<VerifyFacts> {
  const record = readRecord(inputs, runUrl(ports.context))
  try {
    const release = readReleaseRecord(inputs.release)
    const targets = readApplied(inputs.applied)
    const cluster = await ports.cluster.about(control.signal)
    return { cluster, release, targets, record, nowMs: ports.clock.now() }
  } catch (error) {
    await closeFailed({ forge: ports.forge, record }, error, control)
    throw error
  }
}

function readRecord(inputs: VerifyInputs, logUrl: string): ClosableRecord | undefined {
  const { deploymentId: id = '', environment, environmentUrl = '' } = inputs
  if (id === '') return undefined
  const url = environmentUrl === '' ? undefined : environmentUrl
  if (/^[1-9]\d*$/.test(id))
    return { id: Number(id), environment, logUrl, ...defined({ environmentUrl: url }) }
  throw new ActionError({
    code: 'input-invalid',
    message: `input 'deployment-id': '${id}' is not the id of a Deployment`,
  })
}
