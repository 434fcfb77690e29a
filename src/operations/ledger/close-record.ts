import { defined } from '../../defined.ts'
import type { RunControl } from '../control.ts'
import { toActionError } from '../../errors.ts'
import type { DeploymentStatus, Forge } from '../../ports/forge.ts'

/** The GitHub Deployment that deploy-env opened and this action finishes. */
export interface DeploymentRecord {
  readonly id: number
  readonly logUrl: string
  readonly environmentUrl?: string
}

/** Writes that the release is proven. Errors: those of the Forge port, as later promotions read this record. */
export async function recordSuccess(
  forge: Forge | undefined,
  record: DeploymentRecord | undefined,
  description: string,
): Promise<void> {
  if (forge !== undefined && record !== undefined)
    await forge.setDeploymentStatus(record.id, statusOf(record, 'success', description))
}

/**
 * Writes how the run ended: `failure` when the rollout failed, `error` when nobody knows. Trouble on this way is
 * a warning: it must not hide what went wrong first.
 */
export async function recordEnd(
  { forge, record }: { readonly forge: Forge | undefined; readonly record: DeploymentRecord | undefined },
  thrown: unknown,
  { emit }: RunControl,
): Promise<void> {
  if (forge === undefined || record === undefined) return
  const { code, message } = toActionError(thrown)
  const state = code === 'rollout-failed' || code === 'rollout-timed-out' ? 'failure' : 'error'
  try {
    await forge.setDeploymentStatus(record.id, statusOf(record, state, `${code}: ${message}`))
  } catch (error) {
    emit({
      type: 'note',
      level: 'warning',
      message: `the Deployment record could not be finished: ${toActionError(error).message}`,
    })
  }
}

function statusOf(
  { logUrl, environmentUrl }: DeploymentRecord,
  state: DeploymentStatus['state'],
  description: string,
): DeploymentStatus {
  return { state, description, logUrl, ...defined({ environmentUrl }) }
}
