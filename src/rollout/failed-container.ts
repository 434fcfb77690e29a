import { defined } from '../defined.ts'
import { entry, number, text } from '../manifest/fields.ts'
import type { KubernetesObject } from '../manifest/object.ts'
import type { Cause } from './cause.ts'
import { type ContainerState, containersOf } from './findings.ts'

/** Where to look for the reason: the part of a cause that names a container. */
export type FailedContainer = Required<Pick<Cause, 'pod' | 'container' | 'exitCode'>> &
  Pick<Cause, 'initContainer' | 'node'>

/** The first container that ended with an error in the newest pod that has one, so that its log can be shown. */
export function failedContainer(pods: readonly KubernetesObject[]): FailedContainer | undefined {
  const newestFirst = pods.toReversed().toSorted((a, b) => createdAt(b).localeCompare(createdAt(a)))
  for (const pod of newestFirst) {
    const container = containersOf(pod).find((state) => exitCodeOf(state) !== 0)
    if (container === undefined) continue
    return {
      pod: pod.metadata.name,
      container: container.name,
      exitCode: exitCodeOf(container),
      ...defined({ node: text(entry(pod, 'spec'), 'nodeName'), initContainer: container.init || undefined }),
    }
  }
  return undefined
}

/** 0 for a container that has not ended. */
function exitCodeOf({ ended }: ContainerState): number {
  return (ended && number(ended, 'exitCode')) ?? 0
}

function createdAt({ metadata }: KubernetesObject): string {
  return metadata.creationTimestamp ?? ''
}
