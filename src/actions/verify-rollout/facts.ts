import type { ActionControl } from '../../main/action.ts'
import { defined } from '../../defined.ts'
import { defaultKinds } from '../../kinds/all-kinds.ts'
import type { KindTable } from '../../kinds/kind-table.ts'
import { ActionError } from '../../errors.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Clusters } from '../../ports/cluster/index.ts'
import type { ClusterInfo, ClusterReader } from '../../ports/cluster/reader.ts'
import type { RunContext } from '../../ports/context.ts'
import { runUrl } from '../../release/run-url.ts'
import type { Deployments } from '../../ports/forge/deployments.ts'
import { type ReleaseRecord, readReleaseRecord } from '../../release/release-record.ts'
import { readApplied } from '../../rollout/applied.ts'
import type { AppliedObject } from '../../rollout/verdict.ts'
import type { InputsOf } from '../../schema/declaration.ts'
import { type ClosableRecord, closeFailed } from '../../operations/ledger/close-record.ts'
import type { verifyRollout } from './declaration.ts'
import { serversText } from './known.ts'

export interface VerifyPorts extends Clusters<ClusterReader> {
  readonly clock: Clock
  /** Undefined when there is no record to finish. */
  readonly forge: Deployments | undefined
  readonly context: RunContext
}

export interface VerifyFacts {
  /** Every cluster that something was applied to. */
  readonly clusters: readonly ClusterInfo[]
  readonly release: ReleaseRecord
  readonly targets: readonly AppliedObject[]
  /** When the wait starts, milliseconds since the epoch. */
  readonly nowMs: number
  readonly record: ClosableRecord | undefined
  /** What is known of kinds. */
  readonly kinds: KindTable
}

export type VerifyInputs = InputsOf<typeof verifyRollout>

/**
 * Reads what other steps handed on, then asks whether each cluster answers. Whatever
 * ends it here leaves no Deployment record hanging. Errors: `input-invalid`, those of the Cluster port.
 */
export async function readFacts(
  inputs: VerifyInputs,
  ports: VerifyPorts,
  control: ActionControl<typeof verifyRollout>,
): Promise<VerifyFacts> {
  const record = readRecord(inputs, runUrl(ports.context))
  try {
    const release = readReleaseRecord(inputs.release)
    const targets = readApplied(inputs.applied)
    const { environment } = inputs
    control.know({ data: { environment, image: release.image, commit: release.commit, objects: targets } })
    const contexts = [...new Set(targets.map(({ cluster }) => cluster))]
    const clusters = await Promise.all(
      contexts.map(async (context) => await (await ports.cluster(context)).about(control.signal)),
    )
    control.know({ data: { server: serversText(clusters) } })
    return { clusters, release, targets, record, nowMs: ports.clock.now(), kinds: defaultKinds }
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
