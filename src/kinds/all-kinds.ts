import * as access from './access.ts'
import * as admission from './admission.ts'
import { apiService } from './api-service.ts'
import { argoRollout } from './argo-rollout.ts'
import * as classes from './classes.ts'
import * as configuration from './configuration.ts'
import { cronJob } from './cron-job.ts'
import { customResourceDefinition } from './custom-resource-definition.ts'
import { daemonSet } from './daemon-set.ts'
import { deployment } from './deployment.ts'
import * as endpoints from './endpoints.ts'
import * as routes from './gateway-routes.ts'
import { gatewayClass } from './gateway-class.ts'
import { gateway } from './gateway.ts'
import { horizontalPodAutoscaler } from './horizontal-pod-autoscaler.ts'
import { ingress } from './ingress.ts'
import { job } from './job.ts'
import type { KindDefinition } from './kind.ts'
import { type GroupWaves, kindTable } from './kind-table.ts'
import * as limits from './limits.ts'
import { namespace } from './namespace.ts'
import { persistentVolumeClaim } from './persistent-volume-claim.ts'
import { persistentVolume } from './persistent-volume.ts'
import { podDisruptionBudget } from './pod-disruption-budget.ts'
import { pod } from './pod.ts'
import { replicaSet } from './replica-set.ts'
import { replicationController } from './replication-controller.ts'
import * as scaledObjects from './scaled-objects.ts'
import { service } from './service.ts'
import { statefulSet } from './stateful-set.ts'
import * as templates from './templates.ts'
import { validatingAdmissionPolicy } from './validating-admission-policy.ts'

/** Every kind that Slipway knows. */
export const allKinds: readonly KindDefinition[] = [
  ...[deployment, statefulSet, daemonSet, replicaSet, replicationController, pod, job, cronJob],
  ...[namespace, customResourceDefinition, apiService, service, ingress, gateway, gatewayClass],
  ...[persistentVolume, persistentVolumeClaim, horizontalPodAutoscaler, podDisruptionBudget],
  ...[access, admission, classes, configuration, endpoints, limits, routes].flatMap(definitionsOf),
  ...[scaledObjects, templates].flatMap(definitionsOf),
  ...[argoRollout, validatingAdmissionPolicy],
]

/** Where the other kinds of a group go: they are ordered, and nothing else is known of them. */
export const groupWaves: GroupWaves = {
  'rbac.authorization.k8s.io': 'accounts',
  apps: 'workloads',
  autoscaling: 'scaling',
  policy: 'scaling',
  'gateway.networking.k8s.io': 'routes',
  'admissionregistration.k8s.io': 'routes',
  'apiregistration.k8s.io': 'routes',
}

/** The table without what a set brings along. */
export const defaultKinds = kindTable(allKinds, groupWaves)

function definitionsOf(module: Readonly<Record<string, KindDefinition>>): readonly KindDefinition[] {
  return Object.values(module)
}
