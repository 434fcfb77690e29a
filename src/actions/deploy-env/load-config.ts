import { chooseEnvironment } from '../../environment/choose-environment.ts'
import { defaultEnvironment, readSlipwayConfig } from '../../environment/read-slipway-config.ts'
import type { EnvironmentConfig } from '../../environment/slipway-config.ts'
import { ActionError } from '../../errors.ts'
import { parseImageRef, type ImageRef } from '../../image/image-ref.ts'
import type { InputsOf } from '../../spec/define.ts'
import type { DeployPorts } from './ports.ts'
import type { deployEnv } from './spec.ts'

export type DeployInputs = InputsOf<typeof deployEnv>

/** What inputs and slipway.yml say together; an input wins. */
export interface DeploySettings {
  readonly service: string
  readonly environment: EnvironmentConfig
  readonly imageName?: ImageRef
}

const defaultFile = 'slipway.yml'

/**
 * Reads slipway.yml and lays the inputs over it. Without the file everything has its default, unless a file
 * was asked for by name. Errors: `config-invalid`, `environment-unknown`, `input-invalid`.
 */
export async function loadSettings(inputs: DeployInputs, ports: DeployPorts): Promise<DeploySettings> {
  const repositoryName = ports.context.repository.split('/').at(-1) ?? ports.context.repository
  const text = await ports.files.read(inputs.config)
  if (text === undefined && inputs.config !== defaultFile) throw noConfig(inputs.config)
  const config =
    text === undefined ? undefined : readSlipwayConfig({ file: inputs.config, text, repositoryName })
  const chosen =
    config === undefined
      ? defaultEnvironment(inputs.environment)
      : chooseEnvironment(config, inputs.environment)
  const imageName = inputs.imageName ?? config?.imageName
  const parsed = imageName === undefined ? undefined : readImageName(imageName)
  return {
    service: config?.service ?? repositoryName,
    environment: overlay(chosen, inputs),
    ...(parsed === undefined ? {} : { imageName: parsed }),
  }
}

function overlay(environment: EnvironmentConfig, inputs: DeployInputs): EnvironmentConfig {
  return {
    ...environment,
    ...(inputs.manifests === undefined ? {} : { manifests: inputs.manifests }),
    ...(inputs.namespace === undefined ? {} : { namespace: inputs.namespace }),
    ...(inputs.context === undefined ? {} : { context: inputs.context }),
  }
}

function readImageName(name: string): ImageRef {
  const parsed = parseImageRef(name)
  if (parsed.tag === undefined && parsed.digest === undefined) return parsed
  throw new ActionError({
    code: 'input-invalid',
    blame: 'input',
    message: `input 'image-name': '${name}' must be a name without tag and digest`,
  })
}

function noConfig(file: string): ActionError {
  return new ActionError({
    code: 'config-invalid',
    blame: 'input',
    message: `input 'config': there is no file '${file}' in the workspace`,
    remedy: 'Check the path, and that actions/checkout ran before.',
  })
}
