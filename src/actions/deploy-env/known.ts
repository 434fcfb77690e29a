import type { EnvironmentConfig } from '../../environment/slipway-config.ts'
import type { ClusterInfo } from '../../ports/cluster/reader.ts'
import type { ReleaseRecord } from '../../release/release-record.ts'
import type { OutputsOf } from '../../schema/declaration.ts'
import type { deployEnv } from './declaration.ts'

type EnvironmentOutputs = Pick<
  OutputsOf<typeof deployEnv>,
  'namespace' | 'environment-url' | 'context' | 'timeout'
>

/** The namespace for objects that name none. */
export function namespaceOf(environment: EnvironmentConfig): string {
  return environment.namespace ?? 'default'
}

/** What slipway.yml and the inputs settled, for verify-rollout: known before the first manifest is read. */
export function environmentOutputs(environment: EnvironmentConfig): EnvironmentOutputs {
  return {
    namespace: namespaceOf(environment),
    'environment-url': environment.url ?? '',
    context: environment.context ?? '',
    timeout: `${Math.ceil(environment.timeoutMs / 1000)}s`,
  }
}

/** What is deployed, and where to. */
export interface Subject {
  readonly service: string
  readonly environment: EnvironmentConfig
  readonly release: ReleaseRecord
}

/** The subject for `data`. */
export function subjectData({ service, environment, release }: Subject): Readonly<Record<string, unknown>> {
  return { service, environment: environment.name, namespace: namespaceOf(environment), release }
}

/** The server for people: address and version. */
export function serverText({ server, version }: ClusterInfo): string {
  return `${server} (${version})`
}
