import { defined } from '../../defined.ts'
import type { EnvironmentConfig } from '../../environment/slipway-config.ts'
import { ledgerRecordOf, type LedgerRecord } from '../../ledger/ledger-record.ts'
import { identityOf } from '../../manifest/identity.ts'
import { refOf } from '../../manifest/object.ts'
import type { PlannedObject } from '../../manifest/planned-object.ts'
import type { Wave } from '../../manifest/waves.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Deployments } from '../../ports/forge/deployments.ts'
import type { ReleaseRecord } from '../../release/release-record.ts'
import { runUrl } from '../../release/run-url.ts'
import type { RunControl } from '../control.ts'
import { type ClosableRecord, closeFailed, type Closing, withLinks } from './close-record.ts'

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

/**
 * The record of one deployment in the ledger (GitHub Deployments), while the deployment goes on. When it is disposed
 * of and was not handed over, it is closed as failed; that never throws, since the failure itself is what matters then.
 */
export interface RecordInProgress extends AsyncDisposable {
  readonly id: number
  /** What the work throws is what the record says when it is closed. Errors: those of the work. */
  during<T>(work: Promise<T>): Promise<T>
  /** All is applied: from here on verify-rollout finishes it. */
  handOver(): void
}

interface RecordControl extends RunControl {
  /** Told the id as soon as the record is there, before anything else can go wrong. */
  onCreated(id: number): void
}

/**
 * Opens the record, before the first write: what the ledger does not know of must not happen. It stays
 * `in_progress` until verify-rollout finishes it. Errors: those of the Deployments port.
 */
export async function openRecord(
  plan: RecordedDeployment,
  ports: RecordPorts,
  control: RecordControl,
): Promise<RecordInProgress> {
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
  control.onCreated(id)
  const record: ClosableRecord = {
    ...{ id, environment: environment.name, logUrl },
    ...defined({ environmentUrl: environment.url }),
  }
  const started = { state: 'in_progress', description: `applying ${commit}` } as const
  try {
    await forge.setDeploymentStatus(id, withLinks(record, started))
  } catch (error) {
    await closeFailed({ forge, record }, error, control)
    throw error
  }
  return inProgress({ forge, record }, control)
}

function inProgress(
  closing: Closing & { readonly record: ClosableRecord },
  control: RunControl,
): RecordInProgress {
  let handedOver = false
  let thrown: unknown = new Error('the deployment was broken off')
  return {
    id: closing.record.id,
    during: async (work) => {
      try {
        return await work
      } catch (error) {
        thrown = error
        throw error
      }
    },
    handOver: () => {
      handedOver = true
    },
    [Symbol.asyncDispose]: async () => {
      if (!handedOver) await closeFailed(closing, thrown, control)
    },
  }
}

function recordOf(plan: RecordedDeployment, run: string): LedgerRecord {
  const { service, environment, namespace, release } = plan
  const objects = plan.waves.flatMap((wave) => wave.objects.map(({ object }) => identityOf(refOf(object))))
  return ledgerRecordOf({ service, environment: environment.name, namespace, release, run, objects })
}
