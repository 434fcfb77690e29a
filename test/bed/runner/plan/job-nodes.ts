import type { WorkflowDefinition } from './definitions.ts'
import { literalText, valueAt, valueOf } from './tokens.ts'
import type { JobNode } from './views.ts'

type NewNode = (path: string, namePrefix: string, name: string) => JobNode

/**
 * Nodes for the jobs of a workflow, below the calling job if there is one, and below those that call others.
 * Jobs with a matrix get one node until the matrix is known.
 */
export function buildNodes(
  workflow: WorkflowDefinition,
  parent: JobNode | undefined,
  create: NewNode,
): JobNode[] {
  const [path, prefix] = parent === undefined ? ['', ''] : [`${parent.path}/`, `${parent.view.name} / `]
  return workflow.jobs.map((job) => {
    const name = literalText(valueOf(job.token, 'name')) || job.id
    const node = create(`${path}${job.id}`, prefix, `${prefix}${name}`)
    const isSingle = valueAt(job.token, 'strategy', 'matrix') === undefined
    if (job.call !== undefined && isSingle) node.children = buildNodes(job.call, node, create)
    return node
  })
}
