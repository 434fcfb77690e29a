import type { RunControl } from '../../action.ts'
import { ActionError, toActionError } from '../../errors.ts'
import { identityOf } from '../../manifest/kinds.ts'
import { refOf } from '../../manifest/object.ts'
import { runUrl } from '../../ports/context.ts'
import type { Forge } from '../../ports/forge.ts'
import type { DeployPlan } from './plan.ts'
import type { DeployPorts } from './ports.ts'

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
  plan: DeployPlan,
  ports: DeployPorts,
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

function payloadOf(plan: DeployPlan, ports: DeployPorts): Readonly<Record<string, unknown>> {
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

function linksOf(plan: DeployPlan, ports: DeployPorts): Links {
  const { url } = plan.environment
  return { logUrl: runUrl(ports.context), ...(url === undefined ? {} : { environmentUrl: url }) }
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
