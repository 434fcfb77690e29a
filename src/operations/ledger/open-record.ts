import { defined } from '../../defined.ts'
import type { EnvironmentConfig } from '../../environment/slipway-config.ts'
import { ledgerRecordOf, type LedgerRecord } from '../../ledger/ledger-record.ts'
import { identityOf } from '../../manifest/kinds.ts'
import { refOf } from '../../manifest/object.ts'
import type { PlannedObject } from '../../manifest/planned-object.ts'
import type { Wave } from '../../manifest/waves.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Deployments } from '../../ports/forge/deployments.ts'
import type { ReleaseRecord } from '../../release/release-record.ts'
import { runUrl } from '../../release/run-url.ts'
import type { RunControl } from '../control.ts'
import { type ClosableRecord, closeFailed, withLinks } from './close-record.ts'

/** What is deployed, for the record. */
export interface RecordedDeployment {
  readonly service: string
  readonly environment: EnvironmentConfig
  readonly namespace: string
  readonly release: ReleaseRecord
  readonly waves: readonly Wave<PlannedObject>[]
}

interface RecordPorts {
  readonly context: RunContext
  forge(): Promise<Deployments>
}

/** The record of one deployment in the ledger (GitHub Deployments). */
export interface OpenRecord {
  readonly id: number
  /** Closes the record after a failure; never throws, since the failure itself is what matters then. */
  fail(error: unknown): Promise<void>
}

/**
 * Opens the record, before the first write: what the ledger does not know of must not happen. It stays
 * `in_progress` until verify-rollout finishes it. Errors: those of the Deployments port.
 */
export async function openRecord(
  plan: RecordedDeployment,
  ports: RecordPorts,
  control: RunControl,
): Promise<OpenRecord> {
  const forge = await ports.forge()
  const { environment, release } = plan
  const commit = release.commit.slice(0, 12)
  const logUrl = runUrl(ports.context)
  const { id } = await forge.createDeployment({
    commit: release.commit,
    environment: environment.name,
    production: environment.production,
    description: `${plan.service} ${release.version ?? commit} to ${environment.name}`,
    payload: recordOf(plan, logUrl),
  })
  const record: ClosableRecord = {
    ...{ id, environment: environment.name, logUrl },
    ...defined({ environmentUrl: environment.url }),
  }
  const started = { state: 'in_progress', description: `applying ${commit}` } as const
  await forge.setDeploymentStatus(id, withLinks(record, started))
  return { id, fail: async (error) => await closeFailed({ forge, record }, error, control) }
}

function recordOf(plan: RecordedDeployment, run: string): LedgerRecord {
  const { service, environment, namespace, release } = plan
  const objects = plan.waves.flatMap((wave) => wave.objects.map(({ object }) => identityOf(refOf(object))))
  return ledgerRecordOf({ service, environment: environment.name, namespace, release, run, objects })
}
