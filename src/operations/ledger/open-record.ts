import { defined } from '../../defined.ts'
import type { EnvironmentConfig } from '../../environment/slipway-config.ts'
import type { PlannedObject } from '../../manifest/planned-object.ts'
import type { Wave } from '../../manifest/waves.ts'
import type { RunContext } from '../../ports/context.ts'
import type { ReleaseRecord } from '../../release/release-record.ts'
import type { RunControl } from '../control.ts'
import { ActionError, toActionError } from '../../errors.ts'
import { identityOf } from '../../manifest/kinds.ts'
import { refOf } from '../../manifest/object.ts'
import { runUrl } from '../../release/run-url.ts'
import type { Forge } from '../../ports/forge.ts'

/** What is deployed, for the record. */
export interface RecordSubject {
  readonly service: string
  readonly environment: EnvironmentConfig
  readonly namespace: string
  readonly release: ReleaseRecord
  readonly waves: readonly Wave<PlannedObject>[]
}

interface RecordPorts {
  readonly context: RunContext
  forge(): Promise<Forge>
}

/** The record of one deployment in the ledger (GitHub Deployments). */
export interface DeploymentRecord {
  readonly id: number
  /** Closes the record after a failure; never throws, since the failure itself is what matters then. */
  fail(error: unknown): Promise<void>
}

/**
 * Opens the record, before the first write: what the ledger does not know of must not happen. It stays
 * `in_progress` until verify-rollout finishes it. Errors: those of the Forge port.
 */
export async function openRecord(
  plan: RecordSubject,
  ports: RecordPorts,
  control: RunControl,
): Promise<DeploymentRecord> {
  const forge = await ports.forge()
  const { environment, release } = plan
  const commit = release.commit.slice(0, 12)
  const { id } = await forge.createDeployment({
    commit: release.commit,
    environment: environment.name,
    production: environment.production,
    description: `${plan.service} ${release.version ?? commit} to ${environment.name}`,
    payload: payloadOf(plan, ports),
  })
  const links = linksOf(plan, ports)
  await forge.setDeploymentStatus(id, { state: 'in_progress', description: `applying ${commit}`, ...links })
  return { id, fail: async (error) => await failRecord({ forge, id, links, control }, error) }
}

/** GitHub refuses payloads that are very large; the list of objects is a convenience, the rest is the record. */
const mostObjects = 500

function payloadOf(plan: RecordSubject, ports: RecordPorts): Readonly<Record<string, unknown>> {
  const refs = plan.waves.flatMap((wave) => wave.objects.map(({ object }) => identityOf(refOf(object))))
  return {
    schemaVersion: 1,
    service: plan.service,
    environment: plan.environment.name,
    namespace: plan.namespace,
    image: plan.release.image,
    release: plan.release,
    run: runUrl(ports.context),
    objectCount: refs.length,
    objects: refs.slice(0, mostObjects),
  }
}

interface Links {
  readonly logUrl: string
  readonly environmentUrl?: string
}

function linksOf(plan: RecordSubject, ports: RecordPorts): Links {
  const { url } = plan.environment
  return { logUrl: runUrl(ports.context), ...defined({ environmentUrl: url }) }
}

interface OpenRecord {
  readonly forge: Forge
  readonly id: number
  readonly links: Links
  readonly control: RunControl
}

async function failRecord({ forge, id, links, control }: OpenRecord, thrown: unknown): Promise<void> {
  const error = thrown instanceof ActionError ? thrown : toActionError(thrown)
  const cancelled = control.signal.aborted || error.code === 'cancelled'
  const description = cancelled ? 'cancelled while applying' : `${error.code}: ${error.message}`
  try {
    await forge.setDeploymentStatus(id, { state: cancelled ? 'error' : 'failure', description, ...links })
  } catch (failure) {
    const message = `the Deployment record ${id} could not be closed: ${toActionError(failure).message}`
    control.emit({ type: 'note', level: 'warning', message })
  }
}
