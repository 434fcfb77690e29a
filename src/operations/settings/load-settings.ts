import { defined } from '../../defined.ts'
import { chooseEnvironment } from '../../environment/choose-environment.ts'
import { defaultEnvironment, readSlipwayConfig } from '../../environment/read-slipway-config.ts'
import type { EnvironmentConfig } from '../../environment/slipway-config.ts'
import { ActionError } from '../../errors.ts'
import { parseImageRef, type ImageRef } from '../../image/image-ref.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Files } from '../../ports/files.ts'

/** The inputs that are laid over slipway.yml; undefined: what the file says. */
export interface SettingsInputs {
  readonly environment: string
  /** Path of slipway.yml. */
  readonly config: string
  readonly manifests: string | undefined
  readonly namespace: string | undefined
  readonly context: string | undefined
  readonly imageName: string | undefined
}

export interface SettingsPorts {
  readonly files: Files
  readonly context: RunContext
}

/** What inputs and slipway.yml say together; an input wins. */
export interface Settings {
  readonly service: string
  readonly environment: EnvironmentConfig
  readonly imageName?: ImageRef
}

const defaultFile = 'slipway.yml'

/**
 * Reads slipway.yml and lays the inputs over it. Without the file everything has its default, unless a file
 * was asked for by name. Errors: `config-invalid`, `environment-unknown`, `input-invalid`.
 */
export async function loadSettings(inputs: SettingsInputs, ports: SettingsPorts): Promise<Settings> {
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
    ...defined({ imageName: parsed }),
  }
}

function overlay(environment: EnvironmentConfig, inputs: SettingsInputs): EnvironmentConfig {
  return {
    ...environment,
    ...defined({ manifests: inputs.manifests, namespace: inputs.namespace, context: inputs.context }),
  }
}

function readImageName(name: string): ImageRef {
  const parsed = parseImageRef(name)
  if (parsed.tag === undefined && parsed.digest === undefined) return parsed
  throw new ActionError({
    code: 'input-invalid',
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
