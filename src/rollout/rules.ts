import type { ObjectRef } from '../manifest/object.ts'
import { autoscaler } from './autoscaler.ts'
import { daemonSet } from './daemon-set.ts'
import { deployment } from './deployment.ts'
import { disruptionBudget } from './disruption-budget.ts'
import { unprovable } from './guard.ts'
import { job } from './job.ts'
import { namespace } from './namespace.ts'
import { pod } from './pod.ts'
import { replicaSet } from './replica-set.ts'
import { service } from './service.ts'
import { statefulSet } from './stateful-set.ts'
import { stored, storedKinds } from './stored.ts'
import type { Rule } from './verdict.ts'
import { volumeClaim } from './volume-claim.ts'

/** The rule of each kind that Slipway can prove, by `group/Kind` (core kinds without a group). */
export const rules: Readonly<Record<string, Rule>> = {
  'apps/Deployment': deployment,
  'apps/ReplicaSet': replicaSet,
  'apps/StatefulSet': statefulSet,
  'apps/DaemonSet': daemonSet,
  'batch/Job': job,
  Pod: pod,
  Service: service,
  Namespace: namespace,
  PersistentVolumeClaim: volumeClaim,
  'policy/PodDisruptionBudget': disruptionBudget,
  'autoscaling/HorizontalPodAutoscaler': autoscaler,
  ...Object.fromEntries(storedKinds.map((kind) => [kind, stored])),
}

/** Kinds whose pods decide. */
const workloads = ['apps/Deployment', 'apps/ReplicaSet', 'apps/StatefulSet', 'apps/DaemonSet', 'batch/Job']

/** `apps/Deployment`, `Service`: a kind without its version. */
export function kindKey({ apiVersion, kind }: Pick<ObjectRef, 'apiVersion' | 'kind'>): string {
  const slash = apiVersion.indexOf('/')
  return slash < 0 ? kind : `${apiVersion.slice(0, slash)}/${kind}`
}

/** The rule of a kind. A kind without one cannot be proven: nobody said what "ready" means there. */
export function ruleOf(ref: Pick<ObjectRef, 'apiVersion' | 'kind'>): Rule {
  const rule = rules[kindKey(ref)]
  return rule ?? (() => unprovable('unknown-kind', `there is no rule for ${ref.kind} (${ref.apiVersion})`))
}

/** Whether nothing moves after the apply, so that reading it is enough. */
export function isStored(ref: Pick<ObjectRef, 'apiVersion' | 'kind'>): boolean {
  const key = kindKey(ref)
  return key === 'Namespace' || (storedKinds as readonly string[]).includes(key)
}

/** Whether the object makes pods. */
export function isWorkload(ref: Pick<ObjectRef, 'apiVersion' | 'kind'>): boolean {
  return workloads.includes(kindKey(ref))
}
