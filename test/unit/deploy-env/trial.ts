import type { DeployInputs } from '../../../src/actions/deploy-env/facts.ts'
import { ActionError } from '../../../src/errors.ts'
import type { Stage } from './stage.ts'
import { deployThrough } from './deploy-stages.ts'
import { config, configMap, deployment, service } from './samples.ts'

/** The manifests of environment `test`. */
export const folder = 'kubernetes/test'
export const base = {
  'slipway.yml': config,
  [`${folder}/a-deployment.yml`]: deployment('web', 'parcel:dev'),
  [`${folder}/b-service.yaml`]: service,
  [`${folder}/c-config.yml`]: `${configMap('one')}---\n${configMap('two')}`,
}

export async function deploy(stage: Stage, changes: Partial<DeployInputs> = {}) {
  return await deployThrough(stage.ports, stage.control, changes)
}

export async function errorOf(work: Promise<unknown>): Promise<ActionError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof ActionError) return error
  throw new Error(`expected an ActionError, got ${String(error)}`)
}

export const refuse = (message: string) =>
  ({ kind: 'rejected', status: 422, reason: 'Invalid', message }) as const
export const conflict = {
  kind: 'conflict',
  message: 'conflict',
  fields: [{ field: '.spec.replicas', manager: 'hpa' }],
} as const
