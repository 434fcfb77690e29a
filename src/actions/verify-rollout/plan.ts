import { formatRepository, parseImageRef } from '../../image/image-ref.ts'
import type { ObjectRef } from '../../manifest/object.ts'
import type { ListQuery } from '../../ports/cluster.ts'
import type { ReleaseRecord } from '../../release/release-record.ts'
import { isStored, isWorkload, kindKey } from '../../rollout/rules.ts'
import type { AppliedObject, Observation } from '../../rollout/verdict.ts'
import type { VerifyFacts, VerifyInputs } from './facts.ts'
import type { DeploymentRecord } from './record.ts'

export interface VerifyPlan {
  readonly environment: string
  readonly release: ReleaseRecord
  readonly targets: readonly AppliedObject[]
  readonly digests: Observation['digests']
  /** Objects that only have to be there. */
  readonly reads: readonly ObjectRef[]
  readonly watches: readonly PlannedWatch[]
  readonly startedAtMs: number
  readonly timeoutMs: number
  readonly logLines: number
  readonly server: string
  readonly record: DeploymentRecord | undefined
}

export interface PlannedWatch {
  readonly query: ListQuery
  /** Which part of the snapshot it feeds. */
  readonly feeds: 'objects' | 'replicaSets' | 'pods' | 'endpointSlices' | 'events'
  /** A missing right is a note, not an error. */
  readonly optional: boolean
}

/** What will be watched, for how long, and what has to be proven. Pure. */
export function planVerification(inputs: VerifyInputs, facts: VerifyFacts): VerifyPlan {
  const image = parseImageRef(facts.release.image)
  return {
    environment: inputs.environment,
    release: facts.release,
    targets: facts.targets,
    digests: { [formatRepository(image)]: image.digest ?? '' },
    reads: facts.targets.filter(isStored),
    watches: plannedWatches(facts.targets.filter((target) => !isStored(target))),
    startedAtMs: facts.nowMs,
    timeoutMs: inputs.timeout,
    logLines: inputs.logLines,
    server: facts.cluster.server,
    record: facts.record,
  }
}

/** One watch for each kind and namespace, and around workloads those that explain them. */
function plannedWatches(moving: readonly AppliedObject[]): readonly PlannedWatch[] {
  const own = moving.map((target) => watch(target, target.namespace, 'objects'))
  const all = [...own, ...moving.flatMap(watchesAround)]
  const byKey = new Map(
    all.map((item) => [
      `${item.feeds} ${item.query.apiVersion} ${item.query.kind} ${item.query.namespace ?? ''}`,
      item,
    ]),
  )
  return [...byKey.values()]
}

function watchesAround(target: AppliedObject): readonly PlannedWatch[] {
  const { namespace } = target
  const events: PlannedWatch = {
    ...watch({ apiVersion: 'v1', kind: 'Event' }, namespace, 'events'),
    optional: true,
  }
  if (kindKey(target) === 'Service')
    return [watch({ apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice' }, namespace, 'endpointSlices')]
  if (kindKey(target) === 'Pod') return [events]
  if (!isWorkload(target)) return []
  const pods = watch({ apiVersion: 'v1', kind: 'Pod' }, namespace, 'pods')
  const sets = watch({ apiVersion: 'apps/v1', kind: 'ReplicaSet' }, namespace, 'replicaSets')
  return target.kind === 'Deployment' ? [sets, pods, events] : [pods, events]
}

type KindOnly = Pick<ListQuery, 'apiVersion' | 'kind'>

function watch(
  { apiVersion, kind }: KindOnly,
  namespace: string | undefined,
  feeds: PlannedWatch['feeds'],
): PlannedWatch {
  return {
    query: { apiVersion, kind, ...(namespace !== undefined && { namespace }) },
    feeds,
    optional: false,
  }
}
