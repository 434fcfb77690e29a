import type { MappingOf } from '../schema/field-values.ts'
import type { environmentShape, slipwayFile } from './slipway-schema.ts'

/**
 * slipway.yml of the service repository, read, with everything that depends on its place filled in. Environments
 * stand in promotion order. What an input of an action or workflow says wins over this file.
 */
export type SlipwayConfig = Filled<Omit<WrittenConfig, 'environments'>, 'service'> & {
  readonly environments: readonly EnvironmentConfig[]
}
export type EnvironmentConfig = Filled<WrittenEnvironment, 'manifests' | 'production'>

/** What the file says, and what it says by saying nothing whatever the place. */
export type WrittenConfig = MappingOf<typeof slipwayFile.of>
export type WrittenEnvironment = MappingOf<typeof environmentShape>

type Filled<T, K extends keyof T> = Omit<T, K> & Required<Pick<T, K>>
