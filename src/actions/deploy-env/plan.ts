import { defined } from '../../defined.ts'
import type { EnvironmentConfig } from '../../environment/slipway-config.ts'
import { ActionError, type Place } from '../../errors.ts'
import { digestIn } from '../../image/digest.ts'
import type { PinnedObject } from '../../manifest/image-pins.ts'
import { isKind } from '../../kinds/kind-table.ts'
import type { KindTable } from '../../kinds/kind-table.ts'
import { namespace as namespaceKind } from '../../kinds/namespace.ts'
import { identityOf } from '../../manifest/identity.ts'
import {
  duplicates,
  inNamespace,
  kindsFromDefinitions,
  unknownKinds,
  versionedKind,
} from '../../manifest/namespace.ts'
import { formatRef, type KubernetesObject, refOf } from '../../manifest/object.ts'
import type { PlannedObject } from '../../manifest/planned-object.ts'
import { stripServerFields } from '../../manifest/strip.ts'
import { sortIntoWaves, type Wave } from '../../manifest/waves.ts'
import type { ReleaseRecord } from '../../release/release-record.ts'
import type { DeployFacts } from './facts.ts'
import type { DeployInputs } from './facts.ts'
import { requireCarriable } from '../../rollout/set-size.ts'
import { namespaceOf, serverText } from './known.ts'

export interface DeployPlan {
  readonly mode: 'apply' | 'plan'
  readonly service: string
  readonly environment: EnvironmentConfig
  /** For objects that name none. */
  readonly namespace: string
  readonly release: ReleaseRecord
  readonly server: string
  readonly waves: readonly Wave<PlannedObject>[]
  readonly notes: readonly PlanNote[]
  /** What is known of the kinds in the set. */
  readonly kinds: KindTable
}

export interface PlanNote {
  readonly message: string
  readonly where: Place
}

/** Annotations of the objects that run the release: docs/adr/0010-annotations-on-workloads.md. */
export const annotations = { commit: 'slipway.dev/commit', digest: 'slipway.dev/digest' } as const

/**
 * What will be sent, in which order. Pure. Errors: one `manifest-invalid` with every unknown kind and every
 * object that is there twice, or when there are more than verify-rollout can be handed.
 */
export function planDeployment(inputs: DeployInputs, facts: DeployFacts): DeployPlan {
  const namespace = namespaceOf(facts.environment)
  const own = kindsFromDefinitions(facts.objects.map((item) => item.object))
  const scopeOf = (object: KubernetesObject) =>
    facts.resources.get(versionedKind(object)) ?? own.get(versionedKind(object))
  const unknown = unknownKinds(facts.objects, scopeOf)
  const settled = facts.objects.map((item) =>
    settle(item, { facts, namespace, namespaced: scopeOf(item.object)?.namespaced ?? true }),
  )
  const objects = settled.map(({ item }) => item)
  const problems = [...unknown, ...duplicates(objects)]
  if (problems.length > 0) throw invalidSet(facts, problems)
  requireCarriable(
    objects.map(({ object }) => object),
    facts.environment.manifests,
  )
  return {
    mode: inputs.mode as DeployPlan['mode'],
    service: facts.service,
    environment: facts.environment,
    namespace,
    release: facts.release,
    server: serverText(facts.server),
    waves: sortIntoWaves(markUncheckable(objects, facts), facts.kinds),
    notes: settled.flatMap(({ note }) => (note === undefined ? [] : [note])),
    kinds: facts.kinds,
  }
}

interface Settling {
  readonly facts: DeployFacts
  readonly namespace: string
  readonly namespaced: boolean
}

function settle(
  item: PinnedObject,
  { facts, namespace, namespaced }: Settling,
): { item: PinnedObject; note?: PlanNote } {
  const { object: bare, removed } = stripServerFields(item.object, facts.kinds)
  const placed = inNamespace(bare, namespaced, namespace)
  const object = item.pinned.length === 0 ? placed : annotated(placed, facts.release)
  if (removed.length === 0) return { item: { ...item, object } }
  const message = `${formatRef(refOf(object))}: not sent, since the server fills it in: ${removed.join(', ')}`
  return { item: { ...item, object }, note: { message, where: item.where } }
}

function annotated(object: KubernetesObject, release: ReleaseRecord): KubernetesObject {
  const added = {
    [annotations.commit]: release.commit,
    [annotations.digest]: digestIn(release.image),
  }
  const metadata = { ...object.metadata, annotations: { ...object.metadata.annotations, ...added } }
  return { ...object, metadata }
}

function markUncheckable(objects: readonly PinnedObject[], facts: DeployFacts): readonly PlannedObject[] {
  const newNamespaces = new Set(
    objects
      .filter(
        ({ object }) =>
          isKind(namespaceKind, object) && !facts.presentNamespaces.has(identityOf(refOf(object))),
      )
      .map(({ object }) => object.metadata.name),
  )
  return objects.map((item) => {
    const { object } = item
    if (newNamespaces.has(object.metadata.namespace ?? ''))
      return { ...item, checkedAfter: 'namespaces' as const }
    if (!facts.resources.has(versionedKind(object))) return { ...item, checkedAfter: 'definitions' as const }
    return item
  })
}

function invalidSet(facts: DeployFacts, problems: NonNullable<ActionError['problems']>): ActionError {
  const count = problems.length === 1 ? 'one thing' : `${problems.length} things`
  const message = `${facts.environment.manifests}: ${count} to correct in the manifests; nothing was written`
  const where = problems[0]?.where
  return new ActionError({
    code: 'manifest-invalid',
    message,
    problems,
    ...defined({ where }),
  })
}
