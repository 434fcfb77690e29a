import { defined } from '../defined.ts'
import { ActionError, type Problem } from '../errors.ts'
import { parseDuration } from '../text/duration.ts'
import { readYaml } from '../yaml/yaml-document.ts'
import { checkShape } from './check-shape.ts'
import type { EnvironmentConfig, SlipwayConfig } from './slipway-config.ts'
import { defaultTimeout, slipwayShape } from './slipway-schema.ts'

export interface ConfigSource {
  readonly file: string
  readonly text: string
  /** Service name when the file gives none. */
  readonly repositoryName: string
}

/**
 * Reads slipway.yml. Errors: one `config-invalid` that names every problem with file and line (not YAML,
 * unknown keys with the one probably meant, wrong types and forms, environments that are there twice).
 */
export function readSlipwayConfig(source: ConfigSource): SlipwayConfig {
  const { documents, problems } = readYaml(source)
  const [document, second] = documents
  if (problems.length > 0) throw invalid(source.file, problems)
  if (document === undefined) {
    throw invalid(source.file, [{ message: 'the file is empty', where: { file: source.file, line: 1 } }])
  }
  const tooMany = second === undefined ? [] : [{ message: 'a second YAML document', where: second.where }]
  const all = [...checkShape(document.value, slipwayShape, document.placeOf), ...tooMany]
  if (all.length > 0) throw invalid(source.file, all)
  return configOf(document.value as RawConfig, source.repositoryName)
}

/** What stands in the file, once it fits the shape. */
interface RawConfig {
  readonly service?: string
  readonly imageName?: string
  readonly environments: readonly RawEnvironment[]
}
interface RawEnvironment {
  readonly name: string
  readonly manifests?: string
  readonly namespace?: string
  readonly context?: string
  readonly url?: string
  readonly timeout?: string
  readonly production?: boolean
}

function configOf(raw: RawConfig, repositoryName: string): SlipwayConfig {
  const last = raw.environments.length - 1
  return {
    service: raw.service ?? repositoryName,
    ...defined({ imageName: raw.imageName }),
    environments: raw.environments.map((environment, i) => environmentOf(environment, i === last)),
  }
}

function environmentOf(raw: RawEnvironment, isLast: boolean): EnvironmentConfig {
  const { timeout = defaultTimeout, manifests = `kubernetes/${raw.name}`, production = isLast, ...rest } = raw
  return { ...rest, manifests: normalPath(manifests), production, timeoutMs: parseDuration(timeout) ?? 0 }
}

/** `./a//b/` as `a/b`; the shape has already refused whatever leaves the workspace. */
function normalPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  return parts.length === 0 ? '.' : parts.join('/')
}

/** The environment of a repository without slipway.yml: everything by default, production as the last one is. */
export function defaultEnvironment(name: string): EnvironmentConfig {
  return environmentOf({ name }, true)
}

function invalid(file: string, problems: readonly Problem[]): ActionError {
  const count = problems.length === 1 ? 'one thing' : `${problems.length} things`
  const where = problems[0]?.where
  return new ActionError({
    code: 'config-invalid',
    message: `${file}: ${count} to correct`,
    problems: [...problems].sort((a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0)),
    ...defined({ where }),
  })
}
