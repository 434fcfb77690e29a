import type { Job } from 'kubernetes-types/batch/v1.js'
import { count, number, specOf, statusOf } from '../manifest/fields.ts'
import { type KubernetesObject, refOf } from '../manifest/object.ts'
import type { Cause } from './cause.ts'
import { condition, isTrue } from './conditions.ts'
import type { FailedContainer } from './failed-container.ts'

/** The default of the API for spec.backoffLimit. */
const defaultBackoffLimit = 6

/** How a Job ended: what its controller says once and for good. */
export type JobEnd = { readonly state: 'complete' } | JobFailure
export interface JobFailure {
  readonly state: 'failed'
  readonly reason: string
  readonly message: string
  /** What made it final. */
  readonly rule: string
}

/**
 * The end of a batch/v1 Job; undefined while it runs. FailureTarget and SuccessCriteriaMet come before Failed and
 * Complete, while pods are still being stopped, and are never taken back: the one is a failure already, the other no
 * end yet, since pods still run. Pods that are stopped then count as failed, which says nothing any more.
 */
export function jobEnd(job: KubernetesObject): JobEnd | undefined {
  const failure = failureTold(job)
  if (failure !== undefined) return failure
  if (isTrue(job, 'Complete')) return { state: 'complete' }
  return hasSucceeded(job) ? undefined : tooManyFailures(job)
}

/** Whether it is certain that a Job ends well, though some of its pods may still be stopped. */
export function hasSucceeded(job: KubernetesObject): boolean {
  return isTrue(job, 'Complete') || isTrue(job, 'SuccessCriteriaMet')
}

function failureTold(job: KubernetesObject): JobFailure | undefined {
  const ended = ['Failed', 'FailureTarget']
    .map((type) => condition(job, type))
    .find((item) => item?.status === 'True')
  if (ended !== undefined)
    return {
      state: 'failed',
      reason: ended.reason || 'Failed',
      message: ended.message || 'the Job failed',
      rule: `condition ${ended.type} of the Job; Kubernetes does not try again`,
    }
  return undefined
}

/** The controller needs a moment to write its condition. A limit per index is not one for the whole. */
function tooManyFailures(job: KubernetesObject): JobFailure | undefined {
  const spec = specOf<Job>(job)
  const limit = number(spec, 'backoffLimit') ?? defaultBackoffLimit
  const failures = count(statusOf<Job>(job), 'failed')
  if (spec.backoffLimitPerIndex !== undefined || failures <= limit) return undefined
  return {
    state: 'failed',
    reason: 'BackoffLimitExceeded',
    message: `${failures} pods failed`,
    rule: `backoffLimit: ${failures} failures (limit ${limit})`,
  }
}

/** The cause to show for a Job that failed, with the container that did it where its pods are still there. */
export function jobCause(
  job: KubernetesObject,
  { reason, message, rule }: JobFailure,
  container: FailedContainer | undefined,
): Cause {
  const hint = 'The Job ended with an error: read its last lines below.'
  return { ref: refOf(job), reason, message, rule, hint, ...container }
}
