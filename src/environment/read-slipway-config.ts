import { readConfigFile } from '../schema/read-config-file.ts'
import { defaultsOf } from '../schema/read-mapping.ts'
import { normalPath } from '../text/path.ts'
import type { EnvironmentConfig, SlipwayConfig, WrittenEnvironment } from './slipway-config.ts'
import { environmentShape, slipwayFile } from './slipway-schema.ts'

export interface ConfigSource {
  readonly file: string
  readonly text: string
  /** Service name when the file gives none. */
  readonly repositoryName: string
}

/** Reads slipway.yml. Errors: one `config-invalid` that names every problem with file and line. */
export function readSlipwayConfig(source: ConfigSource): SlipwayConfig {
  const { environments, ...written } = readConfigFile(source, slipwayFile.of)
  const last = environments.length - 1
  return {
    service: source.repositoryName,
    ...written,
    environments: environments.map((environment, i) => filled(environment, i === last)),
  }
}

function filled(written: WrittenEnvironment, isLast: boolean): EnvironmentConfig {
  return { manifests: normalPath(`kubernetes/${written.name}`), production: isLast, ...written }
}

/** The environment of a repository without slipway.yml: everything by default, production as the last one is. */
export function defaultEnvironment(name: string): EnvironmentConfig {
  return filled({ ...defaultsOf(environmentShape), name }, true)
}
